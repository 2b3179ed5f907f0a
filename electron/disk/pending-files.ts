import { randomUUID } from 'node:crypto'
import { PendingFile } from './pending-file.ts'
import { Refusal } from './refusal.ts'

interface Entry {
  readonly path: string
  readonly file: PendingFile
}

/** Files being written, each known to the window by a word that cannot be guessed. After a failure it is forgotten. */
export class PendingFiles {
  readonly #files = new Map<string, Entry>()

  async begin(path: string): Promise<string> {
    const file = await PendingFile.begin(path)
    const handle = randomUUID()
    this.#files.set(handle, { path, file })
    return handle
  }

  async append(handle: string, bytes: Uint8Array): Promise<void> {
    const { file } = this.#entry(handle)
    try {
      await file.append(bytes)
    } catch (error) {
      this.#files.delete(handle)
      throw error
    }
  }

  /** Puts the file in its place and gives that. */
  async commit(handle: string): Promise<string> {
    const { file, path } = this.#entry(handle)
    this.#files.delete(handle)
    await file.commit()
    return path
  }

  /** Discarding twice is no error. */
  async discard(handle: string): Promise<void> {
    const entry = this.#files.get(handle)
    this.#files.delete(handle)
    await entry?.file.discard()
  }

  async discardAll(): Promise<void> {
    await Promise.all([...this.#files.keys()].map(handle => this.discard(handle)))
  }

  #entry(handle: string): Entry {
    const entry = this.#files.get(handle)
    if (!entry) throw new Refusal('not-found', 'this file is no longer being written')
    return entry
  }
}
