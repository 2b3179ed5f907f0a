import type { Story } from '../../shared/extract/story-stages.ts'
import type { Suppositions } from '../../shared/facts/supposed.ts'
import type { Article } from '../../shared/model/article.ts'
import type { CheckedArticle } from '../../shared/model/checked.ts'
import { checkStory, rereadArticle } from '../../shared/pipeline.ts'
import { readEntity } from './entity-card.ts'
import { exportFacts } from './export-facts.ts'
import { HeldFacts } from './held-facts.ts'
import { importFacts } from './import-facts.ts'
import { nextTurn } from './next-turn.ts'
import type { Answer, ImportReport, PackFile, Progress, Question, Task, Tasks, Watch } from './protocol.ts'
import { testStories } from './selftest.ts'

/** As many entities as a search shows. */
const MOST_FOUND = 50

type Serve = {
  readonly [T in Task]: (asked: Tasks[T]['asks'], watch: Watch<Tasks[T]['tells']>) => Promise<Tasks[T]['gives']>
}
type AnyWatch = Watch<Tasks[Task]['tells']>

interface ServerOptions {
  readonly databaseName: string
  readonly post: (answer: Answer, transfer: Transferable[]) => void
}

/** The worker's end: does the window's tasks over the stored fact base. What fails is answered in one line. */
export class FactServer {
  readonly #post: ServerOptions['post']
  readonly #facts: HeldFacts
  readonly #running = new Map<number, AbortController>()
  #lastImport: Promise<unknown> = Promise.resolve()
  /** The article checked last, as read: most likely the one that is checked next, after an edit. */
  #story: Story | undefined

  constructor({ databaseName, post }: ServerOptions) {
    this.#post = post
    this.#facts = new HeldFacts(databaseName)
  }

  /**
   * Done when the question is answered, or cancelled: then nobody waits for an answer, and none is given. Only an import is
   * answered all the same, since a cancel may come too late for it.
   */
  async receive(question: Question): Promise<void> {
    const { id } = question
    if ('cancel' in question) {
      this.#running.get(id)?.abort()
      return
    }
    const cancel = new AbortController()
    this.#running.set(id, cancel)
    const isAwaited = () => !cancel.signal.aborted || question.task === 'import-facts'
    const progress: AnyWatch['progress'] = now => {
      if (!cancel.signal.aborted) this.#answer({ id, sort: 'progress', progress: now })
    }
    try {
      const serve = this.#serve[question.task] as (asked: unknown, watch: AnyWatch) => Promise<Tasks[Task]['gives']>
      const value = await serve(question.input, { signal: cancel.signal, progress })
      if (isAwaited()) this.#answer({ id, sort: 'done', value })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (isAwaited()) this.#answer({ id, sort: 'failed', message })
    } finally {
      this.#running.delete(id)
    }
  }

  close(): void {
    this.#facts.close()
  }

  readonly #serve: Serve = {
    open: async () => {
      const { base, failure } = await this.#facts.held()
      return { ...base.counts, failure }
    },
    check: (article, watch) => this.#check(article, watch),
    suppose: ({ article, supposed }, watch) => this.#check(article, watch, supposed),
    selftest: async (stories, watch) => await testStories(stories, (await this.#facts.held()).base, watch),
    'import-facts': (file, watch) => this.#import(file, watch),
    'export-facts': async () => exportFacts(await this.#facts.held()),
    'find-entities': async query => await (await this.#facts.held()).base.findEntities(query, MOST_FOUND),
    'read-entity': async id => await readEntity(id, (await this.#facts.held()).base),
  }

  /** A check that has been cancelled while others were under way does not begin. */
  async #check(article: Article, { signal }: Watch, supposed?: Suppositions): Promise<CheckedArticle> {
    const { base } = await this.#facts.held()
    await nextTurn()
    signal.throwIfAborted()
    this.#story = rereadArticle(article, this.#story)
    return await checkStory(this.#story, base, supposed && { supposed })
  }

  /** Imports follow one another, so that each knows what the one before it has added. */
  #import(file: PackFile, watch: Watch<Progress>): Promise<ImportReport> {
    const before = this.#lastImport
    const report = before.then(() => importFacts(file, this.#facts, watch))
    this.#lastImport = report.catch(() => undefined)
    return report
  }

  #answer(answer: Answer): void {
    this.#post(answer, answer.sort === 'done' && answer.value instanceof ReadableStream ? [answer.value] : [])
  }
}
