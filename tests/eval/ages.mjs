import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Least share of true ages that are supported, and of wrong ones that are called wrong; most of true ones called wrong. */
const SUPPORTED = 0.97
const CAUGHT = 0.97
const FALSE_ALARMS = 0.01

const WRONG = new Set(['contradicted', 'inconsistent'])
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const DAY = 86_400_000
/** Days since the last birthday of everybody in a pack. */
const SINCE_BIRTHDAY = 182
/** Years that somebody is older than an age that the copy puts at some time. */
const SINCE_THEN = 10

/**
 * How ages are judged on annotated stories, by packs made from the stories' own annotations in which the copy is true and
 * everybody is known by the name in full and by the one that the copy gives beside the age, and by whose spouse they are: ages
 * as of the dateline on true copy, and again with every second one that was supported altered by two or three years, the odd
 * and the even ones in turn; and ages at some event, which no pack can contradict.
 *
 * @param {string} gold the annotated stories, JSON lines
 * @param {readonly string[]} stet the command line, its program first
 * @param {string} cwd where it runs
 * @returns {{ lines: readonly string[], isGood: boolean }} the figures, a line each, and whether all are good enough
 */
export function scoreAges(gold, stet, cwd) {
  const stories = readFileSync(gold, 'utf8').split('\n').filter(Boolean).map(readStory).filter(Boolean)
  const folder = mkdtempSync(join(tmpdir(), 'stet-ages-'))
  try {
    const judge = (story, text) => check(story, text, stet, cwd, folder)
    const read = stories.map(story => ({ ...story, ages: judged(story, story.ages, judge(story, story.text)) }))
    const altered = [0, 1].flatMap(turn => read.flatMap(story => judgeAltered(story, turn, judge)))
    return report(
      read.flatMap(({ ages }) => ages),
      altered,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A story with its ages: whose, in which unit, and whether they are as of the dateline. */
function readStory(line) {
  const { date, text, spans } = JSON.parse(line)
  const ages = spans
    .filter(span => span.kind === 'age' && !span.optional && span.person)
    .map(({ start, end, value, person }) => ({
      start,
      end,
      amount: Number(/\d+/.exec(value)[0]),
      unit: value.at(-1),
      people: person.split(' & '),
      time: timeOf(text, start, end),
    }))
  return date && ages.length > 0
    ? { date, text, ages, births: birthsOf(ages, date), names: namesOf(ages, text), bonds: bondsOf(ages, text) }
    : null
}

/** What the copy calls somebody right before an age of theirs: a desk's fact base knows people by such names too. */
function namesOf(ages, text) {
  const names = new Map()
  for (const { start, people } of ages) {
    const name = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*), $/u.exec(text.slice(Math.max(0, start - 60), start))?.[1]
    if (name && people.length === 1 && people[0].includes(name) && name !== people[0]) names.set(people[0], name)
  }
  return names
}

/** `her 97-year-old husband` with whoever else is annotated last before it, or next, as a desk's fact base would have it. */
function bondsOf(ages, text) {
  return ages.flatMap(({ start, end, people }, i) => {
    const isSpouse = /\b(?:his|her) $/i.test(text.slice(0, start)) && /^ (?:husband|wife)\b/.test(text.slice(end))
    const isOther = one => one.people[0] !== people[0]
    const owner = ages.slice(0, i).findLast(isOther) ?? ages.slice(i).find(isOther)
    return isSpouse && owner ? [[owner.people[0], people[0]]] : []
  })
}

/** `Ada Marsh, 47,` and `the 47-year-old` are of now; what somebody was, or did at some age or since, of an event; a birthday of neither. */
function timeOf(text, start, end) {
  const before = text.slice(Math.max(0, start - 30), start)
  if (/\bturn(?:s|ed|ing)?\s+$/i.test(before)) return 'birthday'
  if (/\b(?:was|were|at|aged?|then)\s+$/i.test(before)) return 'event'
  const isApposed = /[,(]\s*$/.test(before) && /^[,.);\]]|^ [–—]|^ and\b/.test(text.slice(end))
  return isApposed || /year-old$/.test(text.slice(start, end)) ? 'now' : 'event'
}

/** A birth date for everybody, half a year before the birthday that the story's date would be: by an age of now, or else well before. */
function birthsOf(ages, date) {
  const births = new Map()
  const sorted = [...ages].sort((a, b) => Number(b.time === 'now') - Number(a.time === 'now'))
  for (const { people, amount, unit, time } of sorted) {
    for (const person of people)
      if (!births.has(person)) births.set(person, bornBefore(date, time === 'now' ? amount : amount + SINCE_THEN, unit))
  }
  return births
}

function bornBefore(date, amount, unit) {
  const born = new Date(`${date}T00:00:00Z`)
  if (unit === 'M') {
    born.setUTCMonth(born.getUTCMonth() - amount)
    return new Date(born.getTime() - 9 * DAY).toISOString().slice(0, 10)
  }
  born.setUTCFullYear(born.getUTCFullYear() - amount)
  return new Date(born.getTime() - SINCE_BIRTHDAY * DAY).toISOString().slice(0, 10)
}

function packOf({ births, names, bonds }) {
  const ids = new Map([...births.keys()].map((label, i) => [label, `person:${i}`]))
  const people = [...births].flatMap(([label, edtf], i) => [
    { type: 'entity', id: `person:${i}`, kind: 'person', label, aliases: names.has(label) ? [names.get(label)] : [] },
    {
      type: 'statement',
      id: `st:${i}`,
      subject: `person:${i}`,
      property: 'dateOfBirth',
      value: { type: 'time', edtf },
      references: [],
    },
  ])
  const spouses = bonds.map(([one, other], i) => ({
    type: 'statement',
    id: `st:spouse-${i}`,
    subject: ids.get(one),
    property: 'spouse',
    value: { type: 'entity', id: ids.get(other) },
    references: [],
  }))
  const head = { type: 'pack', format: 'stet-facts', version: 1, title: 'Births that make a story true' }
  return [head, ...people, ...spouses].map(record => JSON.stringify(record)).join('\n')
}

/** The verdicts on a story's ages by their offsets. */
function check(story, text, [program, ...given], cwd, folder) {
  const [article, pack] = [join(folder, 'story.txt'), join(folder, 'pack.ndjson')]
  writeFileSync(article, text)
  writeFileSync(pack, packOf(story))
  const args = [...given, 'check', article, '--facts', pack, '--dateline', story.date, '--format', 'json']
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (error || status > 1 || status === null) throw new Error(`stet check failed: ${error?.message ?? stderr}`)
  return JSON.parse(stdout).claims.filter(({ kind }) => kind === 'age')
}

/** Each age of a story with the verdict on it; null where it is not read. */
function judged({ text, date }, ages, claims) {
  return ages.map(age => ({
    ...age,
    date,
    words: text.slice(Math.max(0, age.start - 50), age.end + 20).replace(/\s+/g, ' '),
    verdict: claims.find(({ start, end }) => start < age.end && end > age.start)?.verdict ?? null,
  }))
}

/** The same story with every second one of its supported ages of now altered, and the verdicts on all of those. */
function judgeAltered(story, turn, judge) {
  let text = ''
  let from = 0
  let place = turn
  const ages = []
  for (const age of story.ages.filter(({ time, verdict }) => time === 'now' && verdict === 'supported')) {
    const isAltered = place++ % 2 === 0
    const words = story.text.slice(age.start, age.end)
    text += story.text.slice(from, age.start)
    const start = text.length
    text += isAltered ? withOtherNumber(words, age.amount, place) : words
    from = age.end
    ages.push({ ...age, start, end: text.length, isAltered })
  }
  text += story.text.slice(from)
  return judged({ ...story, text }, ages, judge(story, text))
}

/** Two or three more, or where that leaves a number of years, less. */
function withOtherNumber(words, amount, place) {
  const by = place % 3 === 0 ? 3 : 2
  const other = amount > by + 1 && place % 4 < 2 ? amount - by : amount + by
  const number = WORDS[amount] && words.startsWith(WORDS[amount]) ? WORDS[amount] : String(amount)
  return words.replace(number, number === String(amount) ? String(other) : (WORDS[other] ?? String(other)))
}

function report(asWritten, altered) {
  const now = asWritten.filter(({ time }) => time === 'now')
  const lines = []
  let isGood = true
  const figure = (name, all, isOf, isEnough) => {
    const hits = all.filter(isOf)
    const share = hits.length / all.length
    const isMet = isEnough(share)
    isGood &&= isMet
    lines.push(`${name}: ${hits.length} of ${all.length}, ${(100 * share).toFixed(1)} %${isMet ? '' : ' — too bad'}`)
    return all.filter(one => !isOf(one))
  }
  const isWrong = ({ verdict }) => WRONG.has(verdict)
  const missed = [
    ...figure(
      'ages of now on true copy, supported',
      now,
      ({ verdict }) => verdict === 'supported',
      share => share >= SUPPORTED,
    ),
    ...figure(
      'altered ages, contradicted or inconsistent',
      altered.filter(one => one.isAltered),
      isWrong,
      share => share >= CAUGHT,
    ),
  ]
  figure(
    'untouched ages beside them, contradicted or inconsistent',
    altered.filter(one => !one.isAltered),
    isWrong,
    share => share <= FALSE_ALARMS,
  )
  figure(
    'ages at other times on true copy, contradicted or inconsistent',
    asWritten.filter(({ time }) => time === 'event'),
    isWrong,
    share => share === 0,
  )
  for (const { date, words, verdict } of missed) lines.push(`  ${verdict ?? 'not read'}: ${date} …${words}…`)
  return { lines, isGood }
}
