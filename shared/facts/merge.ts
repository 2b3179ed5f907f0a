import type { PackHeader } from '../model/statement.ts'
import type { PackContent } from './facts.ts'
import { isSameContent } from './same-content.ts'

/** Several packs as one, and what could not be joined, one line each. */
export interface Merged {
  readonly content: PackContent
  readonly conflicts: readonly string[]
}

/**
 * The packs' content one after the other. A record that recurs with the same content counts once; of one that recurs with
 * other content the first stays, and a line says so. No packs give an empty content.
 */
export function mergePacks(packs: readonly PackContent[]): Merged {
  if (packs.length === 1) return { content: packs[0]!, conflicts: [] }
  const conflicts: string[] = []
  const titled = packs.map(({ header }) => header.title)
  const header: PackHeader = { format: 'stet-facts', version: 1, title: titled.filter(Boolean).join(', ') }
  const join = <T extends { readonly id: string }>(what: string, pick: (pack: PackContent) => readonly T[]): T[] => {
    const first = new Map<string, { record: T; title: string }>()
    for (const [at, pack] of packs.entries()) {
      for (const record of pick(pack)) {
        const known = first.get(record.id)
        if (!known) first.set(record.id, { record, title: titled[at]! })
        else if (!isSameContent(known.record, record)) {
          conflicts.push(
            `${what} ${record.id}: “${titled[at]}” says otherwise than “${known.title}”, whose version is kept`,
          )
        }
      }
    }
    return [...first.values()].map(({ record }) => record)
  }
  const content = {
    header,
    sources: join('source', pack => pack.sources),
    entities: join('entity', pack => pack.entities),
    statements: join('statement', pack => pack.statements),
  }
  return { content, conflicts }
}
