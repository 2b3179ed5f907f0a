import { FactWorker } from '../../renderer/workers/client.ts'
import type { Answer, Question, Task, Tasks } from '../../renderer/workers/protocol.ts'
import { testStories } from '../../renderer/workers/selftest.ts'
import type { PackContent } from '../../shared/facts/facts.ts'
import { checkArticle } from '../../shared/pipeline.ts'
import { plainFacts } from './facts.ts'

type Answers = { readonly [T in Task]: (asked: Tasks[T]['asks']) => Promise<Tasks[T]['gives']> }

/** The window's end of a worker without a thread: the engine itself over these facts, and what a test says of the rest. */
export function factWorker(content: PackContent, given: Partial<Answers> = {}): FactWorker {
  const base = plainFacts(content)
  const none = { entities: 0, statements: 0, sources: 0 }
  const answers: Answers = {
    open: async () => ({ ...base.counts, failure: null }),
    check: async article => await checkArticle(article, base),
    suppose: async ({ article, supposed }) => await checkArticle(article, base, { supposed }),
    selftest: async stories =>
      await testStories(stories, base, { signal: new AbortController().signal, progress: () => undefined }),
    'import-facts': async () => ({ title: '', added: none, counts: base.counts, problems: [] }),
    'export-facts': async () => new Blob([JSON.stringify(content.header)]).stream(),
    'find-entities': async query => content.entities.filter(({ label }) => label.includes(query)),
    'read-entity': async id => {
      const entity = content.entities.find(other => other.id === id)
      return entity ? { entity, statements: [] } : null
    },
    ...given,
  }
  const target = new EventTarget()
  const post = (answer: Answer) => target.dispatchEvent(new MessageEvent('message', { data: answer }))
  return new FactWorker({
    addEventListener: target.addEventListener.bind(target),
    terminate: () => undefined,
    postMessage: (question: Question) => {
      if ('cancel' in question) return
      const { id, task, input } = question
      const answer = answers[task] as (asked: unknown) => Promise<Tasks[Task]['gives']>
      answer(input).then(
        value => post({ id, sort: 'done', value }),
        (error: unknown) =>
          post({ id, sort: 'failed', message: error instanceof Error ? error.message : String(error) }),
      )
    },
  })
}
