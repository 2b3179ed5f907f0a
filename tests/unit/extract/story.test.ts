import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { claimHashes } from '../../../shared/check/identity.ts'
import type { Pattern } from '../../../shared/extract/pattern.ts'
import { readStory } from '../../../shared/extract/story.ts'
import type { Story } from '../../../shared/extract/story-stages.ts'
import { joinLexed } from '../../../shared/text/join.ts'
import { lex } from '../../../shared/text/lex.ts'

const grammars = import.meta.glob<readonly Pattern[]>('../../../shared/claims/*/grammar.ts', {
  eager: true,
  import: 'grammar',
})
const patterns = Object.values(grammars).flat()

/** Paragraphs that take dates, people, shows and speakers from one another. */
const PARAGRAPHS = [
  'LEEDS, Jan. 11, 2024 (AP) — Ada Marsh, 34, left “Tin Harbour” on Monday after eight seasons.',
  'Marsh, Who Played Queenie, Leaves Tin Harbour After Season Nine',
  'She joined the show in May 2016. In March she told a paper that her husband, Ben Ode, 41, had fallen ill.',
  'The actress won three awards. The previous year she had married Ode, and two weeks later they flew home.',
  '“I’m 34 now,” she said. “It was time.',
  '“My twins turn 7 in June, and I want to be there,” Marsh said on Tuesday at 10 p.m. ET.',
  'Twins Pip and Lark, both 6, were born in Leeds in 2017. The twin 6-year-olds go to school there.',
  'His wife is 34. The pair, 41 and 34, have a house with 5 rooms and paid $2 million for it.',
  'Season 5 of The Long Road begins on Sept. 3, from 2014 to 2022 it ran on Friday nights.',
  'The sitcom ended its fifth season with ten episodes. The series returns next month.',
  "Mr. Ode's 'Cold Lane' was his second film, and Sam Rook, 29, said he was 28 then.",
  'In 1940 the mill closed. By 1952 it stood empty, until May. In 1961 and 1963 it burned; since June 1970 nobody lived there.',
  'Rook was born on 3 May 1995. He is 28, and that year his mother, Jo Rook, was 25.',
  'Nobody was hurt, and the street was open again by noon.',
  'The owners of the old pier would not say what becomes of it, as neighbours hope for a market and children for a slide.',
  '😀 The café’s owner, Zoë Pärt (52), sold 1,200 cups in 2023—its best year so far.',
  'By Tessa Rook',
  'PORT ODE, Jan. 12, 2024 — Gov. Lee Marsh, 50, the bassist, led Port Ode for 7 years. The governor was 43 then.',
  'Gushing Ode said the baby, 2, slept. Queen Ada, 60, and her son met at Port Ode Library in 2021; the queen was 57.',
]
const BITS = [
  ...['“', '”', '"', "'", '‘', '’', '(', ')', ',', '.', '?', ' ', '\n', '\n\n', '\r\n\r\n', '-', '—', ':'],
  ...[
    'a',
    'S',
    'he',
    ' she ',
    ' his wife ',
    ' the show ',
    ' the actress ',
    ' said ',
    'Ode',
    'Ada',
    ' Mr. ',
    ' Mrs. Ode ',
  ],
  ...[
    ' 2014 ',
    ' 1938, ',
    ' May ',
    ' in March ',
    ' Tuesday ',
    ' yesterday ',
    ' that day ',
    ' two weeks later ',
    ' 34 ',
    ', 41,',
  ],
  ...[
    '“Tin Harbour” ',
    ' season 5 of The Voice',
    ' The Long Road ',
    ' episode three ',
    ' twins Ann and Bo ',
    '😀',
    '\u0301',
    'é',
  ],
]

/** An edit: so many units taken out at a place (a share of the text) and something put there. */
interface Edit {
  readonly at: number
  readonly gone: number
  readonly put: string
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const put = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...BITS) },
  { weight: 1, arbitrary: fc.constantFrom(...PARAGRAPHS).map(one => `\n\n${one}\n\n`) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
)
const gone = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer({ min: 0, max: 400 }))
const edit: fc.Arbitrary<Edit> = fc.record({ at: share, gone, put })
const anyStory = fc
  .tuple(fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 14 }), fc.constantFrom('\n\n', '\r\n\r\n', '\n \n\n'))
  .map(([paragraphs, blank]) => paragraphs.join(blank))
