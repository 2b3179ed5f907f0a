import type { Readable, Writable } from 'node:stream'

/** The three streams a command talks through; `process` is one. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
}

/** Writes and, where the reader at the other end is slower, waits for it, so that memory stays flat. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>(resolve => stream.once('drain', resolve))
}

/** One line for the person, on stderr, so that stdout stays what a script reads. */
export function say(io: Io, line: string): void {
  io.stderr.write(`stet: ${line}\n`)
}

/** Why a system call failed, without the call: "no such file", "permission denied". */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'no such folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}
