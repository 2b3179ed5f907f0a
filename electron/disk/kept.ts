import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { complain } from '../complain.ts'

/** A small thing kept between starts as JSON in the profile. */
export class Kept<T> {
  readonly #path: string
  readonly #schema: z.ZodType<T>

  constructor(path: string, schema: z.ZodType<T>) {
    this.#path = path
    this.#schema = schema
  }

  /** Undefined where nothing has been kept yet, or what is there is not what this version keeps. */
  read(): T | undefined {
    try {
      return this.#schema.parse(JSON.parse(readFileSync(this.#path, 'utf8')))
    } catch {
      return undefined
    }
  }

  /** Whole or not at all, at once; a disk that refuses is named on stderr and costs no more than the memory of it. */
  write(value: T): void {
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      writeFileSync(`${this.#path}.part`, `${JSON.stringify(value)}\n`)
      renameSync(`${this.#path}.part`, this.#path)
    } catch (error) {
      complain(`could not keep ${this.#path}`, error)
    }
  }
}
