import { type Claim, CONTEXT } from '../model/claim.ts'

/**
 * A claim's name for itself in 16 hexadecimal digits: of its kind, its words, the characters on either side and how many
 * such claims came before. It stays the same under edits elsewhere.
 */
export function claimHashes(claims: readonly Claim[], text: string): string[] {
  const seen = new Map<string, number>()
  return claims.map(({ kind, start, end }) => {
    const before = text.slice(Math.max(0, start - CONTEXT), start)
    const after = text.slice(end, end + CONTEXT)
    const key = [kind, text.slice(start, end), before, after].join('\u0000')
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return hash(`${key}\u0000${occurrence}`)
  })
}

/** Two FNV-1a hashes of 32 bits with different beginnings: names, not signatures. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ ((unit << 8) | (unit >>> 8)), 0x85ebca6b)
  }
  return hex(a ^ (b >>> 15)) + hex(b ^ (a >>> 13))
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
