import { randomUUID } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Refusal, toRefusal } from './refusal.ts'

export interface OpenedFile {
  readonly handle: string
  readonly name: string
  readonly path: string
  readonly size: number
}

interface Entry {
  readonly path: string
  readonly file: FileHandle
}

/** Files open for reading, each known to the window by a word that cannot be guessed. */
export class OpenFiles {
  readonly #files = new Map<string, Entry>()

  /** @throws Refusal where there is no such file, it is a folder or a device, or it may not be read */
  async open(path: string): Promise<OpenedFile> {
    try {
      const file = await open(path, 'r')
      const { size, isFile } = await kindOf(file)
      if (!isFile) {
        await file.close()
        throw new Refusal('failed', `${path}: is not a file`)
      }
      const handle = randomUUID()
      this.#files.set(handle, { path, file })
      return { handle, name: basename(path), path, size }
    } catch (error) {
      throw toRefusal(error, path)
    }
  }

  /** Up to `length` bytes from `offset`; none at the end. Never more memory than the bytes that are there. */
  async read(handle: string, offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.#files.get(handle)
    if (!entry) throw new Refusal('not-found', 'this file is no longer open')
    try {
      const left = Math.max(0, (await entry.file.stat()).size - offset)
      const bytes = new Uint8Array(Math.min(length, left))
      let filled = 0
      while (filled < bytes.length) {
        const { bytesRead } = await entry.file.read(bytes, filled, bytes.length - filled, offset + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return filled === bytes.length ? bytes : bytes.slice(0, filled)
    } catch (error) {
      throw toRefusal(error, entry.path)
    }
  }

  /** Closing twice is no error. */
  async close(handle: string): Promise<void> {
    const entry = this.#files.get(handle)
    this.#files.delete(handle)
    await entry?.file.close()
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#files.keys()].map(handle => this.close(handle)))
  }
}

async function kindOf(file: FileHandle): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const stat = await file.stat()
  return { size: stat.size, isFile: stat.isFile() }
}
