import type { ByteSource } from '../../platform/byte-source.ts'

const PIECE = 1_048_576

/** A file as a stream that reads no further than its reader wants. */
export function packStream(source: ByteSource): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull: async controller => {
      const piece = await source.read(at, PIECE)
      if (piece.length === 0) {
        controller.close()
        return
      }
      at += piece.length
      controller.enqueue(piece)
    },
  })
}
