import type { Article } from '../model/article.ts'
import type { CheckedArticle, CheckedClaim } from '../model/checked.ts'
import type { Edit, Verdict } from '../model/verdict.ts'
import { applyEdits } from '../text/apply-edits.ts'
import { overlap, type Seed, spanAfter } from './seed.ts'
import { type Spared, seedsOf } from './seeds.ts'

/** Reads, links and judges one article. */
export type Check = (article: Article) => Promise<CheckedArticle>

export interface SelftestOptions {
  /** The article holds no errors: whatever is found in it as it stands is a false alarm. */
  readonly isClean: boolean
  /** Told after every seed how many of all are done; what it throws ends the test. */
  readonly onSeed?: (done: number, all: number) => void | Promise<void>
}

/**
 * What becomes of a planted error: caught; left open, where its number is no longer supported and so waits for a person; or
 * passed, where it is supported all the same, or not read.
 */
export type Fate = 'caught' | 'left open' | 'passed'

/** A planted error with what became of it. */
export interface Outcome {
  readonly seed: Seed
  readonly fate: Fate
  /** What the judge says of the wrong words; null where it reads no claim there. */
  readonly verdict: Verdict | null
  /** The last step that led there. */
  readonly step: string | null
  /** The sentence with the error in it. */
  readonly sentence: string
}

/** One story’s self-test. */
export interface StoryOutcome {
  /** The story in which the errors were planted, checked: as it is, or with the suggested fixes made. */
  readonly base: CheckedArticle
  readonly outcomes: readonly Outcome[]
  readonly spared: readonly Spared[]
  /** Found in the story as it stands and taken for real: put right where there was a fix, else left out. */
  readonly found: readonly CheckedClaim[]
  readonly falseAlarms: readonly CheckedClaim[]
}

/**
 * Plants one error at a time in an article’s supported numbers, checks each copy, and tells which errors were caught.
 *
 * An error is caught where a claim that overlaps the wrong words is contradicted or inconsistent; where another one of its
 * sentence is contradicted that was not before; or where one anywhere is inconsistent with it. An article that may hold
 * errors is put right first, with the first fix of each; false alarms are then those that the fixes have brought about.
 */
export async function selftest(article: Article, check: Check, options: SelftestOptions): Promise<StoryOutcome> {
  const asIs = await check(article)
  const found = options.isClean ? [] : asIs.claims.filter(isAlarm)
  const fixes = firstFixes(found)
  const base = fixes.length === 0 ? asIs : await check(edited(article, fixes))
  const { seeds, spared } = seedsOf(base)
  const outcomes: Outcome[] = []
  for (const seed of seeds) {
    outcomes.push(outcomeOf(seed, base, await check(edited(base.article, seed.edits))))
    await options.onSeed?.(outcomes.length, seeds.length)
  }
  const known = found.map(claim => spanAfter(claim, fixes))
  const falseAlarms = base.claims.filter(claim => isAlarm(claim) && !known.some(span => overlap(span, claim)))
  return { base, outcomes, spared, found, falseAlarms }
}

function edited(article: Article, edits: readonly Edit[]): Article {
  return { ...article, text: applyEdits(article.text, edits) }
}

function isAlarm({ verdict }: CheckedClaim): boolean {
  return verdict === 'contradicted' || verdict === 'inconsistent'
}

/** The first suggestion of each claim, those left out that change words another one has changed. */
function firstFixes(claims: readonly CheckedClaim[]): readonly Edit[] {
  const made: Edit[] = []
  for (const { suggestions } of claims) {
    const edits = suggestions[0]?.edits ?? []
    if (!edits.some(edit => made.some(other => overlap(edit, other)))) made.push(...edits)
  }
  return made
}

function outcomeOf(seed: Seed, base: CheckedArticle, after: CheckedArticle): Outcome {
  const wrong = spanAfter(seed.span, seed.edits)
  const own = after.claims.filter(claim => overlap(claim, wrong))
  const sentence = after.claims.find(claim => overlap(claim.sentence, wrong))?.sentence ?? lineAround(wrong, after)
  const before = base.claims.filter(isAlarm).map(claim => spanAfter(claim, seed.edits))
  const isNew = (claim: CheckedClaim) => !before.some(span => overlap(span, claim))
  const ids = new Set(own.map(({ id }) => id))
  const isCaught = after.claims.filter(isAlarm).some(claim => {
    if (ids.has(claim.id)) return true
    return isNew(claim) && (overlap(claim, sentence) || claim.conflictsWith.some(id => ids.has(id)))
  })
  const judged = own[0] ?? null
  const isPassed = judged === null || judged.verdict === 'supported'
  return {
    seed,
    fate: isCaught ? 'caught' : isPassed ? 'passed' : 'left open',
    verdict: judged?.verdict ?? null,
    step: judged?.derivation.at(-1)?.text ?? null,
    sentence: after.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
  }
}

/** The line of the text that holds a stretch of it. */
function lineAround({ start, end }: { start: number; end: number }, { article: { text } }: CheckedArticle) {
  const stop = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: stop < 0 ? text.length : stop }
}
