import type { Request } from '../../shared/ipc/contract.ts'
import { ask } from './bridge.ts'

const PIECE = 1_048_576

/**
 * Writes a file at a place that a person chooses, whole or not at all.
 *
 * @param pieces the file's bytes, in order; asked for only once the place is chosen
 * @returns the path, or null if they cancel
 */
export async function saveFile(
  suggestedName: string,
  filter: Request<'file:create'>['filter'],
  pieces: () => AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<string | null> {
  const place = await ask('file:create', { suggestedName, filter })
  if (place === null) return null
  const { handle } = place
  try {
    for await (const bytes of pieces()) await ask('file:append', { handle, bytes })
    const { path } = await ask('file:commit', { handle })
    return path
  } catch (error) {
    await ask('file:discard', { handle }).catch(() => undefined)
    throw error
  }
}

/** A text as the pieces of a UTF-8 file. */
export async function* textPieces(text: string): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.slice(at, at + PIECE)
}
