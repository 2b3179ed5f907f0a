/** 32-bit FNV-1a of bytes. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  return hash >>> 0
}

/** 32-bit FNV-1a of a text's UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The hash of a sequence one item longer; 0 is that of the empty sequence and of no other. */
export function hashNext(sequence: number, item: number): number {
  const mixed = Math.imul(sequence ^ Math.imul(item ^ (item >>> 15), 0x85ebca6b), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 13)) + 0x9e3779b9) >>> 0 || 1
}

/** Where a hash begins to look for its slot; `mask` is the number of slots, a power of two, less one. */
export function slotOf(hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** The number of slots that keeps a table of so many entries at most two thirds full. */
export function slotsFor(entries: number): number {
  let slots = 16
  while (slots * 2 < entries * 3) slots *= 2
  return slots
}
