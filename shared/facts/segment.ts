/** A piece of a stored layer of facts. */
export type Segment = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** Where the segments of one layer lie, each under its name. A segment that was put is never changed. */
export interface SegmentStore {
  put(name: string, segment: Segment): Promise<void>
  get(name: string): Promise<Segment | undefined>
}

/** Segments in memory. */
export class MemorySegments implements SegmentStore {
  readonly #segments = new Map<string, Segment>()

  async put(name: string, segment: Segment): Promise<void> {
    this.#segments.set(name, segment)
  }

  async get(name: string): Promise<Segment | undefined> {
    return this.#segments.get(name)
  }
}
