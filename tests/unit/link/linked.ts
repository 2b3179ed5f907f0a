import type { ShortStatement } from '../../../shared/check/verdict-corpus.ts'
import type { PackContent } from '../../../shared/facts/facts.ts'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import type { Entity } from '../../../shared/model/statement.ts'
import { factsFrom } from '../../support/facts.ts'
import { claimsOf } from '../check/check-story.ts'

/** A pack in short, with the genders of its people by id. */
export function packOf(
  rows: readonly ShortStatement[],
  genders: Readonly<Record<string, NonNullable<Entity['gender']>>> = {},
): PackContent {
  const pack = factsFrom(rows)
  const withGender = (entity: Entity): Entity => {
    const gender = genders[entity.id]
    return gender === undefined ? entity : { ...entity, gender }
  }
  return { ...pack, entities: pack.entities.map(withGender) }
}

/** The last claim of a story told on 2 March 2026. */
export async function lastClaim(text: string, pack: PackContent): Promise<CheckedClaim> {
  const claim = (await claimsOf(text, pack, '2026-03-02')).at(-1)
  if (!claim) throw new Error(`no claim in: ${text}`)
  return claim
}
