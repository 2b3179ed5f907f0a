/** A line of a file, or why it is none. Lines count from 1. */
export type PackLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly reason: string }

/** The longest line that is read, in bytes: far more than a statement with all its quotations needs. */
const MAX_LINE_BYTES = 4_000_000

const NEWLINE = 0x0a
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The lines of a file that arrives in pieces, cut wherever the reader of the disk likes. Never holds more than one line
 * and the piece at hand. Lines of blanks alone count and are not given.
 */
export class LineSplitter {
  #line = 1
  /** The beginning of the line at hand, from earlier pieces. */
  #begun: Uint8Array[] = []
  #length = 0

  /** Lines that end in this piece, in order. */
  push(piece: Uint8Array): PackLine[] {
    const lines: PackLine[] = []
    let start = 0
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      this.#begin(piece.subarray(start, end))
      lines.push(...this.end())
      start = end + 1
    }
    if (start < piece.length) this.#begin(piece.slice(start))
    return lines
  }

  /** The line at hand, which the file's end ends; empty where it is blank. */
  end(): PackLine[] {
    const line = this.#line
    const bytes = this.#length > MAX_LINE_BYTES ? undefined : joined(this.#begun, this.#length)
    this.#line += 1
    this.#begun = []
    this.#length = 0
    if (bytes === undefined) return [{ line, reason: `longer than ${MAX_LINE_BYTES / 1_000_000} MB` }]
    const read = readText(bytes)
    if (typeof read !== 'string') return [{ line, reason: read.reason }]
    if (read.trim() === '') return []
    return [{ line, text: line === 1 && read.startsWith(BYTE_ORDER_MARK) ? read.slice(1) : read }]
  }

  #begin(part: Uint8Array): void {
    this.#length += part.length
    if (this.#length > MAX_LINE_BYTES) this.#begun = []
    else if (part.length > 0) this.#begun.push(part)
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function readText(bytes: Uint8Array): string | { readonly reason: string } {
  if (bytes.includes(0)) return { reason: 'not text: it holds a NUL byte' }
  try {
    return decoder.decode(bytes)
  } catch {
    return { reason: 'not UTF-8 text' }
  }
}
