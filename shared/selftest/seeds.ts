import type { CheckedArticle, CheckedClaim } from '../model/checked.ts'
import type { ClaimKindName } from '../model/claim.ts'
import { findDateline } from '../text/dateline.ts'
import { dateSeeds, timeSeeds, weekdaySeeds } from './date-seeds.ts'
import { nameSeeds } from './name-seeds.ts'
import { ageSeeds, countSeeds, durationSeeds, ordinalSeeds } from './number-seeds.ts'
import { overlap, type Seed, type Unseeded } from './seed.ts'

/** A supported claim without an error of its own, and why. */
export interface Spared {
  readonly claim: CheckedClaim
  readonly why: Unseeded
}

export interface Sown {
  /** In reading order; swapped names come last. */
  readonly seeds: readonly Seed[]
  readonly spared: readonly Spared[]
}

const SEEDS_OF: Readonly<Record<ClaimKindName, (claim: CheckedClaim, text: string) => Seed[]>> = {
  age: ageSeeds,
  count: countSeeds,
  ordinal: ordinalSeeds,
  date: dateSeeds,
  time: timeSeeds,
  duration: durationSeeds,
  range: () => [],
  set: weekdaySeeds,
}

/**
 * Every error that can be planted in the supported claims of a checked article so that it makes the copy false.
 *
 * What is false is read from the words and from the facts that the claim rests on, never from what the judge makes of the
 * error: an exact age, count, place, year, month, weekday or hour moves by one; a hedged number moves out of its hedge’s band,
 * a length past what rounding allows, a count past its other definitions; names are swapped only between ages. A
 * claim that is not supported (an age known to the year only is possible) has no right number to spoil. Ranges are spoilt at
 * their two dates.
 */
export function seedsOf({ claims, article: { text } }: CheckedArticle): Sown {
  const seeds: Seed[] = []
  const spared: Spared[] = []
  const supported = claims.filter(({ verdict }) => verdict === 'supported')
  const dateline = findDateline(text)
  for (const claim of supported) {
    if (claim.kind === 'range') continue
    const own = SEEDS_OF[claim.kind](claim, text)
    if (dateline && overlap(claim, dateline)) spared.push({ claim, why: 'dateline' })
    else if (isOnlyNamed(claim, supported)) spared.push({ claim, why: 'only named' })
    else if (own.length === 0) spared.push({ claim, why: 'no number' })
    else seeds.push(...own)
  }
  return { seeds: [...seeds, ...nameSeeds(supported, text)], spared }
}

const EXISTENCE: ReadonlySet<string> = new Set(['partOfSeries', 'startTime'])

/**
 * `The cast of |Season 8| thanked the crew`: the facts say no more than that there is such a season, and no other claim of the
 * sentence rests on when it began.
 */
function isOnlyNamed({ kind, evidence, sentence, id }: CheckedClaim, claims: readonly CheckedClaim[]): boolean {
  if (kind !== 'ordinal' || !evidence.some(({ property }) => property === 'partOfSeries')) return false
  if (!evidence.every(({ property }) => EXISTENCE.has(property))) return false
  const own = new Set(evidence.map(({ statement }) => statement))
  const beside = claims.filter(other => other.id !== id && overlap(other.sentence, sentence))
  return !beside.some(other => other.evidence.some(({ statement }) => own.has(statement)))
}
