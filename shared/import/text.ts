/** Text, or why the bytes are none. The reason continues a sentence that starts with the file's name. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }

/**
 * The text of UTF-8 bytes, byte order mark dropped and line ends kept.
 *
 * Refused with the line of the first bad byte: bytes that are not UTF-8, and control characters that no text holds
 * (what a picture, an archive or a word-processor file starts with).
 */
export function decodeText(bytes: Uint8Array): Decoded {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) {
      return { ok: false, reason: `is not a text file: byte 0x${hex(byte)} on line ${lineAt(bytes, at)}` }
    }
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const at = firstInvalid(bytes)
    return {
      ok: false,
      reason: `is not UTF-8 text: byte 0x${hex(bytes[at] ?? 0)} on line ${lineAt(bytes, at)}; save it as UTF-8`,
    }
  }
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0')
}

/** 1-based line that holds the byte. */
function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++
  return line
}

/** Offset of the first byte that starts no well-formed sequence (Unicode 15, table 3-7); the length if there is none. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1]!
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let i = 2; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  return length
}
