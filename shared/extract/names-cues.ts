import { type Lexed, Tag } from '../model/token.ts'
import { has, touches } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { WordSet } from '../text/word-set.ts'
import { isGivenName } from './given-names.ts'
import { isInitial, lowerOf } from './names-runs.ts'
import { CHANNELS, type Scan, titleBackward, titleForward } from './names-titles.ts'
import { DEMONYMS, NOT_A_PERSON, OF_A_SHOW, SHOW_VERBS } from './names-words.ts'
import { COUPLE_WORDS, isPersonWord, PERSON_WORDS, SHOW_WORDS } from './people-words.ts'

/** A place that tells a title, tokens `from` to `to` (exclusive), and what it tells of it. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly isShow: boolean
  readonly isLoose?: boolean
}

const OF = wordId('of')
const IN = wordId('in')
const ON = wordId('on')
const WITH = wordId('with')
const ITS = wordId('its')
const NOW = wordId('now')
const THE = wordId('the')
/** `left “Tin Harbour” |after| season three`. */
const BEFORE_SEASON = wordSet('after before since until through')
/** `on Tin Harbour |for| 15 seasons`. */
const WHILE = wordSet('for in during after since until through')
const QUIET_BEFORE = wordSet('the former a ex current onetime')
const SHOW_ROLES = wordSet(
  'judge coach contestant host judges coaches contestants starred starring appeared appears appearing seasons season stint role winner runner star stars regular',
)

/** The titles before and behind a season or episode: "The Voice season 12", "Season 5 of The Voice". */
export function cuesAround(scan: Scan, from: number, to: number, cues: Cue[]): void {
  const { lexed } = scan
  let next = to
  if (has(lexed, next, Tag.Possessive)) next++
  for (let i = 0; i < 3 && OF_A_SHOW.has(lexed.word[next]!); i++) next++
  if (lexed.word[next] === OF || lexed.word[next] === ON) {
    const skipsThe = lexed.word[next + 1] === THE && !has(lexed, next + 1, Tag.Capital)
    const found = titleForward(scan, skipsThe ? next + 2 : next + 1)
    if (found !== null) cues.push({ ...found, isShow: true })
  }
  if (BEFORE_SEASON.has(lexed.word[from - 1]!) && has(lexed, from - 2, Tag.CloseQuote)) {
    const left = titleBackward(scan, from - 2)
    if (left !== null) cues.push({ ...left, isShow: true })
  }
  if (WHILE.has(lexed.word[from - 1]!) && has(lexed, from - 2, Tag.Capital)) {
    const on = titleBackward(scan, from - 2)
    if (on !== null && lexed.word[on.from - 1] === ON) cues.push({ ...on, isShow: true })
  }
  const subject = runningTitle(scan, from)
  if (subject !== null) cues.push({ ...subject, isShow: true })
  let before = from - 1
  const owns = has(lexed, before, Tag.Possessive) || isBareApostrophe(lexed, before)
  if (owns || has(lexed, before, Tag.Comma)) before--
  const found = titleBackward(scan, before)
  if (found === null) return
  if (!has(lexed, before, Tag.CloseQuote) && (owns || has(lexed, from - 1, Tag.Comma))) {
    if (isGivenName(lexed.word[found.from]!) || scan.surnames.has(lowerOf(lexed, found.to - 1))) return
    if (!owns && isInitial(lexed, found.from)) return
  }
  cues.push({ ...found, isShow: true })
}

const RUNS = wordSet('ran run runs aired lasted')
const RELATIVES = wordSet('which that')
const PERFECT = wordSet('has had have')
const HAS = wordSet('had has spans spanned returned returns returning')
/** Tokens between a list item's title and what it has. */
const ITEM = 5

