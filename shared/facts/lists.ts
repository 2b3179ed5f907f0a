/** For each key the rows that have it, in their order: `rows[starts[key]]` up to `rows[starts[key + 1]]`. */
export interface ListColumns {
  readonly starts: Uint32Array<ArrayBuffer>
  readonly rows: Uint32Array<ArrayBuffer>
}

/** What a row without a key has in its place. */
export const NO_KEY = 0xffffffff

/** Rows by their key, in two passes (a counting sort). Rows whose key is `NO_KEY` are in no list. */
export function toLists(keys: Uint32Array, keyCount: number): ListColumns {
  const starts = new Uint32Array(keyCount + 1)
  for (const key of keys) if (key !== NO_KEY) starts[key + 1]! += 1
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!
  const rows = new Uint32Array(starts[keyCount]!)
  const next = starts.slice()
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!
    if (key !== NO_KEY) rows[next[key]!++] = row
  }
  return { starts, rows }
}

/** The rows of one key. */
export function listOf({ starts, rows }: ListColumns, key: number): Uint32Array {
  return rows.subarray(starts[key]!, starts[key + 1]!)
}
