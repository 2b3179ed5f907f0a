/** Which of several things begins or ends at each token of a text: at most one at a token, none at most. */
export class ByToken<T> {
  /** By token the place of its thing among all, and one more; 0 for none. */
  private readonly places: Int32Array
  private readonly things: readonly T[]

  /** Room for the tokens of a text and the one that stands for its end. */
  constructor(count: number, things: readonly T[]) {
    this.places = new Int32Array(count + 1)
    this.things = things
  }

  /** Undefined where nothing is, also outside the text. */
  get(at: number): T | undefined {
    const place = at >= 0 ? this.places[at] : undefined
    return place === undefined || place === 0 ? undefined : this.things[place - 1]
  }

  /** Whether anything is there. */
  has(at: number): boolean {
    return at >= 0 && (this.places[at] ?? 0) !== 0
  }

  /** Puts the thing of that index at a token, in the place of any other. */
  put(at: number, index: number): void {
    this.places[at] = index + 1
  }
}
