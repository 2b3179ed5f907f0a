import type { Suppositions } from '../../shared/facts/supposed.ts'
import type { Article } from '../../shared/model/article.ts'
import type { CheckedArticle } from '../../shared/model/checked.ts'
import type { Entity } from '../../shared/model/statement.ts'
import type { SelftestReport } from '../../shared/selftest/report.ts'

export interface FactCounts {
  readonly entities: number
  readonly statements: number
  readonly sources: number
}

/** The fact base as it opens. */
export interface OpenedFacts extends FactCounts {
  /** One line that says why it is empty and takes nothing in; null where all is well. */
  readonly failure: string | null
}

/** A fact pack on its way into the fact base. */
export interface PackFile {
  readonly name: string
  readonly size: number
  readonly bytes: ReadableStream<Uint8Array>
}

/** A line of a pack that cannot be used. */
export interface PackProblem {
  readonly line: number
  readonly reason: string
}

/** What an import has done. */
export interface ImportReport {
  readonly title: string
  readonly added: FactCounts
  readonly counts: FactCounts
  readonly problems: readonly PackProblem[]
}

/** An entity with what the fact base says of it, in words. */
export interface EntityCard {
  readonly entity: Entity
  readonly statements: readonly EntityLine[]
}

export interface EntityLine {
  readonly id: string
  readonly property: string
  readonly value: string
  readonly sources: readonly string[]
  readonly isDeprecated: boolean
}

/** A story to test, by the name that the report gives it. */
export interface TestStory {
  readonly name: string
  readonly article: Article
}

/** What the window asks of the worker, what it is told meanwhile, and what it gets, task by task. */
export interface Tasks {
  open: { readonly asks: null; readonly tells: never; readonly gives: OpenedFacts }
  check: { readonly asks: Article; readonly tells: never; readonly gives: CheckedArticle }
  /** The check as it would be if some statements said something else; nothing is stored. */
  suppose: {
    readonly asks: { readonly article: Article; readonly supposed: Suppositions }
    readonly tells: never
    readonly gives: CheckedArticle
  }
  selftest: {
    readonly asks: readonly TestStory[]
    readonly tells: SelftestProgress
    readonly gives: SelftestReport
  }
  'import-facts': { readonly asks: PackFile; readonly tells: Progress; readonly gives: ImportReport }
  'export-facts': { readonly asks: null; readonly tells: never; readonly gives: ReadableStream<Uint8Array> }
  'find-entities': { readonly asks: string; readonly tells: never; readonly gives: readonly Entity[] }
  'read-entity': { readonly asks: string; readonly tells: never; readonly gives: EntityCard | null }
}
export type Task = keyof Tasks

/** How a task is watched while it runs. */
export interface Watch<Told = never> {
  /** Aborted when the window no longer wants the answer. */
  readonly signal: AbortSignal
  readonly progress: (progress: Told) => void
}

export interface SelftestProgress {
  /** The story in hand. */
  readonly story: string
  /** Errors planted in it and looked for. */
  readonly done: number
  readonly all: number
}

/** How far an import is. */
export interface Progress {
  /** Bytes of the file read so far. */
  readonly bytes: number
  readonly statements: number
  /** What goes on now, as people read it. */
  readonly phase: string
}

export type Question =
  | { readonly id: number; readonly task: Task; readonly input: Tasks[Task]['asks'] }
  | { readonly id: number; readonly cancel: true }

export type Answer =
  | { readonly id: number; readonly sort: 'progress'; readonly progress: Tasks[Task]['tells'] }
  | { readonly id: number; readonly sort: 'done'; readonly value: Tasks[Task]['gives'] }
  | { readonly id: number; readonly sort: 'failed'; readonly message: string }
