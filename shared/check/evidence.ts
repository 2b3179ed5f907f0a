import type { Facts } from '../facts/facts.ts'
import type { CitedSource, CitedStatement } from '../model/checked.ts'
import type { Reference, Stated, Statement } from '../model/statement.ts'
import type { Finding } from '../model/verdict.ts'
import { countIndependent, originsOf } from './independence.ts'
import { statementText } from './words.ts'

/** The statements that a finding's steps rest on, each once, in the order of the steps. */
export function statementsOf({ steps }: Finding, facts: Facts): readonly Statement[] {
  const ids = steps.flatMap(({ inputs }) => inputs.flatMap(input => ('statement' in input ? [input.statement] : [])))
  return [...new Set(ids)].flatMap(id => facts.statement(id) ?? [])
}

/** A statement with its sources, for people who have no fact base at hand. */
export function cite(statement: Statement, facts: Facts): CitedStatement {
  const { references } = statement
  return {
    statement: statement.id,
    property: statement.property,
    text: statementText(statement, facts),
    stated: statedIn(statement),
    sources: references.map(reference => citeSource(reference, facts)),
    independent: countIndependent(
      references.map(({ source }) => source),
      facts,
    ),
    verified: statement.verifiedAt ?? null,
  }
}

function statedIn({ value, qualifiers }: Statement): Stated {
  return qualifiers === undefined ? { value } : { value, qualifiers }
}

function citeSource({ source: id, quote, locator, retrieved }: Reference, facts: Facts): CitedSource {
  const source = facts.source(id)
  return {
    id,
    title: source?.title ?? id,
    publisher: source?.publisher ?? null,
    url: source?.url ?? null,
    reliability: source?.reliability ?? null,
    quote: quote ?? null,
    locator: locator ?? null,
    retrieved: retrieved ?? null,
    origins: [...originsOf(id, facts)].slice(1),
  }
}
