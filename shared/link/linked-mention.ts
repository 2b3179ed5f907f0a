import type { Article } from '../model/article.ts'
import type { Mention } from '../model/claim.ts'
import type { Entity } from '../model/statement.ts'

/** The name under which a choice is remembered: the fullest that the article gives, else its words. */
export function nameOf({ fullest, start, end }: Mention, text: string): string {
  return fullest ?? text.slice(start, end)
}

/** The mention joined to the entity that somebody chose for its name; as it was where nobody did. */
export function takeChosen(one: LinkedMention, { chosen = {}, text }: Article): LinkedMention {
  if (one.entity !== null || one.choices.length === 0) return one
  const id = chosen[nameOf(one.mention, text)]
  const entity = one.choices.find(choice => choice.id === id)
  return entity ? { ...one, entity, why: 'chosen for this story' } : one
}

/** A mention joined to the fact base: to one entity, to none, or to several equally good ones. */
export interface LinkedMention {
  readonly mention: Mention
  readonly entity: Entity | null
  /** More than one where the linker refuses to guess; beside an entity those that somebody chose it from. */
  readonly choices: readonly Entity[]
  readonly why: string
}
