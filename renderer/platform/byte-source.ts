import { ask } from './bridge.ts'

/** A file that somebody chose or dropped, read piece by piece. */
export interface ByteSource {
  readonly name: string
  readonly size: number
  /** Up to `length` bytes from `offset`; empty at the end. */
  read(offset: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** The file a person chooses with the system's dialog; null if they cancel. */
export async function chooseFile(filter: 'article' | 'facts' | 'policy'): Promise<ByteSource | null> {
  const opened = await ask('file:choose', { filter })
  return opened && fromHandle(opened)
}

/** A recent file, or one that the app was started with. */
export async function openRecent(path: string): Promise<ByteSource> {
  return fromHandle(await ask('file:openRecent', { path }))
}

/** A file that was dropped on the window. */
export function fromFile(file: File): ByteSource {
  return {
    name: file.name,
    size: file.size,
    read: async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
    close: async () => undefined,
  }
}

function fromHandle({
  handle,
  name,
  size,
}: {
  readonly handle: string
  readonly name: string
  readonly size: number
}): ByteSource {
  return {
    name,
    size,
    read: (offset, length) => ask('file:read', { handle, offset, length }),
    close: async () => {
      await ask('file:close', { handle })
    },
  }
}

const PIECE = 1_048_576

/** All bytes of a file, or its first `limit` and one more, so that a reader can tell that it is too long. */
export async function readWhole(source: ByteSource, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  while (size <= limit) {
    const piece = await source.read(size, PIECE)
    if (piece.length === 0) break
    pieces.push(piece)
    size += piece.length
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