/** `“Tin Harbour,” ran for |five seasons`, `“Tin Harbour,” with |31 seasons`, `Tin Harbour, in its |fifth season`, `“Tin Harbour”: only |ten episodes`: the title in front. */
function runningTitle(scan: Scan, from: number): { from: number; to: number } | null {
  const { lexed } = scan
  if (lexed.word[from - 1] === WITH) {
    const end = has(lexed, from - 2, Tag.Comma) ? from - 3 : from - 2
    return has(lexed, end, Tag.CloseQuote) ? titleBackward(scan, end) : null
  }
  if (lexed.word[from - 1] === ITS && lexed.word[from - 2] === IN) {
    const comma = NOW === lexed.word[from - 3] ? from - 4 : from - 3
    return has(lexed, comma, Tag.Comma) ? titleBackward(scan, comma - 1) : null
  }
  const verb = WHILE.has(lexed.word[from - 1]!) ? from - 2 : from - 1
  const last = subjectEnd(lexed, PERFECT.has(lexed.word[verb - 1]!) ? verb - 2 : verb - 1)
  const isQuoted = has(lexed, last, Tag.CloseQuote)
  if (RUNS.has(lexed.word[verb]!) || (HAS.has(lexed.word[verb]!) && isQuoted)) {
    const title = titleBackward(scan, last)
    return title !== null && !isQuoted && isGivenName(lexed.word[title.from]!) ? null : title
  }
  for (let i = from - 1; i > from - ITEM && i > 0; i--) {
    if (isColon(lexed, i)) return has(lexed, i - 1, Tag.CloseQuote) ? titleBackward(scan, i - 1) : null
  }
  return null
}

/** The last token of what a verb is said of: of `“Tin Harbour,” which |ran|` the closing quotation mark. */
function subjectEnd(lexed: Lexed, before: number): number {
  if (!RELATIVES.has(lexed.word[before]!)) return before
  const last = has(lexed, before - 1, Tag.Comma) ? before - 2 : before - 1
  const title = beforeTimes(lexed, last)
  return has(lexed, title, Tag.CloseQuote) ? title : last
}

const TIMES = wordSet('from to until till through in and')
const TIME = Tag.Digits | Tag.Month | Tag.Hyphen | Tag.Dash
/** Tokens of `from May 2006 to May 2012`. */
const LONGEST = 8

/** The token before the times that end at `last`: of `“Tin Harbour” |from 2006 to 2012|` the closing quotation mark. */
function beforeTimes(lexed: Lexed, last: number): number {
  let at = last
  while (at > last - LONGEST && (has(lexed, at, TIME) || TIMES.has(lexed.word[at]!))) at--
  return at
}

function isColon(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Mark) && lexed.value[at] === 0x3a
}

const SIBLINGS = wordSet('brothers sisters siblings twins family kids children boys girls')

const SUBJECT_OF = wordSet(
  'is was has had will would gets got ends ended begins began stars starred follows followed won',
)
const OBJECT_OF = wordSet('of on titled')

/** Whether a single capital between quotation marks is a title: owned, behind a preposition, or the subject of a verb. */
function isLoneTitle({ lexed }: Scan, open: number, to: number): boolean {
  if (has(lexed, open - 1, Tag.Possessive) || OBJECT_OF.has(lexed.word[open - 1]!)) return true
  const verb = lexed.word[to + 1]!
  return has(lexed, to, Tag.CloseQuote) && (SUBJECT_OF.has(verb) || SHOW_VERBS.has(verb) || RUNS.has(verb))
}

/** `“Tin Harbour”`, `Ode's “Harbour”`, `“Harbour” is`: two capitals or more between quotation marks, or a single title. */
export function quotedCue(scan: Scan, at: number, cues: Cue[]): void {
  const title = titleForward(scan, at)
  if (title !== null && (title.to - title.from > 1 || isLoneTitle(scan, at, title.to)))
    cues.push({ ...title, isShow: false, isLoose: true })
}

/** `the Simpsons’ ninth season`. */
function isBareApostrophe(lexed: Lexed, at: number): boolean {
  if (!has(lexed, at, Tag.Mark) || !touches(lexed, at)) return false
  return lexed.value[at] === 0x2019 || lexed.value[at] === 0x27
}

/** Words without a capital that may tell a title. */
export const CUE_WORDS = new WordSet([...SHOW_WORDS, OF, ON, ...SHOW_VERBS, ...PERSON_WORDS, ...COUPLE_WORDS])

