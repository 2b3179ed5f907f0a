import type { Story } from '../../shared/model/review.ts'

/** How long typing rests before it is stored, and how long it may go on without. */
const REST_MS = 400
const LONGEST_MS = 900

interface Waiting {
  readonly story: Story
  readonly since: number
  readonly timer: ReturnType<typeof setTimeout>
}

/** Stores a story at every pause of the typing, and at least once a second. Saves never overtake one another. */
export class StorySaver {
  readonly #save: (story: Story) => Promise<void>
  #waiting: Waiting | undefined
  #last: Promise<void> = Promise.resolve()

  constructor(save: (story: Story) => Promise<void>) {
    this.#save = save
  }

  /** The story will be stored soon; until then a newer state of it takes its place. */
  soon(story: Story): void {
    const now = performance.now()
    const since = this.#waiting?.since ?? now
    clearTimeout(this.#waiting?.timer)
    const rest = Math.max(0, Math.min(REST_MS, since + LONGEST_MS - now))
    this.#waiting = { story, since, timer: setTimeout(() => void this.flush(), rest) }
  }

  /** Everything is stored, or its failure told, when this is done. */
  async flush(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting) {
      clearTimeout(waiting.timer)
      this.#last = this.#last.then(() => this.#save(waiting.story))
    }
    await this.#last
  }
}
