import type { LinkedClaim } from '../link/link.ts'
import type { Finding } from '../model/verdict.ts'
import { unknown } from './derivation.ts'

/** Why a claim cannot be looked up at all: nobody named, somebody unknown, or several of the name. Null where it can. */
export function unlinked({ subject, choices, claim }: LinkedClaim): Finding | null {
  const inputs = subject?.mention ? [{ span: subject.mention }] : [{ span: { start: claim.start, end: claim.end } }]
  if (!subject?.entity && choices.length > 1) {
    const names = choices.map(({ label, entity }) => `${label} (${entity})`).join(', ')
    return unknown(`The name fits several entities: ${names}. Choose one.`, inputs)
  }
  if (subject?.entity) return null
  if (subject) return unknown(`The fact base has nobody and nothing called ${subject.label}.`, inputs)
  return unknown('The story does not say whose or what’s number this is.', inputs)
}
