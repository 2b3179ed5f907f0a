import { countBefore } from '../base/span.ts'
import { beforeHedge } from '../extract/hedge.ts'
import { isPersonWord, isSameTie, KIN_WORDS, TITLES } from '../extract/people-words.ts'
import { type LinkedClaimOf, tokenAt } from '../link/link.ts'
import type { Mention } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { hasOther, hasPerson } from './insertions.ts'
import { isGoverned, isLineOf } from './named-subject.ts'
import { tiesOf } from './presented-ties.ts'
import type { JudgeContext } from './rule.ts'

/** Patterns of an age that comes with its owner: `her |60th birthday|`, `Marsh's |30s|`. */
const OWNED: ReadonlySet<string> = new Set(['<n>th birthday', 'in her <n>0s'])
/** Patterns of an age that leads or follows its clause: `|At 24|, Ada Marsh left`. */
const LOOSE: ReadonlySet<string> = new Set(['at <n>', 'at <n> years and <n> days', 'aged <n>', 'Now <n>,'])
/** Words between a name and an age in apposition: `Ada Marsh, |now| 47`, `Ada Marsh, |a| 47-year-old`. */
const BESIDE = wordSet('now then just only both also still already barely aged age at a an the of today over about')
const AUXILIARIES = wordSet(
  "is was are were be been being has had have will would could might may must should can i'm he's she's they're he'd she'd " +
    "he'll she'll turn turns turned turning also now just only already still about to then officially finally not never",
)
/** Behind these a clause goes on with the same subject. */
const GOES_ON = wordSet('who that and but')
/** Between an age and the name behind it these begin something else: `the 37-year-old fan |of| Ada Marsh`. */
const OTHER = wordSet('of to with by for from in on at who whose that which and or as than against alongside about')
const OWNERS = wordSet('his her their my our your its whose')
/** Between a noun for a person and a name: `the brother |of| Ada Marsh`, `a spokesman |for| Marsh`. */
const TIES = wordSet('of to for behind')
/** `plays |Ada Marsh|, 30`: not she, but her part. */
const PLAYING = wordSet(
  'plays played playing play portrays portrayed portraying portray voices voiced voicing as named',
)
/** What nobody is called whom a story has named: `the |suspect|, 16,`, `the 16-year-old |boy|`. */
const STRANGERS = wordSet(
  `suspect victim thief attacker assailant gunman accuser stranger boy girl child teen teenager youth man woman baby toddler
  passenger cyclist driver pedestrian intruder survivor deceased defendant accused`,
)
const COMMA_AND = wordId('and')

/**
 * Whether the words tie an age to whom it is linked to: `Ada Marsh, 47,`, `the 47-year-old Ada Marsh`, `she is 47`. False
 * where it may be somebody else's: `the brother of Ada Marsh, 50,`, `Marsh's mother, 71,`, `a 12-year-old`, or her part's.
 */
export function isTied(linked: LinkedClaimOf<'age'>, context: JudgeContext): boolean {
  const { lexed } = context.links
  const { claim } = linked
  const { about, pattern } = claim
  if (about === null || about.plural) return false
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  const [first, last] = [tokenAt(lexed, about.start), tokenAt(lexed, about.end)]
  if (about.form === 'name' && !isNamed(lexed, first, last, about.fullest)) return false
  if (last > from && first < to) {
    if (OWNED.has(pattern)) return OWNERS.has(lexed.word[from - 1]!)
    if (isLineOf(linked, context)) return true
    if (isPresented(about, last, context)) return true
    if (STRANGERS.has(lexed.word[last - 1]!)) return false
    return isDefinite(lexed, from, last) && !isObject(linked, context, from)
  }
  if (first >= to) return LOOSE.has(pattern) || (isNameBehind(lexed, to, first, last) && !isPlayed(lexed, from))
  if (about.form === 'description' && (STRANGERS.has(lexed.word[last - 1]!) || isObject(linked, context, first + 1)))
    return false
  if (isGoverned(lexed, first) || PLAYING.has(lexed.word[first - 1]!)) return false
  if (has(lexed, last, Tag.Possessive)) return OWNED.has(pattern) && !hasPerson(lexed, last, from)
  if (OWNED.has(pattern) || OWNERS.has(lexed.word[first]!)) return OWNED.has(pattern) && last >= from - 3
  const head = beforeAge(lexed, from)
  if (head < last) return true
  return LOOSE.has(pattern)
    ? !hasOther(lexed, last, from) && !hasAgent(lexed, last, from)
    : isSubject(lexed, head, last)
}

/** `Ada Marsh was replaced |by Jo Peel| at 47`: the age may be of either. */
function hasAgent(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lexed.word[at] === BY && has(lexed, at + 1, Tag.Capital)) return true
  return false
}
const BY = wordId('by')

