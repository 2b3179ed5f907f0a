import type { Pattern } from '../../extract/pattern.ts'
import { Tag, TIME_UNITS } from '../../model/token.ts'
import { durationText } from '../../temporal/timex.ts'
import { readNumber } from '../../text/number.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'

const EVERY = wordId('every')
const EACH = wordId('each')
const SINGLE = wordId('single')
const OTHER = wordId('other')
const PLURAL = wordSet('mondays tuesdays wednesdays thursdays fridays saturdays sundays')

/** `Mondays`, `Sundays`. */
const weekdays: Pattern = {
  name: '<weekday>s',
  kind: 'set',
  words: PLURAL,
  read: (lexed, at) => {
    if (has(lexed, at + 1, Tag.Possessive)) return null
    const weekday = lexed.value[at]!
    return { kind: 'set', from: at, to: at + 1, says: { value: `XXXX-WXX-${weekday}`, fields: { weekday } } }
  },
}

/** `every Wednesday`, `each week`, `every single day`, `every two years`, `every other month`. */
const every: Pattern = {
  name: 'every <unit>',
  kind: 'set',
  words: [EVERY, EACH],
  read: (lexed, at) => {
    const next = at + 1
    if (has(lexed, next, Tag.Weekday)) {
      const weekday = lexed.value[next]!
      return { kind: 'set', from: at, to: next + 1, says: { value: `XXXX-WXX-${weekday}`, fields: { weekday } } }
    }
    const number = readNumber(lexed, next)
    const unit = number ? number.to : lexed.word[next] === SINGLE || lexed.word[next] === OTHER ? next + 1 : next
    if (!has(lexed, unit, Tag.Unit)) return null
    const amount = number?.value ?? (lexed.word[next] === OTHER ? 2 : 1)
    const value = durationText(amount, TIME_UNITS[lexed.value[unit]!]!)
    return { kind: 'set', from: at, to: unit + 1, says: { value, fields: { weekday: null } } }
  },
}

const ADVERBS = new WordMap<string>([
  [wordId('daily'), 'XXXX-XX-XX'],
  [wordId('weekly'), 'XXXX-WXX'],
  [wordId('monthly'), 'XXXX-XX'],
  [wordId('annually'), 'XXXX'],
  [wordId('yearly'), 'XXXX'],
])

/** `daily`, `weekly`, `annually`, lower case: recurring, and nothing that anybody checks. */
const adverb: Pattern = {
  name: 'weekly',
  kind: 'set',
  words: [...ADVERBS.words()],
  read: (lexed, at) => {
    if (has(lexed, at, Tag.Capital) || has(lexed, at - 1, Tag.Hyphen)) return null
    return {
      kind: 'set',
      from: at,
      to: at + 1,
      checkable: false,
      says: { value: ADVERBS.get(lexed.word[at]!)!, fields: { weekday: null } },
    }
  },
}

export const grammar: readonly Pattern[] = [weekdays, every, adverb]
