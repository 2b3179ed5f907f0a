/**
 * The bytes of a pack, gunzipped where the file's first two bytes say that it is packed. Once the signal is aborted no
 * more is read, also of a file that keeps its reader waiting.
 */
export async function* unpack(
  file: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const source = new Source(file.getReader(), onRead)
  signal.addEventListener('abort', () => void source.cancel(), { once: true })
  try {
    const head = await source.head(GZIP.length)
    const isPacked = GZIP.every((byte, at) => head[at] === byte)
    yield* isPacked ? gunzip(source) : source.chunks()
  } finally {
    await source.cancel()
  }
}

const GZIP = [0x1f, 0x8b] as const

/** A file's chunks, with a look ahead at the first bytes. */
class Source {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #onRead: (bytes: number) => void
  readonly #seen: Uint8Array[] = []
  /** What the file itself failed with, so that it is not taken for damage. */
  failure: unknown

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>, onRead: (bytes: number) => void) {
    this.#reader = reader
    this.#onRead = onRead
  }

  /** At least `length` first bytes, or the whole of a shorter file. Read again by `chunks`. */
  async head(length: number): Promise<readonly number[]> {
    const head: number[] = []
    while (head.length < length) {
      const chunk = await this.#read()
      if (!chunk) break
      this.#seen.push(chunk)
      head.push(...chunk.subarray(0, length))
    }
    return head
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    yield* this.#seen
    for (let chunk = await this.#read(); chunk; chunk = await this.#read()) yield chunk
  }

  async cancel(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined)
  }

  async #read(): Promise<Uint8Array | undefined> {
    try {
      const { value } = await this.#reader.read()
      if (value) this.#onRead(value.length)
      return value
    } catch (error) {
      this.failure = error
      throw error
    }
  }
}

/** @throws Error in one line where the packed bytes are damaged or end early */
async function* gunzip(source: Source): AsyncGenerator<Uint8Array> {
  const chunks = source.chunks()
  const packed = new ReadableStream<BufferSource>({
    pull: async controller => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
  })
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } catch (error) {
    throw source.failure ?? new Error('The file is damaged or ends early: it cannot be gunzipped.', { cause: error })
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
