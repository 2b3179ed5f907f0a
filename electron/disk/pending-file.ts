import { randomBytes } from 'node:crypto'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { toRefusal } from './refusal.ts'

const UNSAVED = 'nothing was saved, and what was there before is untouched'

/**
 * A file being written beside its place. Until `commit` nothing is there; a failure on the way removes what was
 * written and leaves the old file as it was.
 */
export class PendingFile {
  readonly #target: string
  readonly #beside: string
  readonly #file: FileHandle

  private constructor(target: string, beside: string, file: FileHandle) {
    this.#target = target
    this.#beside = beside
    this.#file = file
  }

  /**
   * Opens the file beside its place, with the mode of the one it will replace. A link is followed, not replaced.
   *
   * @param beside where to write until it is put in place; in the same folder unless told
   * @throws Refusal where the folder cannot be written
   */
  static async begin(target: string, beside?: string): Promise<PendingFile> {
    try {
      const place = await realpath(target).catch(() => target)
      const before = await stat(place).catch(() => undefined)
      const path = beside ?? join(dirname(place), `.stet-${randomBytes(6).toString('hex')}.part`)
      const file = await open(path, beside === undefined ? 'wx' : 'w', before ? before.mode & 0o777 : 0o666)
      return new PendingFile(place, path, file)
    } catch (error) {
      throw toRefusal(error, target, UNSAVED)
    }
  }

  /** @throws Refusal with code `disk-full` where nothing more fits; the file is then discarded */
  async append(bytes: Uint8Array): Promise<void> {
    await this.#orDiscard(() => this.#file.writeFile(bytes))
  }

  /** Puts the file in its place, on the disk for good. @throws Refusal; the file is then discarded */
  async commit(): Promise<void> {
    await this.#orDiscard(async () => {
      await this.#file.sync()
      await this.#file.close()
      await rename(this.#beside, this.#target)
    })
    await settleFolder(dirname(this.#target))
  }

  async discard(): Promise<void> {
    await this.#file.close().catch(() => undefined)
    await rm(this.#beside, { force: true })
  }

  async #orDiscard(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      await this.discard().catch(() => undefined)
      throw toRefusal(error, this.#target, UNSAVED)
    }
  }
}

/** Makes the new name itself survive a power cut, where the system can. */
async function settleFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
