import type { Source, Statement } from '../model/statement.ts'

export type LinkedType = 'source' | 'entity'

/** A record that names one that is not there. */
export interface BrokenLink {
  readonly type: 'source' | 'statement'
  /** As the caller numbers its records. */
  readonly row: number
  readonly line: number
  readonly reason: string
}

interface Link {
  readonly field: string
  readonly type: LinkedType
  readonly id: string
}

interface Waiting {
  readonly row: number
  readonly line: number
  readonly links: readonly Link[]
}

/**
 * Keeps which records name which while a pack is read in any order, and finds in the end those that name nothing.
 * Remembers ids and what still waits for its target; of a pack with sources and entities first, that is nothing.
 */
export class PackLinks {
  readonly #isOnFile: (type: LinkedType, id: string) => boolean
  /** Read, and all that they derive from too. */
  readonly #settled = { source: new Set<string>(), entity: new Set<string>() }
  readonly #unsettled = new Map<string, Waiting>()
  readonly #statements: Waiting[] = []

  /** @param isOnFile whether a record that the pack need not bring is there already */
  constructor(isOnFile: (type: LinkedType, id: string) => boolean = () => false) {
    this.#isOnFile = isOnFile
  }

  entity(id: string): void {
    this.#settled.entity.add(id)
  }

  source(source: Source, row: number, line: number): void {
    const links = [...new Set(source.derivesFrom)].map((id): Link => ({ field: 'derivesFrom', type: 'source', id }))
    if (links.every(link => this.#isSettled(link))) this.#settled.source.add(source.id)
    else this.#unsettled.set(source.id, { row, line, links })
  }

  statement(statement: Statement, row: number, line: number): void {
    const links = linksOf(statement).filter(link => !this.#isSettled(link))
    if (links.length > 0) this.#statements.push({ row, line, links })
  }

  /**
   * Records that name a record which is neither in the pack nor on file, and those that name such a record in turn.
   * Sources that derive from one another in a ring are whole. Call it when everything has been read.
   */
  broken(): BrokenLink[] {
    const broken: BrokenLink[] = []
    const left = new Map(this.#unsettled)
    const find = ({ links }: Waiting) =>
      links.find(link => !this.#isSettled(link) && !(link.type === 'source' && left.has(link.id)))
    for (let before = -1; before !== left.size; ) {
      before = left.size
      for (const [id, waiting] of left) {
        const link = find(waiting)
        if (!link) continue
        left.delete(id)
        broken.push(toBroken('source', waiting, link))
      }
    }
    for (const waiting of this.#statements) {
      const link = find(waiting)
      if (link) broken.push(toBroken('statement', waiting, link))
    }
    return broken
  }

  #isSettled({ type, id }: Link): boolean {
    return this.#settled[type].has(id) || this.#isOnFile(type, id)
  }
}

function toBroken(type: BrokenLink['type'], { row, line }: Waiting, link: Link): BrokenLink {
  return {
    type,
    row,
    line,
    reason: `"${link.field}" names ${link.type} ${JSON.stringify(link.id)}, which is not there`,
  }
}

function linksOf({ subject, value, qualifiers = {}, references }: Statement): Link[] {
  const links: Link[] = [{ field: 'subject', type: 'entity', id: subject }]
  if (value.type === 'entity') links.push({ field: 'value', type: 'entity', id: value.id })
  for (const [name, qualifier] of Object.entries(qualifiers)) {
    for (const one of [qualifier].flat()) {
      if (one.type === 'entity') links.push({ field: name, type: 'entity', id: one.id })
    }
  }
  for (const { source } of references) links.push({ field: 'references', type: 'source', id: source })
  return links
}
