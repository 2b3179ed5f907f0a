import { anchorBefore } from '../../extract/discourse.ts'
import type { Pattern } from '../../extract/pattern.ts'
import { tenseAt } from '../../extract/tense.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { toCalendarDay } from '../../temporal/day.ts'
import { holiday as holidayIn, holidayNear } from '../../temporal/relative.ts'
import { dayPeriod } from '../../temporal/timex.ts'
import { has, isMark } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'
import { NOTHING, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { OF, opennessBefore, STEPS, STORY_STEPS } from './grammar-words.ts'
import { type ReadYear, readYear, resolveYear } from './grammar-year-term.ts'

/** Wordings, first words first, and the name under which `temporal/relative.ts` knows the day. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ['christmas day', 'christmas day'],
  ['christmas eve', 'christmas eve'],
  ['christmas', 'christmas day'],
  ['boxing day', 'boxing day'],
  ['new year', "new year's day"],
  ["new year 's day", "new year's day"],
  ["new year 's eve", "new year's eve"],
  ['new year day', "new year's day"],
  ['halloween', 'halloween'],
  ["valentine 's day", "valentine's day"],
  ['valentines day', "valentine's day"],
  ["st patrick 's day", "st patrick's day"],
  ['saint patrick', "st patrick's day"],
  ['independence day', 'independence day'],
  ['veterans day', 'veterans day'],
  ['bastille day', 'bastille day'],
  ['earth day', 'earth day'],
  ['labor day', 'labor day'],
  ['memorial day', 'memorial day'],
  ['columbus day', 'columbus day'],
  ["mother 's day", "mother's day"],
  ["father 's day", "father's day"],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['black friday', 'black friday'],
  ['cyber monday', 'cyber monday'],
  ['good friday', 'good friday'],
  ['easter sunday', 'easter sunday'],
  ['easter monday', 'easter monday'],
  ['easter', 'easter'],
  ['palm sunday', 'palm sunday'],
  ['ash wednesday', 'ash wednesday'],
  ['juneteenth', 'juneteenth'],
  ['may day', 'may day'],
  ["workers ' day", 'may day'],
  ["international workers ' day", 'may day'],
  ["women 's day", "women's day"],
  ["international women 's day", "women's day"],
  ["april fools ' day", "april fools' day"],
  ["presidents ' day", "presidents' day"],
  ['presidents day', "presidents' day"],
  ['martin luther king day', 'martin luther king day'],
  ['martin luther king jr day', 'martin luther king day'],
  ['martin luther king jr . day', 'martin luther king day'],
  ['mlk day', 'martin luther king day'],
  ['canada day', 'canada day'],
  ['australia day', 'australia day'],
  ['anzac day', 'anzac day'],
  ['armistice day', 'armistice day'],
  ['remembrance day', 'armistice day'],
  ['remembrance sunday', 'remembrance sunday'],
  ['bonfire night', 'guy fawkes night'],
  ['guy fawkes night', 'guy fawkes night'],
  ['shrove tuesday', 'shrove tuesday'],
  ['maundy thursday', 'maundy thursday'],
  ['whit monday', 'whit monday'],
]

interface Wording {
  readonly name: string
  /** Word numbers; those below 0 stand for marks. */
  readonly ids: readonly number[]
}

const POSSESSIVE = -1
const APOSTROPHE = -2
const POINT = -3
const MARKS: Readonly<Record<string, number>> = { "'s": POSSESSIVE, "'": APOSTROPHE, '.': POINT }

const BY_FIRST = new WordMap(wordingsByFirst())

function wordingsByFirst(): Map<number, Wording[]> {
  const found = new Map<number, Wording[]>()
  for (const [words, name] of WORDINGS) {
    const ids = words.split(' ').map(word => MARKS[word] ?? wordId(word))
    const list = [...(found.get(ids[0]!) ?? []), { name, ids }]
    found.set(
      ids[0]!,
      list.sort((a, b) => b.ids.length - a.ids.length),
    )
  }
  return found
}

const LEADS = wordSet(
  'on by before after since until around over at for from to of this last next previous following every and or mark marks marked marking celebrate celebrates celebrated celebrating observe observes observed observing',
)

/** `Thanksgiving`, `Christmas Eve 1914`, `last Easter`; a title ("A Christmas Carol") is none. */
export const holiday: Pattern = {
  name: '<holiday>',
  kind: 'date',
  words: [...BY_FIRST.words()],
  read: (lexed, at) => {
    const wording = BY_FIRST.get(lexed.word[at]!)!.find(({ ids }) => ids.every((id, i) => isWord(lexed, at + i, id)))
    if (wording === undefined) return null
    const end = at + wording.ids.length
    const year = readYear(lexed, lexed.word[end] === OF ? end + 1 : end, false)
    if (year === null && (!LEADS.has(lexed.word[at - 1]!) || has(lexed, end, Tag.Capital | Tag.Hyphen))) return null
    const step = STEPS.get(lexed.word[at - 1]!) ?? STORY_STEPS.get(lexed.word[at - 1]!)
    const from = step === undefined ? at : at - 1
    const place = { from, to: year?.to ?? end, open: opennessBefore(lexed, from) }
    return {
      kind: 'date',
      from,
      to: place.to,
      says: discourse => {
        const known = knownYear(year, from, discourse)
        if (known !== null) {
          return settlePeriod(dayPeriod(holidayIn(wording.name, known)!), place, {
            spelled: { ...NOTHING, year: known },
          })
        }
        const { dateline } = discourse
        if (dateline === null) return settleUnplaced('XXXX-XX-XX', place, 'day')
        const tense = tenseAt(lexed, from, place.to)
        const direction = step === undefined ? (tense === 'unknown' ? 'nearest' : tense) : step < 0 ? 'past' : 'future'
        const period = holidayNear(dateline, wording.name, direction)!
        const text = `${period.value}: ${direction === 'past' ? 'latest' : direction === 'future' ? 'next' : 'nearest'} from the dateline`
        return settlePeriod(period, place, { relative: true, assumption: { topic: 'year', text } })
      },
    }
  },
}

function isWord(lexed: Lexed, at: number, id: number): boolean {
  if (id === POSSESSIVE) return has(lexed, at, Tag.Possessive)
  if (id === POINT) return has(lexed, at, Tag.Period)
  return id === APOSTROPHE ? has(lexed, at, Tag.Possessive) || isApostrophe(lexed, at) : lexed.word[at] === id
}

function isApostrophe(lexed: Lexed, at: number): boolean {
  return isMark(lexed, at, 0x27) || isMark(lexed, at, 0x2019) || has(lexed, at, Tag.CloseQuote)
}

function knownYear(term: ReadYear | null, at: number, discourse: Parameters<typeof resolveYear>[1]): number | null {
  if (term) return resolveYear(term.year, discourse, at)
  const anchor = discourse.tells === 'history' ? anchorBefore(discourse, at) : null
  if (anchor) return anchor.year
  return discourse.dateline === null || term === null ? null : toCalendarDay(discourse.dateline).year
}