/** Titles told by the word without a capital at `at`: `the sitcom X`, `episode of X`, `judge on X`, `X premieres`, `the X star`. */
export function wordCue(scan: Scan, at: number, cues: Cue[]): void {
  const { lexed } = scan
  const word = lexed.word[at]!
  if (SHOW_WORDS.has(word)) {
    const next = titleForward(scan, at + 1)
    if (next !== null) cues.push({ ...next, isShow: true })
    appositionCue(scan, at, cues)
    return
  }
  const before = lexed.word[at - 1]!
  if ((word === OF && OF_A_SHOW.has(before)) || (word === ON && SHOW_ROLES.has(before))) {
    const next = titleForward(scan, at + 1)
    if (next !== null) cues.push({ ...next, isShow: true })
    return
  }
  if (SHOW_VERBS.has(word) && has(lexed, at - 1, Tag.Capital | Tag.CloseQuote)) {
    const title = titleBackward(scan, at - 1)
    if (title !== null && !isGivenName(lexed.word[title.from]!)) cues.push({ ...title, isShow: true })
    return
  }
  if (
    ((isPersonWord(word) && !SIBLINGS.has(word)) || COUPLE_WORDS.has(word)) &&
    has(lexed, at - 1, Tag.Capital | Tag.CloseQuote)
  )
    starCue(scan, at, cues)
}

/** A title told by the capital at `at`: `Netflix's X`; `The X` inside a sentence, which may as well be a film or a paper. */
export function capitalCue(scan: Scan, at: number, cues: Cue[]): void {
  const { lexed } = scan
  const owns = has(lexed, at + 1, Tag.Possessive) && (CHANNELS.has(lexed.word[at]!) || isStation(lexed, at))
  if (!owns && (lexed.word[at] !== THE || isInitial(lexed, at))) return
  const title = titleForward(scan, owns ? at + 2 : at)
  if (title !== null && !NOT_A_PERSON.has(lexed.word[title.to - 1]!)) cues.push({ ...title, isShow: owns })
}

/** `HGTV`, `AMC`: three or four capitals. */
function isStation(lexed: Lexed, at: number): boolean {
  const length = lexed.end[at]! - lexed.start[at]!
  return has(lexed, at, Tag.Upper) && length >= 3 && length <= 4
}

/** `X, the show that …`, `X, an animated series`. */
function appositionCue(scan: Scan, at: number, cues: Cue[]): void {
  const { lexed } = scan
  for (let i = at - 1; i > at - 6 && i > 0; i--) {
    if (lexed.word[i] === OF || lexed.word[i] === IN) return
    if (!has(lexed, i, Tag.Comma)) continue
    const title = has(lexed, i - 1, Tag.Capital | Tag.CloseQuote) ? titleBackward(scan, i - 1) : null
    if (title !== null && !isGivenName(lexed.word[title.from]!)) cues.push({ ...title, isShow: true })
    return
  }
}

/** `the X star`, `the 26-year-old X actress`: a work, if not a show. */
function starCue(scan: Scan, at: number, cues: Cue[]): void {
  const { lexed, taken } = scan
  const found = titleBackward(scan, at - 1)
  if (found === null) return
  const leads = lexed.word[found.from] === THE && isInitial(lexed, found.from)
  const title = leads ? { ...found, from: found.from + 1 } : found
  if (title.from >= title.to || isGivenName(lexed.word[title.from]!) || isBackground(lexed, title)) return
  const before = has(lexed, title.from - 1, Tag.OpenQuote) ? title.from - 2 : title.from - 1
  const isLed =
    leads ||
    has(lexed, at + 1, Tag.Capital) ||
    (before >= 0 &&
      (QUIET_BEFORE.has(lexed.word[before]!) || taken[before] !== 0 || has(lexed, before, Tag.Possessive)))
  if (isLed) cues.push({ ...title, isShow: false })
}

/** `British |actress`, `NFL |player`, `Oscar |winner`: where somebody comes from or what they won, no work. */
function isBackground(lexed: Lexed, { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (to - from === 1 && has(lexed, from, Tag.Upper)) return true
  return DEMONYMS.has(lexed.word[from]!) || (to - from < 3 && NOT_A_PERSON.has(lexed.word[to - 1]!))
}
