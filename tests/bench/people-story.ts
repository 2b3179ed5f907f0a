import type { Article } from '../../shared/model/article.ts'
import type { Person } from './people.ts'

const DATELINE = '2026-03-02'
const YEAR = 2026
/** Youngest first of those who may stand in a story of today. */
const BORN_AFTER = 1960
const PARAGRAPHS = 12

/** A story of some 600 words, about people on file whose births are known to the day: their names, ages and dates are read from the facts. */
export function storyOf(people: readonly Person[]): Article {
  const known = people.flatMap(person => toKnown(person) ?? [])
  const step = Math.max(1, Math.floor(known.length / PARAGRAPHS))
  const chosen = Array.from({ length: PARAGRAPHS }, (_, i) => known[(i * step) % known.length]!)
  const paragraphs = chosen.map((one, i) => PARAGRAPH[i % PARAGRAPH.length]!(one))
  const text = `The old guard meets again\n\nPORT ALDER, March 2, 2026 — ${paragraphs.join('\n\n')}\n`
  return { text, title: null, dateline: DATELINE, timezone: 'America/New_York' }
}

interface Known {
  readonly name: string
  readonly last: string
  readonly year: number
  readonly age: number
}

function toKnown({ entity: { label }, statements }: Person): Known | undefined {
  const birth = statements.find(({ property }) => property === 'dateOfBirth')?.value
  if (birth?.type !== 'time' || !/^\d{4}-\d\d-\d\d$/.test(birth.edtf)) return undefined
  const year = Number(birth.edtf.slice(0, 4))
  if (year < BORN_AFTER) return undefined
  const age = YEAR - year - (birth.edtf.slice(5) > DATELINE.slice(5) ? 1 : 0)
  return { name: label, last: label.split(' ').at(-1)!, year, age }
}

const PARAGRAPH: readonly ((one: Known) => string)[] = [
  ({ name, last, age }) =>
    `${name}, ${age}, was the first to arrive at the hall on Monday, two hours before the doors opened at 7 p.m. He had driven for nine hours through the snow. ${last} said that he had not seen most of the others since 2014, and that he would know each of them by the walk.`,
  ({ name, last, year }) =>
    `${name} was born in ${year} and learned the game on a gravel lot behind his uncle’s garage. ${last} still keeps the bat that he was given at 12. It hangs over the door of the shop that he has run for more than 15 years, and nobody is allowed to touch it.`,
  ({ name, last, age }) =>
    `For ${name}, who is ${age} years old, it was the third reunion in a row. ${last} has given up sugar, coffee and the morning paper, in that order, and says that only the coffee was hard. He plans to come back in the fall of 2027, when the new stand is finished.`,
  ({ name, last, age, year }) =>
    `${name}, ${age}, brought a photograph from the spring of 1999 in which half the people in the room are asleep on a bus. ${last}, born in ${year}, is the one in the middle with his shoes off. The picture cost him $40 at an auction, and he has been offered twice as much for it since.`,
]
