import type { Verdict } from './verdict.ts'

/** What a desk asks of the sources behind a property. Each number that is not given is not asked for. */
export interface PolicyRule {
  /** Properties of the fact base it is for; `*` for all that no other rule names. */
  readonly properties: readonly string[]
  /** Independent sources that are enough. */
  readonly independent?: number
  /** Primary sources that are enough instead. */
  readonly primary?: number
  /** Days before the dateline within which somebody has to have looked the fact up. */
  readonly staleAfterDays?: number
}

/** What stops a story that nobody has ruled on: a verdict, an unread number, or evidence that falls short of the rules. */
export type Stop = Verdict | 'unread' | 'sources'

/** A desk's rules of sourcing, as data. */
export interface Policy {
  readonly title: string
  readonly rules: readonly PolicyRule[]
  readonly stops: readonly Stop[]
}

/** What evidence lacks under a policy. */
export interface Shortfall {
  readonly statement: string
  /** One clause: "Ada Marsh: date of birth 4 May 1978: 1 independent source; the desk asks for 2". */
  readonly text: string
}

/** Where a desk has not said: every fact has a source, and what is wrong stops the story. */
export const PLAIN_POLICY: Policy = {
  title: 'Every fact has a source',
  rules: [{ properties: ['*'], independent: 1 }],
  stops: ['contradicted', 'inconsistent'],
}
