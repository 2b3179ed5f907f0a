/**
 * The format in which LevelDB writes ahead what it has not put into tables yet: blocks of 32 KiB with records, each a masked
 * CRC-32C, a length, a kind and its bytes; a longer entry goes over several records.
 * https://github.com/google/leveldb/blob/main/doc/log_format.md
 */

const BLOCK = 32_768
const HEADER = 7
const FULL = 1
const FIRST = 2
const MIDDLE = 3
const LAST = 4

export interface Reading {
  /** The entries that are whole, in their order. */
  readonly entries: readonly Buffer[]
  /** Bytes were found that belong to no whole entry: what a write left that the disk had no room for. */
  readonly isTorn: boolean
}

/** The entries of a log. Behind bytes that make no record the next record is looked for, byte by byte. */
export function readLog(log: Buffer): Reading {
  const entries: Buffer[] = []
  let parts: Buffer[] = []
  let isTorn = false
  let isLost = false
  let at = 0
  const drop = () => {
    isTorn ||= parts.length > 0
    parts = []
  }
  while (log.length - at >= HEADER) {
    const left = BLOCK - (at % BLOCK)
    if (left < HEADER || (!isLost && isPadding(log, at))) {
      at += left
      continue
    }
    const record = recordAt(log, at, left)
    if (record === undefined) {
      drop()
      isTorn = true
      isLost = true
      at++
      continue
    }
    isLost = false
    at += HEADER + record.data.length
    if (record.kind === FULL || record.kind === FIRST) drop()
    else if (parts.length === 0) {
      isTorn = true
      continue
    }
    parts.push(record.data)
    if (record.kind === FULL || record.kind === LAST) {
      entries.push(Buffer.concat(parts))
      parts = []
    }
  }
  drop()
  return { entries, isTorn: isTorn || at < log.length }
}

/** A log of these entries. */
export function writeLog(entries: readonly Buffer[]): Buffer {
  const pieces: Buffer[] = []
  let at = 0
  const put = (piece: Buffer) => {
    pieces.push(piece)
    at += piece.length
  }
  for (const entry of entries) {
    let from = 0
    do {
      const left = BLOCK - (at % BLOCK)
      if (left < HEADER) {
        put(Buffer.alloc(left))
        continue
      }
      const to = Math.min(entry.length, from + left - HEADER)
      const [isFirst, isLast] = [from === 0, to === entry.length]
      put(toRecord(isFirst ? (isLast ? FULL : FIRST) : isLast ? LAST : MIDDLE, entry.subarray(from, to)))
      from = to
      if (isLast) break
    } while (from <= entry.length)
  }
  return Buffer.concat(pieces)
}

/** A header of zeros fills the rest of its block. */
function isPadding(log: Buffer, at: number): boolean {
  return log.subarray(at, at + HEADER).every(byte => byte === 0)
}

function recordAt(log: Buffer, at: number, left: number): { readonly kind: number; readonly data: Buffer } | undefined {
  const [length, kind] = [log.readUInt16LE(at + 4), log[at + 6]!]
  const end = at + HEADER + length
  if (kind < FULL || kind > LAST || HEADER + length > left || end > log.length) return undefined
  if (masked(crc(log.subarray(at + 6, end))) !== log.readUInt32LE(at)) return undefined
  return { kind, data: log.subarray(at + HEADER, end) }
}

function toRecord(kind: number, data: Buffer): Buffer {
  const record = Buffer.alloc(HEADER + data.length)
  record.writeUInt16LE(data.length, 4)
  record[6] = kind
  data.copy(record, HEADER)
  record.writeUInt32LE(masked(crc(record.subarray(6))), 0)
  return record
}

function masked(sum: number): number {
  return (((sum >>> 15) | (sum << 17)) + 0xa282ead8) >>> 0
}

/** Castagnoli's polynomial, reflected. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0x82f63b78 : sum >>> 1
  return sum
})

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8)
  return ~sum >>> 0
}
