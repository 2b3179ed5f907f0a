import type { Span } from '../base/span.ts'
import type { CheckedClaim } from '../model/checked.ts'
import { overlap, type Seed } from './seed.ts'

/** A number that one date of birth decides, with the name in the copy that says whose. */
interface Owned {
  readonly claim: CheckedClaim
  readonly entity: string
  readonly mention: Span
  /** How the copy names its owner: all of the label, or its first or last word. */
  readonly form: 'full' | 'first' | 'last'
  readonly label: string
}

/**
 * Two people’s names in one another’s place, once for every age that it makes false: `Marsh, 47, and Ode, 52` →
 * `Ode, 47, and Marsh, 52`.
 *
 * Only ages that a date of birth and nothing else decides are swapped, each with the next one of somebody else who is of
 * another age on the same day: everybody is born once, so that the other’s number is wrong for certain. What lasted or
 * happened may be true of both. Names stand as the copy has them, full or in part, a part only behind its full name; where
 * it has a pronoun there is none.
 */
export function nameSeeds(claims: readonly CheckedClaim[], text: string): Seed[] {
  const owned = claims.flatMap(claim => ownedBy(claim, text))
  const isKnownAt = ({ form, mention }: Owned, { label }: Owned) =>
    form === 'full' || text.slice(0, mention.start).includes(label)
  return owned.flatMap((one, index) => {
    const other = owned
      .slice(index + 1)
      .find(next => isOtherAge(one, next) && isKnownAt(one, next) && isKnownAt(next, one))
    return other ? swapped(one, other) : []
  })
}

function ownedBy(claim: CheckedClaim, text: string): Owned[] {
  const { subject, kind, hedge, evidence } = claim
  if (kind !== 'age' || hedge !== null || !evidence.every(({ property }) => property === 'dateOfBirth')) return []
  if (!subject?.entity || !subject.mention) return []
  const { entity, label, mention } = subject
  const form = formOf(text.slice(mention.start, mention.end), label)
  return form === null ? [] : [{ claim, entity, mention, form, label }]
}

function formOf(name: string, label: string): Owned['form'] | null {
  if (name === label) return 'full'
  const words = label.split(' ')
  if (name === words.at(-1)) return 'last'
  return name === words[0] ? 'first' : null
}

function isOtherAge(one: Owned, other: Owned): boolean {
  return (
    one.entity !== other.entity &&
    one.claim.value !== other.claim.value &&
    one.claim.asOf === other.claim.asOf &&
    !overlap(one.mention, other.mention)
  )
}

function swapped(one: Owned, other: Owned): Seed[] {
  const [here, there] = [nameIn(one.form, other.label), nameIn(other.form, one.label)]
  const edits = [
    { ...one.mention, replacement: here },
    { ...other.mention, replacement: there },
  ]
  return [seedOf(one, here, edits), seedOf(other, there, edits)]
}

function seedOf({ claim, form, label }: Owned, seeded: string, edits: Seed['edits']): Seed {
  const { id, kind, start, end } = claim
  return { mistake: 'names swapped', kind, claim: id, span: { start, end }, edits, said: nameIn(form, label), seeded }
}

function nameIn(form: Owned['form'], label: string): string {
  const words = label.split(' ')
  return form === 'full' ? label : form === 'first' ? words[0]! : words.at(-1)!
}
