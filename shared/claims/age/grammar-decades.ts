import type { Candidate, Pattern } from '../../extract/pattern.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { has, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'
import { ageOf } from './grammar-parts.ts'

const OWNERS = wordSet('his her their my our your')
const BIRTHDAY = wordSet('birthday birthdays bday')
const PARTS = new WordMap<readonly [number, number]>([
  [wordId('early'), [0, 3]],
  [wordId('mid'), [4, 6]],
  [wordId('middle'), [4, 6]],
  [wordId('late'), [7, 9]],
])

/** `30s` in `in her 30s`, `early 40s` in `in his early 40s`: value `3X`, years 30 to 39 or the part of them. */
function readDecade(lexed: Lexed, at: number): Candidate | null {
  const decade = lexed.value[at]!
  if (decade < 20 || decade >= 100 || isShort(lexed, at)) return null
  let from = at
  if (has(lexed, from - 1, Tag.Hyphen)) from--
  const part = PARTS.get(lexed.word[from - 1]!)
  from = part === undefined ? at : from - 1
  if (!OWNERS.has(lexed.word[from - 1]!) && !has(lexed, from - 1, Tag.Possessive)) return null
  const [low, high] = part ?? [0, 9]
  const fields = { unit: 'year', min: decade + low, max: decade + high, birthday: false } as const
  return { kind: 'age', from, to: at + 1, says: { value: `${decade / 10}X`, fields }, weight: 2 }
}

/** `'90s`: years, never an age. */
function isShort(lexed: Lexed, at: number): boolean {
  const first = lexed.text.charCodeAt(lexed.start[at]!)
  return first === 0x27 || first === 0x2018 || first === 0x2019
}

/** `60th birthday`, `sixteenth birthday`: the age that the day brings. */
function readBirthday(lexed: Lexed, at: number): Candidate | null {
  let from = at
  let years = lexed.value[at]!
  if (
    has(lexed, at - 1, Tag.Hyphen) &&
    touches(lexed, at) &&
    has(lexed, at - 2, Tag.NumberWord) &&
    lexed.value[at - 2]! >= 20
  ) {
    from = at - 2
    years += lexed.value[from]!
  }
  const noun = has(lexed, at + 1, Tag.Hyphen) ? at + 2 : at + 1
  if (!BIRTHDAY.has(lexed.word[noun]!) || years > 122) return null
  return ageOf(lexed, from, noun + 1, years, 'year', { birthday: true, weight: 1 })
}

export const decadePatterns: readonly Pattern[] = [
  { name: 'in her <n>0s', kind: 'age', tags: Tag.Decade, read: readDecade },
  { name: '<n>th birthday', kind: 'age', tags: Tag.Ordinal, read: readBirthday },
]
