import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { complain } from '../complain.ts'

const STORE = 'IndexedDB'
/** Held open by the store as long as it lives, and never replaced but with the store itself. */
const LOCK = 'LOCK'
const WISH = 'restore'

/**
 * Copies of what the window has stored, from before this start and the one before. Chromium deletes a store that it
 * finds damaged, or written by a later version, and goes on with an empty one without a word; the copies are why
 * nothing is lost then. Large files are never changed once written, so a copy shares them and costs next to nothing.
 */
export class StoreCopies {
  readonly #profile: string

  /** @param profile the profile's folder, in which the store lies */
  constructor(profile: string) {
    this.#profile = profile
  }

  /** Copies the store as it lies now. Only before the window opens it. */
  keep(): void {
    try {
      if (this.isReplaced()) this.setAside()
      if (!existsSync(this.#store)) return
      const fresh = join(this.#copies, 'fresh')
      rmSync(fresh, { recursive: true, force: true })
      copyStore(this.#store, fresh)
      rmSync(this.#before, { recursive: true, force: true })
      if (existsSync(this.#latest)) renameSync(this.#latest, this.#before)
      renameSync(fresh, this.#latest)
    } catch (error) {
      complain('could not copy what is stored', error)
    }
  }

  /** Whether the store is another one than that which was copied at the start. */
  isReplaced(): boolean {
    return locksOf(this.#latest).some(path => !isSameFile(join(this.#latest, path), join(this.#store, path)))
  }

  /** Moves the copies where no later start overwrites them, and gives the folder. */
  setAside(): string {
    const folder = join(this.#profile, 'Set aside', nextNumber(join(this.#profile, 'Set aside')))
    mkdirSync(dirname(folder), { recursive: true })
    renameSync(this.#copies, folder)
    return folder
  }

  /** Calls back once if the store is replaced while the window is open. */
  onReplaced(tell: () => void): void {
    for (const path of locksOf(this.#latest)) {
      const watcher = watch(dirname(join(this.#store, path)), { persistent: false }, () => {
        if (!this.isReplaced()) return
        watcher.close()
        tell()
      })
      watcher.on('error', () => watcher.close())
    }
  }

  /** Has the next start put copies that were set aside in the store's place: those from before the damage, if any. */
  wishRestored(folder: string): void {
    writeFileSync(join(folder, WISH), '')
  }

  /** Does what the last session wished; what is there now is set aside in turn. Only before the window opens the store. */
  restoreIfWished(): void {
    try {
      const folder = this.#wished()
      if (folder === undefined) return
      rmSync(join(folder, WISH))
      rmSync(this.#copies, { recursive: true, force: true })
      const good = ['before', 'latest'].map(name => join(folder, name)).find(copy => existsSync(copy))
      if (good === undefined) return
      if (existsSync(this.#store)) renameSync(this.#store, join(folder, 'replaced'))
      copyStore(good, this.#store)
    } catch (error) {
      complain('could not go back to the copy', error)
    }
  }

  #wished(): string | undefined {
    const aside = join(this.#profile, 'Set aside')
    if (!existsSync(aside)) return undefined
    return readdirSync(aside)
      .map(name => join(aside, name))
      .find(folder => existsSync(join(folder, WISH)))
  }

  get #store(): string {
    return join(this.#profile, STORE)
  }
  get #copies(): string {
    return join(this.#profile, 'Copies')
  }
  get #latest(): string {
    return join(this.#copies, 'latest')
  }
  get #before(): string {
    return join(this.#copies, 'before')
  }
}

/** The lock files below a copy, one for each store, as paths relative to it. */
function locksOf(copy: string): readonly string[] {
  if (!existsSync(copy)) return []
  return readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter(path => /(?:^|[\\/])LOCK$/.test(path))
}

function copyStore(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyStore(source, target)
    else if (isNeverRewritten(source)) linkOrCopy(source, target)
    else if (entry.name === LOCK) linkIfPossible(source, target)
    else if (entry.isFile() && !entry.name.startsWith('LOG')) copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
}

/** Tables and blobs are written once; logs and manifests grow. */
function isNeverRewritten(path: string): boolean {
  return /\.(?:ldb|sst)$/.test(path) || /\.blob[\\/]/.test(path)
}

function linkOrCopy(from: string, to: string): void {
  if (!linkIfPossible(from, to)) copyFileSync(from, to, constants.COPYFILE_FICLONE)
}

/** A second name for the same file; false where the disk knows no such thing. */
function linkIfPossible(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map(path => statSync(path, { bigint: true, throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}

function nextNumber(folder: string): string {
  const taken = existsSync(folder) ? readdirSync(folder).map(Number).filter(Number.isInteger) : []
  return String(Math.max(0, ...taken) + 1)
}
