import type { LayeredBase } from '../../shared/facts/layered-base.ts'
import { type ImportProgress, importPack, type PackImport } from '../../shared/import/import-pack.ts'
import type { LayerWriter } from '../db/layer-writer.ts'
import type { HeldFacts } from './held-facts.ts'
import { nextTurn } from './next-turn.ts'
import type { ImportReport, PackFile, Progress, Watch } from './protocol.ts'
import { unpack } from './unpack.ts'

/** Progress is told ten times a second, and messages are let in twenty times. */
const TELL_MS = 100
const LISTEN_MS = 50

/**
 * Puts a pack into the fact base as a new layer: whole, or not at all.
 *
 * A signal that comes once the layer is being finished comes too late.
 *
 * @throws whatever stops it, the signal's reason included; nothing has changed then
 */
export async function importFacts(file: PackFile, facts: HeldFacts, watch: Watch<Progress>): Promise<ImportReport> {
  watch.signal.throwIfAborted()
  const { base, failure } = await facts.held()
  if (failure !== null) throw new Error(failure)
  const layer = facts.writer()
  try {
    const { title, added, problems, hasLayer } = await readInto(layer, file, base, watch)
    watch.signal.throwIfAborted()
    if (hasLayer) await layer.finish({ title, added })
    const { counts } = hasLayer ? (await facts.readAgain()).base : base
    return { title, added, counts, problems }
  } catch (error) {
    // What cannot be taken back now is swept away when the facts are opened again.
    await layer.discard().catch(() => undefined)
    facts.forget()
    throw error
  }
}

/** What the layer will add once it is finished. */
async function readInto(
  layer: LayerWriter,
  file: PackFile,
  base: LayeredBase,
  { signal, progress }: Watch<Progress>,
): Promise<PackImport> {
  const tell = throttled(progress)
  let bytes = 0
  let statements = 0
  const onRead = (length: number) => {
    bytes += length
  }
  const onProgress = (now: ImportProgress) => {
    statements = now.statements
    tell({ ...now, bytes })
  }
  const done = await importPack(listening(unpack(file.bytes, signal, onRead), signal), base, layer, {
    progress: onProgress,
  })
  await nextTurn()
  signal.throwIfAborted()
  tell({ bytes, statements, phase: 'Storing' })
  return done
}

/** The same chunks; between them messages are let in, and a task that one of them cancels ends. */
async function* listening(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let last = performance.now()
  for await (const chunk of chunks) {
    if (performance.now() - last >= LISTEN_MS) {
      await nextTurn()
      last = performance.now()
    }
    signal.throwIfAborted()
    yield chunk
  }
  signal.throwIfAborted()
}

/** Tells what is new: another phase at once, the rest ten times a second. */
function throttled(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY
  let phase = ''
  return progress => {
    const now = performance.now()
    if (progress.phase === phase && now - last < TELL_MS) return
    last = now
    phase = progress.phase
    tell(progress)
  }
}
