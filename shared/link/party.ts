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

const THING = 'company|firm|club|team|band|agency|university|charity'
const THINGS: ReadonlySet<EntityKind> = new Set(['organization', 'team'])
/** A clause that picks out one of several, and so another: `the agency |that pays for it|`. */
const RESTRICTED = /^ (?:that|which|who|whose|of)\b/

/**
 * Adds `the company` where only one company or team was named before it, and `the observatory` where only one of which
 * that is the last word was.
 */
export function withThings(parties: readonly Party[], text: string): Party[] {
  const named = parties.filter(({ entity }) => THINGS.has(entity.kind))
  const starts = new Set(parties.map(({ start }) => start))
  const before = new Map<string, Entity | null>()
  let next = 0
  const found = [...text.matchAll(thingsOf(named))].flatMap(({ 0: words, 1: noun, index: start }): Party[] => {
    for (; next < named.length && named[next]!.start < start; next++) remember(before, named[next]!.entity)
    const head = noun!.toLowerCase()
    const entity = before.get(head) ?? (GENERAL.test(head) ? before.get(ANY) : undefined)
    const end = start + words.length
    if (!entity || starts.has(start) || RESTRICTED.test(text.slice(end, end + CLAUSE))) return []
    return [{ start, end, entity, form: 'description', why: `“${words}” is ${entity.label}` }]
  })
  return [...parties, ...found].sort((a, b) => a.start - b.start || b.end - a.end)
}

const ANY = ''

/** Keeps what `the company`, or `the` and the last word of a name, stands for: null for several. */
function remember(before: Map<string, Entity | null>, entity: Entity): void {
  for (const word of new Set([ANY, headOf(entity.label)])) {
    const known = before.get(word)
    before.set(word, known === undefined || known?.id === entity.id ? entity : null)
  }
}

const GENERAL = new RegExp(`^(?:${THING})$`, 'i')
/** Characters in which the word that opens a clause stands. */
const CLAUSE = 8

function thingsOf(named: readonly Party[]): RegExp {
  const heads = new Set(named.map(({ entity }) => headOf(entity.label)).filter(word => NOUN.test(word)))
  return new RegExp(`\\bthe (${[THING, ...heads].join('|')})\\b`, 'gi')
}

/** Words that may stand for a name: no plural, which may be of anything (`the cycles`). */
const NOUN = /^[a-z]{3,}[^s\W\d_]$/

/** `observatory` of Halden Bay Ocean Observatory; empty for a name of one word or of several people. */
function headOf(label: string): string {
  const at = label.lastIndexOf(' ')
  return at < 0 || label.includes('&') ? '' : label.slice(at + 1).toLowerCase()
}
