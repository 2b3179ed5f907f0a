import type { ReplyCode } from '../../shared/ipc/contract.ts'
import { reasonOf } from '../cli/io.ts'

/** Why the main process does not do what the window asked: a code for the program, one line for the person. */
export class Refusal extends Error {
  readonly code: ReplyCode

  constructor(code: ReplyCode, message: string) {
    super(message)
    this.code = code
  }
}

const CODES: Readonly<Record<string, ReplyCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
}

/**
 * What the system refused for a path, in one line that names it: "/tmp/a.csv: the disk is full".
 *
 * @param aftermath what holds nevertheless, as a clause: "nothing was saved"
 */
export function toRefusal(error: unknown, path: string, aftermath?: string): Refusal {
  if (error instanceof Refusal) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const line = `${path}: ${reasonOf(error)}`
  return new Refusal(CODES[code] ?? 'failed', aftermath === undefined ? line : `${line}; ${aftermath}`)
}
