import type { Statement, Value } from '../model/statement.ts'
import { wordSet } from '../text/vocabulary.ts'
import { qualifier } from './seasons.ts'

/** A post, job or membership of a claim's person. */
export interface Post {
  readonly statement: Statement
  /** The clause says which it is: `became |mayor of Brill|`, `joined |Brill Rovers|`; or it can be no other. */
  readonly isNamed: boolean
  /** Entities that the clause must speak of for the post to be meant, its holder first. */
  readonly of: readonly string[]
}

/** Verbs for being at the top of something, whatever the post is called. */
export const HEADED = wordSet('took led headed ran chaired managed')
/** Where somebody has a post, job or membership. */
export function placesOf(statement: Statement): string[] {
  return [...whoseIs(statement), ...(statement.property === 'positionHeld' ? [] : idOf(statement.value))]
}

export function whoseIs(statement: Statement): string[] {
  return qualifier(statement, 'of').flatMap(idOf)
}

/** Whether it has no end on file. */
export function isRunning(statement: Statement): boolean {
  return qualifier(statement, 'endTime').length === 0
}

function idOf(value: Value): string[] {
  return value.type === 'entity' ? [value.id] : []
}
