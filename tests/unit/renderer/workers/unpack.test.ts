import { gzipSync } from 'node:zlib'
import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { unpack } from '../../../../renderer/workers/unpack.ts'
import { packFile } from './served.ts'

async function unpacked(bytes: Uint8Array, piece?: number): Promise<{ content: number[]; read: number }> {
  const content: number[] = []
  let read = 0
  const chunks = unpack(packFile(bytes, piece).bytes, new AbortController().signal, length => {
    read += length
  })
  for await (const chunk of chunks) content.push(...chunk)
  return { content, read }
}

describe('the bytes of a file', () => {
  const bytes = fc.uint8Array({ maxLength: 300 })
  const piece = fc.integer({ min: 1, max: 40 })

  prop.prop([bytes, piece], { numRuns: 50 })('are the same unpacked, however they come in', async (given, size) => {
    const packed = gzipSync(given)
    expect(await unpacked(packed, size)).toEqual({ content: [...given], read: packed.length })
  })

  prop.prop([bytes.filter(([first]) => first !== 0x1f), piece], { numRuns: 50 })(
    'stay as they are where they are not packed',
    async (given, size) => {
      expect(await unpacked(given, size)).toEqual({ content: [...given], read: given.length })
    },
  )

  test('that end early or are damaged are refused in one line', async () => {
    const packed = gzipSync('Ada Marsh, 47. '.repeat(500))
    const line = 'The file is damaged or ends early: it cannot be gunzipped.'
    await expect(unpacked(packed.subarray(0, packed.length - 9))).rejects.toThrow(line)
    await expect(unpacked(packed.map((byte, at) => (at > 20 ? byte ^ 0x55 : byte)))).rejects.toThrow(line)
  })

  test('that cannot be read fail with the reader’s own words', async () => {
    const gone = new ReadableStream<Uint8Array>({
      start: controller => controller.enqueue(gzipSync('Ada').subarray(0, 12)),
      pull: () => Promise.reject(new Error('facts.ndjson.gz: the file is gone')),
    })
    const read = async () => {
      for await (const _ of unpack(gone, new AbortController().signal, () => undefined));
    }
    await expect(read()).rejects.toThrow('facts.ndjson.gz: the file is gone')
  })
})
