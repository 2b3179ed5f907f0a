import { saveFile } from '../../platform/save-file.ts'
import type { FactWorker } from '../../workers/client.ts'

/** Writes the whole fact base as a pack to a file of the person's choice. Gives its path, or null if they cancel. */
export async function exportFacts(worker: FactWorker): Promise<string | null> {
  return await saveFile('fact-base.ndjson', 'facts', () => packPieces(worker))
}

async function* packPieces(worker: FactWorker): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const reader = (await worker.ask('export-facts', null)).getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield new Uint8Array(read.value)
  } finally {
    await reader.cancel()
  }
}
