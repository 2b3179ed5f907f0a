import { FactWorker } from '../../../../renderer/workers/client.ts'
import { FactServer } from '../../../../renderer/workers/fact-server.ts'
import type { PackFile, Question } from '../../../../renderer/workers/protocol.ts'
import type { PackContent } from '../../../../shared/facts/facts.ts'
import { factsFrom } from '../../../support/facts.ts'
import { printContent } from '../../facts/packs.ts'

export interface Served {
  readonly worker: FactWorker
  readonly server: FactServer
}

/** The window's end and the worker's, joined without a thread; messages arrive a turn later, as between threads. */
export function serve(databaseName: string): Served {
  const window = new EventTarget()
  const server = new FactServer({
    databaseName,
    post: answer => setTimeout(() => window.dispatchEvent(new MessageEvent('message', { data: answer }))),
  })
  const worker = new FactWorker({
    addEventListener: window.addEventListener.bind(window),
    terminate: () => server.close(),
    postMessage: (question: Question) => setTimeout(() => void server.receive(question)),
  })
  return { worker, server }
}

/** A pack as a file, in pieces of so many bytes. */
export function packFile(content: string | Uint8Array, piece = 65_536): PackFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  let at = 0
  const stream = new ReadableStream<Uint8Array>({
    pull: controller => {
      if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(at, at + piece))
      at += piece
    },
  })
  return { name: 'facts.ndjson', size: bytes.length, bytes: stream }
}

/** A pack whose file, after so many bytes, keeps its reader waiting until it is let go on. */
export function waitingFile(content: string, after: number): { readonly file: PackFile; readonly goOn: () => void } {
  const whole = packFile(content)
  let goOn = () => {}
  const gate = new Promise<void>(open => {
    goOn = open
  })
  let bytes = 0
  const waiting = new TransformStream<Uint8Array, Uint8Array>({
    transform: async (chunk, controller) => {
      if (bytes >= after) await gate
      bytes += chunk.length
      controller.enqueue(chunk)
    },
  })
  return { file: { ...whole, bytes: whole.bytes.pipeThrough(waiting) }, goOn }
}

export const FACTS: PackContent = factsFrom([
  ['person:Ada Marsh', 'dateOfBirth', '1978-05-04', { aliases: 'Adelaide Marsh' }],
  ['person:Ada Marsh', 'spouse', 'person:Ben Ode', { startTime: '2004-06-12' }],
  ['person:Ada Marsh', 'dateOfBirth', '1979', { rank: 'deprecated' }],
])
export const PACK = await printContent(FACTS)
