import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** A path inside the checkout. */
export const inRoot = (...parts) => join(ROOT, ...parts)