/** Whether a name is as it was read in full, and not the like of it: `Ann Marsh` is no `Ada Marsh`. Titles do not count. */
function isNamed(lexed: Lexed, first: number, last: number, fullest: string | null): boolean {
  const known = (fullest ?? '').toLowerCase().split(NO_LETTERS)
  const words = lexed.text
    .slice(lexed.start[first]!, lexed.end[last - 1]!)
    .toLowerCase()
    .split(NO_LETTERS)
  if (words.length > known.length) return true
  const isTitle = TITLES.has(lexed.word[first]!) || isPersonWord(lexed.word[first]!)
  return (isTitle ? words.slice(1) : words).every(word => known.includes(word))
}
const NO_LETTERS = /[^\p{L}\p{N}]+/u

/** `the |47-year-old|`, `the |37-year-old singer|`; not `a 12-year-old`, `her 9-year-old daughter`. */
function isDefinite(lexed: Lexed, from: number, last: number): boolean {
  let before = from - 1
  while (before > 0 && has(lexed, before, Tag.Word) && !has(lexed, before, Tag.Capital) && from - before < 3) {
    if (ARTICLES.has(lexed.word[before]!) || OWNERS.has(lexed.word[before]!)) break
    before--
  }
  if (lexed.word[before] !== THE) return false
  return !KIN_WORDS.has(lexed.word[last - 1]!) && !TIES.has(lexed.word[last]!) && !isPersonWord(lexed.word[last]!)
}
const THE = wordId('the')
const ARTICLES = wordSet('the a an')

/** `her |25-year-old beau|` where the story has presented `her boyfriend Ben Ode`: the tie is told. */
function isPresented({ fullest }: Mention, last: number, { reading, links }: JudgeContext): boolean {
  const tie = links.lexed.word[last - 1]!
  if (!KIN_WORDS.has(tie) || fullest === null) return false
  return tiesOf(fullest, reading, links.lexed).some(word => isSameTie(word, tie))
}

/** `Ada Marsh met the |47-year-old|`: somebody else than whom the sentence has named before, unless a clause begins there. */
function isObject({ claim }: LinkedClaimOf<'age'>, { links: { lexed }, reading }: JudgeContext, from: number): boolean {
  let before = from - 1
  while (before > 0 && !ARTICLES.has(lexed.word[before]!)) before--
  before--
  if (lexed.sentence[before] !== lexed.sentence[from] || OPENERS.has(lexed.word[before]!)) return false
  if (has(lexed, before, Tag.Mark)) return false
  const { mentions, sentences } = reading
  const here = countBefore(mentions, sentences[claim.sentence]!.start)
  const last = countBefore(mentions, claim.start)
  const named = mentions.slice(Math.max(here, last - COMPANY), last)
  return named.some(({ form, fullest }) => form === 'name' && fullest !== null && fullest === claim.about?.fullest)
}
/** Mentions of a sentence looked back over: no sentence is endless. */
const COMPANY = 40
const OPENERS = wordSet('and but or when while as since because if after before though although where until')

/** `plays |the| 24-year-old Ada Marsh`. */
function isPlayed(lexed: Lexed, from: number): boolean {
  const at = ARTICLES.has(lexed.word[from - 1]!) ? from - 2 : from - 1
  return PLAYING.has(lexed.word[at]!)
}

/** `47-year-old |singer| Ada Marsh`, `his 47-year-old wife, Ada Marsh`; not `a 20-year-old Ada Marsh fan`. */
function isNameBehind(lexed: Lexed, to: number, first: number, last: number): boolean {
  for (let at = to; at < first; at++) {
    if (OTHER.has(lexed.word[at]!) && lexed.word[at] !== COMMA_AND) return false
    if (has(lexed, at, Tag.Comma) && at < first - 1) return false
  }
  return has(lexed, last, Tag.Capital) || !isPersonWord(lexed.word[last]!)
}

/** The token before an age, its hedge and the words that may stand between a comma or verb and it. */
function beforeAge(lexed: Lexed, from: number): number {
  let head = beforeHedge(lexed, from)
  while (head > 0 && BESIDE.has(lexed.word[head]!)) head--
  while (head > 0 && has(lexed, head, Tag.Comma | Tag.Mark) && !has(lexed, head - 1, Tag.Mark)) {
    if (lexed.sentence[head] !== lexed.sentence[from] || has(lexed, head, Tag.Hyphen)) break
    head--
    break
  }
  return head
}

/** `Ada Marsh |is| 47`, `Ada Marsh, the mayor, |is| 47`, `Ada Marsh, who |is| 47`: the verb is said of her. */
function isSubject(lexed: Lexed, head: number, last: number): boolean {
  let at = head
  while (at >= last && AUXILIARIES.has(lexed.word[at]!)) at--
  if (at < last) return true
  if (hasOther(lexed, last, at + 1)) return false
  return has(lexed, at, Tag.Comma | Tag.Dash) || GOES_ON.has(lexed.word[at]!)
}
