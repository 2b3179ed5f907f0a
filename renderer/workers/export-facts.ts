import { packLines } from '../../shared/import/pack.ts'
import type { Held } from './held-facts.ts'

const PIECE = 262_144

/** The whole fact base as the bytes of one pack, made as its reader wants them. */
export function exportFacts({ base, layers }: Held): ReadableStream<Uint8Array> {
  const title = layers.length === 1 ? layers[0]!.title : 'Facts of this desk'
  const pieces = piecesOf(packLines({ format: 'stet-facts', version: 1, title }, base.records()))
  return new ReadableStream({
    pull: async controller => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}

async function* piecesOf(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder()
  let waiting = ''
  for await (const line of lines) {
    waiting += line
    if (waiting.length < PIECE) continue
    yield encoder.encode(waiting)
    waiting = ''
  }
  if (waiting !== '') yield encoder.encode(waiting)
}
