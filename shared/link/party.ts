import type { Span } from '../base/span.ts'
import type { Mention } from '../model/claim.ts'
import type { Entity, EntityKind } from '../model/statement.ts'

/** A stretch of the article that names an entity of the fact base. */
export interface Party extends Span {
  readonly entity: Entity
  readonly form: Mention['form']
  /** Why this one, in a clause: "surname of Ada Marsh". */
  readonly why: string
}

const THING = /\bthe (?:company|firm|club|team|band|agency|university|charity)\b/gi
const THINGS: ReadonlySet<EntityKind> = new Set(['organization', 'team'])

/** Adds `the company` where only one company or team was named before it. */
export function withThings(parties: readonly Party[], text: string): Party[] {
  const named = parties.filter(({ entity }) => THINGS.has(entity.kind))
  const first = named[0]
  const second = named.find(({ entity }) => entity.id !== first?.entity.id)
  const found = [...text.matchAll(THING)].flatMap(({ 0: words, index: start }): Party[] => {
    if (!first || first.start >= start || (second && second.start < start)) return []
    const { entity } = first
    return [{ start, end: start + words.length, entity, form: 'description', why: `“${words}” is ${entity.label}` }]
  })
  return [...parties, ...found].sort((a, b) => a.start - b.start || b.end - a.end)
}
