import type { CheckedClaim } from '../model/checked.ts'
import { withOtherNumber } from './number-words.ts'
import { otherNumbers, type Slack } from './other-numbers.ts'
import { type Mistake, replaceIn, type Seed } from './seed.ts'

/** The age a year older and younger; of `in her 30s` the decades beside it. Ages in months or weeks move by one of these. */
export function ageSeeds(claim: CheckedClaim): Seed[] {
  const [, decade] = /^(\d)X$/.exec(claim.value ?? '') ?? []
  if (decade !== undefined) {
    const years = Number(decade) * 10
    return [years - 10, years + 10].flatMap(other => (other > 0 ? changed(claim, 'age', years, other) : []))
  }
  const [, years] = /^P?(\d+)[YMWD]?$/.exec(claim.value ?? '') ?? []
  return years === undefined ? [] : beside(claim, 'age', Number(years))
}

/** One more and one fewer; past the numbers that other definitions of the same words come to: those are not false. */
export function countSeeds(claim: CheckedClaim): Seed[] {
  const said = Number(claim.value ?? Number.NaN)
  if (!Number.isInteger(said)) return []
  const mistake = /seasons?$/i.test(claim.text) ? 'season' : 'count'
  const reckoned = new Set(claim.derivation.flatMap(({ result }) => numbersIn(result)))
  return otherNumbers(said, claim.hedge).flatMap(other => {
    const step = Math.sign(other - said)
    let number = other
    while (reckoned.has(number)) number += step
    return number < 1 ? [] : changed(claim, mistake, said, number)
  })
}

/** `7 to 8` → every whole number between. */
function numbersIn(result: string | null): number[] {
  const [, min, max = min] = /^(\d{1,6})(?: to (\d{1,6}))?$/.exec(result ?? '') ?? []
  if (min === undefined) return []
  return Array.from({ length: Number(max) - Number(min) + 1 }, (_, i) => Number(min) + i)
}

/** The places before and behind: `Season 9` → `Season 8`, `Season 10`. */
export function ordinalSeeds(claim: CheckedClaim): Seed[] {
  const said = Number(claim.value ?? Number.NaN)
  if (!Number.isInteger(said)) return []
  return beside(claim, /season/i.test(claim.text) ? 'season' : 'ordinal', said)
}

/**
 * A length may be rounded up from its half and counts as right until the next whole unit: the copy's number moves until no
 * length makes both right, two units; only one where the derivation's own length, in months, makes that false.
 */
export function durationSeeds(claim: CheckedClaim): Seed[] {
  const [, amount, unit] = /^PT?(\d+)([A-Z]+)$/.exec(claim.value ?? '') ?? []
  if (amount === undefined) return []
  const said = Number(amount)
  const years = unit === 'Y' && claim.hedge === null ? yearsOf(claim) : null
  const numbers = otherNumbers(said, claim.hedge, years === null ? ROUNDED : { below: 0, above: 0 })
  return numbers.flatMap(other => {
    const isRight = years !== null && years >= other - ROUNDED.below && years < other + 1
    return changed(claim, 'length', said, isRight ? other + Math.sign(other - said) : other)
  })
}

const ROUNDED: Slack = { below: 0.5, above: 0.99 }

/** The length that the derivation reckons, `P10Y9M`, in years; null where it gives none to the month. */
function yearsOf({ derivation }: CheckedClaim): number | null {
  for (const { operation, result } of derivation) {
    const [, years, months] = /^P(\d+)Y(\d+)M$/.exec(result ?? '') ?? []
    if (operation === 'span' && years !== undefined) return Number(years) + Number(months) / 12
  }
  return null
}

function beside(claim: CheckedClaim, mistake: Mistake, said: number): Seed[] {
  return otherNumbers(said, claim.hedge).flatMap(other => changed(claim, mistake, said, other))
}

function changed(claim: CheckedClaim, mistake: Mistake, from: number, to: number): Seed[] {
  return to < 1 ? [] : replaceIn(claim, mistake, withOtherNumber(claim.text, from, to))
}
