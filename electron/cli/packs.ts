import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FactBase } from '../../shared/facts/facts.ts'
import { toFactBase } from '../../shared/facts/from-pack.ts'
import { mergePacks } from '../../shared/facts/merge.ts'
import { type PackReading, readPack } from '../../shared/import/pack.ts'
import { type Io, reasonOf, say } from './io.ts'
import { UsageError } from './usage.ts'

/**
 * A fact pack from disk, gunzipped where its first bytes say so, with the lines that are wrong.
 *
 * @throws UsageError when the file cannot be read at all
 */
export async function openPack(path: string): Promise<PackReading> {
  try {
    const head = await firstBytes(path)
    const file = createReadStream(path)
    if (head[0] !== 0x1f || head[1] !== 0x8b) return await readPack(file)
    const gunzip = createGunzip()
    pipeline(file, gunzip, () => {})
    return await readPack(gunzip)
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  for await (const chunk of createReadStream(path, { end: 1 })) return chunk as Uint8Array
  return new Uint8Array()
}

/** All packs as one base; their wrong lines are named on stderr and left out. */
export async function openFacts(paths: readonly string[], io: Io): Promise<FactBase> {
  const readings = []
  for (const path of paths) {
    const reading = await openPack(path)
    for (const { line, reason } of reading.problems) io.stderr.write(`${path}:${line}: ${reason}\n`)
    readings.push(reading.content)
  }
  const { content, conflicts } = mergePacks(readings)
  for (const conflict of conflicts) say(io, conflict)
  return toFactBase(content)
}
