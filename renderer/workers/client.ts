import type { Answer, Question, Task, Tasks } from './protocol.ts'

interface RequestOptions<Told> {
  /**
   * Cancels the task; the promise is then rejected with the signal's reason. Of an import the worker's word is awaited: one
   * that was done before it heard of the cancel is done.
   */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Told) => void
  readonly transfer?: Transferable[]
}

/** A task that the worker could not do; the message is one line for people. */
export class TaskError extends Error {
  override readonly name = 'TaskError'
}

interface Pending {
  readonly task: Task
  /** Why it was cancelled, while the worker's word on it is awaited. */
  cancelled?: { readonly reason: unknown }
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
  readonly onProgress: ((progress: never) => void) | undefined
}

/** The window's end of the worker that holds the fact base: one promise a task. */
export class FactWorker {
  readonly #worker: Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>
  readonly #pending = new Map<number, Pending>()
  #last = 0

  constructor(worker: Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>) {
    this.#worker = worker
    worker.addEventListener('message', event => this.#receive((event as MessageEvent<Answer>).data))
    worker.addEventListener('error', event => {
      const reason = 'message' in event ? String(event.message) : 'unknown'
      this.#failAll(new TaskError(`The checker stopped: ${reason}`))
    })
  }

  /** What the task gives. */
  async ask<T extends Task>(
    task: T,
    input: Tasks[T]['asks'],
    options: RequestOptions<Tasks[T]['tells']> = {},
  ): Promise<Tasks[T]['gives']> {
    const { signal, onProgress, transfer = [] } = options
    signal?.throwIfAborted()
    this.#last += 1
    const id = this.#last
    return await new Promise<Tasks[T]['gives']>((resolve, reject) => {
      this.#pending.set(id, { task, resolve, reject, onProgress })
      signal?.addEventListener('abort', () => this.#cancel(id, signal.reason), { once: true })
      this.#post({ id, task, input }, transfer)
    })
  }

  close(): void {
    this.#worker.terminate()
    this.#failAll(new TaskError('The checker was closed.'))
  }

  #post(question: Question, transfer: Transferable[]): void {
    this.#worker.postMessage(question, transfer)
  }

  #cancel(id: number, reason: unknown): void {
    const pending = this.#pending.get(id)
    if (!pending) return
    this.#post({ id, cancel: true }, [])
    if (pending.task === 'import-facts') {
      pending.cancelled = { reason }
      return
    }
    this.#pending.delete(id)
    pending.reject(reason)
  }

  #receive(answer: Answer): void {
    const pending = this.#pending.get(answer.id)
    if (!pending) return
    if (answer.sort === 'progress') {
      pending.onProgress?.(answer.progress as never)
      return
    }
    this.#pending.delete(answer.id)
    if (answer.sort === 'done') pending.resolve(answer.value as never)
    else pending.reject(pending.cancelled ? pending.cancelled.reason : new TaskError(answer.message))
  }

  #failAll(error: TaskError): void {
    const all = [...this.#pending.values()]
    this.#pending.clear()
    for (const { reject } of all) reject(error)
  }
}

/** The worker itself, started. */
export function startFactWorker(): FactWorker {
  return new FactWorker(new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' }))
}
