import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type PackReading, readPack } from '../../shared/import/pack.ts'
import { reasonOf } from './io.ts'
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
