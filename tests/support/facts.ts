import type { ShortStatement, ShortValue } from '../../shared/check/verdict-corpus.ts'
import type { FactBase, Facts, NameHit, NameMatch, PackContent } from '../../shared/facts/facts.ts'
import type { Entity, EntityKind, Statement, Value } from '../../shared/model/statement.ts'
import { parseEdtf } from '../../shared/temporal/edtf.ts'

/** A fact base of a pack in arrays and maps: what the engine is held to, and what the tests of the rules run on. */
export function plainFacts(content: PackContent): FactBase {
  const { sources, entities, statements } = content
  const names = nameIndex(entities)
  const facts = viewOf(content, names)
  return {
    counts: { entities: entities.length, statements: statements.length, sources: sources.length },
    namesIn: text => findNames(text, names),
    around: async () => facts,
  }
}

function viewOf({ sources, entities, statements }: PackContent, names: NameIndex): Facts {
  const entityById = new Map(entities.map(entity => [entity.id, entity]))
  const sourceById = new Map(sources.map(source => [source.id, source]))
  const statementById = new Map(statements.map(statement => [statement.id, statement]))
  const bySubject = grouped(statements, ({ subject }) => subject)
  const byValue = grouped(statements, ({ value }) => (value.type === 'entity' ? value.id : null))
  const only = (found: readonly Statement[] = [], property?: string) =>
    property === undefined ? found : found.filter(statement => statement.property === property)
  return {
    entity: id => entityById.get(id),
    source: id => sourceById.get(id),
    statement: id => statementById.get(id),
    about: (subject, property) => only(bySubject.get(subject), property),
    pointingTo: (entity, property) => only(byValue.get(entity), property),
    named: phrase => names.get(keyOf(withoutThe(wordsOf(phrase)))) ?? [],
  }
}

function grouped<K>(statements: readonly Statement[], key: (statement: Statement) => K): Map<K, Statement[]> {
  const groups = new Map<K, Statement[]>()
  for (const statement of statements) groups.set(key(statement), [...(groups.get(key(statement)) ?? []), statement])
  return groups
}

/** Names by their key: what is left of them when case, accents, periods and the like are ignored. */
type NameIndex = ReadonlyMap<string, readonly NameMatch[]>

interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

function nameIndex(entities: readonly Entity[]): NameIndex {
  const index = new Map<string, NameMatch[]>()
  for (const { id, label, aliases = [] } of entities) {
    for (const name of [label, ...aliases]) {
      const key = keyOf(withoutThe(wordsOf(name)))
      const known = index.get(key) ?? []
      if (key === '' || known.some(({ entity }) => entity === id)) continue
      index.set(key, [...known, { entity: id, name, isLabel: name === label }])
    }
  }
  return index
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'’][\p{L}\p{N}\p{M}]+)*|[^\s.]/gu

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const bare = found.replace(/['’]s$/i, '')
    const key = bare
      .normalize('NFD')
      .replace(/[\p{M}.]/gu, '')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .toLowerCase()
    return key === '' ? [] : [{ key, start: index, end: index + bare.length }]
  })
}

function withoutThe(words: readonly Word[]): readonly Word[] {
  return words.length > 1 && words[0]!.key === 'the' ? words.slice(1) : words
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ')
}

function findNames(text: string, names: NameIndex): NameHit[] {
  const words = wordsOf(text)
  const longest = Math.max(0, ...[...names.keys()].map(key => key.split(' ').length))
  const hits: NameHit[] = []
  for (let at = 0; at < words.length; ) {
    const length = lengthOfName(words, at, longest, names, text)
    if (length > 0) hits.push(hitAt(words.slice(at, at + length), names, text))
    at += Math.max(1, length)
  }
  return hits
}

function lengthOfName(words: readonly Word[], at: number, longest: number, names: NameIndex, text: string): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    if (hitAt(words.slice(at, at + length), names, text).matches.length > 0) return length
  }
  return 0
}

const STANDS_OUT = /[\p{Lu}\p{N}]/u

/** The names that the words spell; a name with a capital or digit is not meant by words without any ("will", "friends"). */
function hitAt(words: readonly Word[], names: NameIndex, text: string): NameHit {
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  const spelt = names.get(keyOf(words)) ?? []
  const isLoud = STANDS_OUT.test(text.slice(start, end))
  return { start, end, matches: spelt.filter(({ name }) => isLoud || !STANDS_OUT.test(name)) }
}

/**
 * A pack of statements written in short, all from one source: entities are made of `kind:Label` wherever it stands, as
 * subject, value or qualifier; the qualifiers `rank` and `aliases` go to the statement and to its subject.
 */
export function factsFrom(rows: readonly ShortStatement[]): PackContent {
  const entities = new Map<string, Entity>()
  const note = (value: ShortValue): Value => {
    const entity = typeof value === 'string' ? entityOf(value) : null
    if (entity && !entities.has(entity.id)) entities.set(entity.id, entity)
    return toValue(value, entity)
  }
  const statements = rows.map(([subject, property, value, given = {}], index): Statement => {
    const { rank, aliases, ...rest } = given
    note(subject)
    if (aliases !== undefined) entities.set(subject, { ...entities.get(subject)!, aliases: String(aliases).split('|') })
    const qualifiers = Object.entries(rest).map(([name, short]) => [name, note(short)] as const)
    return {
      id: `st:${index + 1}`,
      subject,
      property,
      value: note(value),
      ...(qualifiers.length > 0 ? { qualifiers: Object.fromEntries(qualifiers) } : {}),
      ...(rank === undefined ? {} : { rank: rank as NonNullable<Statement['rank']> }),
      references: [{ source: 'src:register' }],
    }
  })
  return {
    header: { format: 'stet-facts', version: 1, title: 'Facts in short' },
    sources: [{ id: 'src:register', title: 'Register', reliability: 'primary' }],
    entities: [...entities.values()],
    statements,
  }
}

const ENTITY = /^(person|character|series|season|episode|film|work|organization|team|event|place|other):(.+)$/

function entityOf(short: string): Entity | null {
  const [, kind, label] = ENTITY.exec(short) ?? []
  return kind === undefined ? null : { id: short, kind: kind as EntityKind, label: label! }
}

function toValue(short: ShortValue, entity: Entity | null): Value {
  if (typeof short === 'number') return { type: 'quantity', amount: short }
  if (entity) return { type: 'entity', id: entity.id }
  if (short === 'somevalue' || short === 'novalue') return { type: short }
  return parseEdtf(short) === undefined ? { type: 'string', text: short } : { type: 'time', edtf: short }
}