const fewParagraphs = fc
  .array(fc.constantFrom(...PARAGRAPHS.slice(2, 5)), { maxLength: 7 })
  .map(paragraphs => paragraphs.join('\n\n'))
const anyDateline = fc.constantFrom(null, '2024-01-15', '2026-03-02')

function edited(text: string, { at, gone: length, put: bit }: Edit): string {
  const from = Math.round(at * text.length)
  return text.slice(0, from) + bit + text.slice(from + length)
}

function read(text: string, dateline: string | null = '2024-01-15', before?: Story): Story {
  return readStory({ text, title: null, dateline, timezone: 'America/New_York' }, patterns, before)
}

describe('the reading of an edited story', () => {
  property.prop([anyStory, fc.array(edit, { minLength: 1, maxLength: 10 }), anyDateline], { numRuns: 150 })(
    'is that of its text, whatever stood there before',
    (start, edits, dateline) => {
      let text = start
      let story = read(text, dateline)
      for (const one of edits) {
        text = edited(text, one)
        story = read(text, dateline, story)
        expect(story.reading).toEqual(read(text, dateline).reading)
      }
    },
  )

  property.prop([anyStory, share, fc.constantFrom(...PARAGRAPHS)])('is so letter by letter', (start, at, line) => {
    const from = Math.round(at * start.length)
    let story = read(start)
    for (let typed = 1; typed <= line.length; typed += 7)
      story = read(start.slice(0, from) + line.slice(0, typed) + start.slice(from), '2024-01-15', story)
    const whole = story.reading.article.text
    expect(story.reading).toEqual(read(whole).reading)
  })

  property.prop([anyStory, anyStory, anyDateline, anyDateline])(
    'is so where another story was open before, of another day',
    (before, text, day, dateline) => {
      expect(read(text, dateline, read(before, day)).reading).toEqual(read(text, dateline).reading)
    },
  )

  property.prop([fewParagraphs, fc.array(fewParagraphs, { maxLength: 6 })])(
    'is so where paragraphs that are alike come, go and change places',
    (start, states) => {
      let story = read(start)
      for (const text of states) {
        story = read(text, '2024-01-15', story)
        expect(story.reading).toEqual(read(text).reading)
      }
    },
  )

  property.prop([anyStory])('of the same text has the very same claims', text => {
    const story = read(text)
    expect(read(text, '2024-01-15', story).reading.claims.every((claim, i) => claim === story.reading.claims[i])).toBe(
      true,
    )
  })
})

test('plain words leave every claim its identity: the same object before them, the same but for its place behind', () => {
  const text = PARAGRAPHS.join('\n\n')
  const at = text.indexOf(' as neighbours')
  const before = read(text)
  const after = read(`${text.slice(0, at)} in town${text.slice(at)}`, '2024-01-15', before)
  const [old, now] = [before.reading.claims, after.reading.claims]
  expect(now.length).toBe(old.length)
  expect(claimHashes(now, after.reading.article.text)).toEqual(claimHashes(old, text))
  const behind = old.findIndex(({ start }) => start > at)
  expect(behind).toBeGreaterThan(20)
  expect(old.slice(0, behind).every((claim, i) => claim === now[i])).toBe(true)
  expect(now.slice(behind).map(({ start }) => start)).toEqual(old.slice(behind).map(({ start }) => start + 8))
})

property.prop([fc.oneof(anyStory, fc.string({ unit: 'binary', maxLength: 200 })), fc.array(edit, { maxLength: 4 })])(
  'tokens, sentences and quotations of the paragraphs are together those of the text',
  (start, edits) => {
    const text = edits.reduce(edited, start)
    const { starts, paragraphs } = read(text).text
    const joined = joinLexed(
      text,
      starts,
      paragraphs.map(({ lexed }) => lexed),
    )
    expect(joined).toEqual(lex(text))
  },
)
