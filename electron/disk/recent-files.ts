import { basename } from 'node:path'
import { z } from 'zod'
import type { Kept } from './kept.ts'

const MOST = 10

/** How the list is kept: absolute paths, the latest first. */
export const RecentPaths = z.array(z.string().min(1).max(4096)).max(MOST)

/** The stories opened last, ten at most, the latest first, each once. */
export class RecentFiles {
  readonly #kept: Kept<z.infer<typeof RecentPaths>>
  readonly #changed: () => void

  /** @param changed called after every change, for the menu */
  constructor(kept: Kept<z.infer<typeof RecentPaths>>, changed: () => void) {
    this.#kept = kept
    this.#changed = changed
  }

  list(): readonly { readonly path: string; readonly name: string }[] {
    return this.#paths().map(path => ({ path, name: basename(path) }))
  }

  has(path: string): boolean {
    return this.#paths().includes(path)
  }

  add(path: string): void {
    this.#write([path, ...this.#paths().filter(other => other !== path)].slice(0, MOST))
  }

  remove(path: string): void {
    if (this.has(path)) this.#write(this.#paths().filter(other => other !== path))
  }

  clear(): void {
    this.#write([])
  }

  #paths(): readonly string[] {
    return this.#kept.read() ?? []
  }

  #write(paths: string[]): void {
    this.#kept.write(paths)
    this.#changed()
  }
}
