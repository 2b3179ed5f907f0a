import type { Discourse } from '../../extract/discourse.ts'
import type { Candidate, Pattern, Settled } from '../../extract/pattern.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { dayPeriod, periodOf } from '../../temporal/timex.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'
import { type Place, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { opennessBefore, THAT, THE, THIS, YEAR } from './grammar-words.ts'

const DAYS = new WordMap<number>([
  [wordId('today'), 0],
  [wordId('yesterday'), -1],
  [wordId('tomorrow'), 1],
  [wordId('tmrw'), 1],
])
const TONIGHT = wordId('tonight')
const LATE = wordSet('earlier later late early')
const SHOW = wordSet('show host anchor co-anchor')
/** TIMEX3 parts of a day by the value of a part-of-day token. */
const PARTS = ['', 'MO', 'AF', 'EV', 'NI', 'NI', 'MO', 'EV']

/** `today`, `yesterday`, `tomorrow`; not the newspaper and not the programme. */
export const deictic: Pattern = {
  name: 'yesterday',
  kind: 'date',
  words: [...DAYS.words()],
  read: (lexed, at) => {
    if (isName(lexed, at)) return null
    const count = DAYS.get(lexed.word[at]!)!
    const from = LATE.has(lexed.word[at - 1]!) ? at - 1 : at
    const place = { from, to: at + 1, open: opennessBefore(lexed, from) }
    return { kind: 'date', from, to: at + 1, says: discourse => settleDay(discourse, count, '', place) }
  },
}

/** TIMEX3 suffix of a part of a day: `TMO`, `TAF`, `TEV`, `TNI`. */
export function partText(lexed: Lexed, at: number): string {
  return `T${PARTS[lexed.value[at]!] ?? 'NI'}`
}

/** A capital inside a sentence, or capitals beside capitals: a title. */
function isName(lexed: Lexed, at: number): boolean {
  if (!has(lexed, at, Tag.Capital)) return false
  if (has(lexed, at, Tag.Upper) && has(lexed, at - 1, Tag.Upper)) return true
  if (SHOW.has(lexed.word[at + 1]!)) return true
  const isFirst =
    at === 0 || lexed.sentence[at - 1] !== lexed.sentence[at] || has(lexed, at - 1, Tag.OpenQuote | Tag.Dash)
  return !isFirst && has(lexed, at - 1, Tag.Word | Tag.Possessive)
}

function settleDay(discourse: Discourse, count: number, part: string, place: Place): Settled<'date'> {
  if (discourse.dateline === null) return settleUnplaced(`XXXX-XX-XX${part}`, place, 'day')
  const period = dayPeriod(discourse.dateline + count)
  return settlePeriod(period, place, { relative: true, value: period.value + part })
}

/** `tonight`, `this morning`, `that afternoon`: a part of a day nobody checks by itself. */
export const dayPart: Pattern = {
  name: 'this morning',
  kind: 'date',
  tags: Tag.DayPart,
  read: (lexed, at) => {
    const part = partText(lexed, at)
    if (lexed.word[at] === TONIGHT) return isName(lexed, at) ? null : partOfDay(lexed, at, at, part)
    const word = lexed.word[at - 1]!
    return word === THIS || word === THAT ? partOfDay(lexed, at - 1, at, part) : null
  },
}

function partOfDay(lexed: Lexed, from: number, at: number, part: string): Candidate {
  const place = { from, to: at + 1, open: null }
  const isThat = lexed.word[from] === THAT
  return {
    kind: 'date',
    from,
    to: at + 1,
    checkable: false,
    says: discourse =>
      isThat ? settleUnplaced(`XXXX-XX-XX${part}`, place, 'day') : settleDay(discourse, 0, part, place),
  }
}

const REFERENCES = new WordMap<string>([
  [wordId('now'), 'PRESENT_REF'],
  [wordId('currently'), 'PRESENT_REF'],
  [wordId('nowadays'), 'PRESENT_REF'],
  [wordId('recently'), 'PAST_REF'],
  [wordId('recent'), 'PAST_REF'],
  [wordId('future'), 'FUTURE_REF'],
])
const NOW = wordId('now')
const RIGHT = wordId('right')
const FUTURE = wordId('future')
const LEADS = wordSet('in for')

/** `now`, `recently`, `the future`: words of time that name no stretch of the calendar. */
export const reference: Pattern = {
  name: 'recently',
  kind: 'date',
  words: [...REFERENCES.words()],
  read: (lexed, at) => {
    const word = lexed.word[at]!
    if (has(lexed, at - 1, Tag.Hyphen) || has(lexed, at + 1, Tag.Hyphen)) return null
    if (
      has(lexed, at, Tag.Capital) &&
      at > 0 &&
      lexed.sentence[at - 1] === lexed.sentence[at] &&
      has(lexed, at - 1, Tag.Word)
    )
      return null
    if (word === FUTURE && !(lexed.word[at - 1] === THE && LEADS.has(lexed.word[at - 2]!))) return null
    const from = word === NOW && lexed.word[at - 1] === RIGHT ? at - 1 : at
    const place = { from, to: at + 1, open: null }
    return {
      kind: 'date',
      from,
      to: at + 1,
      checkable: false,
      says: settleUnplaced(REFERENCES.get(word)!, place, 'vague'),
    }
  },
}

const DATE = wordId('date')
const TO_DATE = wordId('to')

/** `the year to date`, `year-to-date`: the dateline's year up to the dateline, as a stretch that nobody checks. */
export const yearToDate: Pattern = {
  name: 'year to date',
  kind: 'date',
  words: [DATE],
  read: (lexed, at) => {
    const to = has(lexed, at - 1, Tag.Hyphen) ? at - 2 : at - 1
    const year = has(lexed, to - 1, Tag.Hyphen) ? to - 2 : to - 1
    if (lexed.word[to] !== TO_DATE || lexed.word[year] !== YEAR) return null
    const place = { from: year, to: at + 1, open: null }
    return {
      kind: 'date',
      from: year,
      to: at + 1,
      checkable: false,
      says: ({ dateline }) =>
        dateline === null
          ? settleUnplaced('XXXX', place, 'year')
          : settlePeriod(periodOf('year', dateline), place, { relative: true }),
    }
  },
}
