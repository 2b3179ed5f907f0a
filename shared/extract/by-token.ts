/** What begins or ends at each token of a text: at most one thing for a token, none for most. */
export class ByToken<T> {
  /** By token the place of its thing in `things`; 0 for none. */
  private readonly places: Int32Array
  private readonly things: (T | undefined)[] = [undefined]

  /** Room for the tokens of a text and the one that stands for its end. */
  constructor(count: number) {
    this.places = new Int32Array(count + 1)
  }

  /** Undefined where nothing is, also outside the text. */
  get(at: number): T | undefined {
    return at >= 0 ? this.things[this.places[at] ?? 0] : undefined
  }

  set(at: number, thing: T): void {
    this.places[at] = this.things.push(thing) - 1
  }
}
