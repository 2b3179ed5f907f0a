/** For each paragraph of a text its index in the text before an edit, -1 for one that has no forerunner there. */
export type Forerunners = (index: number) => number

/** Set of words that remembers what it was asked, so that one can tell whether another set would answer the same. */
export class AskedWords {
  private readonly words: () => ReadonlySet<string>
  private asked: Map<string, boolean> | undefined

  /** The set is made when it is first asked. */
  constructor(words: () => ReadonlySet<string>) {
    this.words = words
  }

  has(word: string): boolean {
    const answer = this.words().has(word)
    this.asked ??= new Map()
    this.asked.set(word, answer)
    return answer
  }

  /** Whether the other set answers all that was asked so far the same. */
  agreesWith(words: () => ReadonlySet<string>): boolean {
    if (this.asked === undefined || words === this.words) return true
    for (const [word, answer] of this.asked) if (words().has(word) !== answer) return false
    return true
  }
}
