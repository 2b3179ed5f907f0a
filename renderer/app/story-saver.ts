import type { Story } from '../../shared/model/review.ts'

/** How long typing rests before it is stored, and how long it may go on without. */
const REST_MS = 400
const LONGEST_MS = 900
/** When a story that could not be stored is tried again. */
const AGAIN_MS = 5000

interface Waiting {
  readonly story: Story
  readonly since: number
  readonly timer: ReturnType<typeof setTimeout>
}

/**
 * Stores a story at every pause of the typing, and at least once a second. Saves never overtake one another. A story that
 * could not be stored is tried again until it is, or a newer state of it takes its place.
 */
export class StorySaver {
  readonly #save: (story: Story) => Promise<boolean>
  readonly #waiting = new Map<string, Waiting>()
  #last: Promise<void> = Promise.resolve()

  /** @param save whether the story is stored */
  constructor(save: (story: Story) => Promise<boolean>) {
    this.#save = save
  }

  /** The story will be stored soon; until then a newer state of it takes its place. */
  soon(story: Story): void {
    const now = performance.now()
    const since = this.#waiting.get(story.id)?.since ?? now
    this.#wait(story, since, Math.max(0, Math.min(REST_MS, since + LONGEST_MS - now)))
  }

  /** Everything is stored, or its failure told, when this is done. */
  async flush(): Promise<void> {
    for (const { story, timer } of [...this.#waiting.values()]) {
      clearTimeout(timer)
      this.#waiting.delete(story.id)
      this.#last = this.#last.then(() => this.#store(story))
    }
    await this.#last
  }

  #wait(story: Story, since: number, rest: number): void {
    clearTimeout(this.#waiting.get(story.id)?.timer)
    this.#waiting.set(story.id, { story, since, timer: setTimeout(() => void this.flush(), rest) })
  }

  async #store(story: Story): Promise<void> {
    if (await this.#save(story)) return
    if (!this.#waiting.has(story.id)) this.#wait(story, performance.now(), AGAIN_MS)
  }
}
