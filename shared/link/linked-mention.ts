import type { Mention } from '../model/claim.ts'
import type { Entity } from '../model/statement.ts'

/** A mention joined to the fact base: to one entity, to none, or to several equally good ones. */
export interface LinkedMention {
  readonly mention: Mention
  readonly entity: Entity | null
  /** More than one where the linker refuses to guess. */
  readonly choices: readonly Entity[]
  readonly why: string
}
