import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test as prop } from '@fast-check/vitest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OpenFiles } from '../../../../electron/disk/open-files.ts'

let folder: string
let path: string
const content = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-open-'))
  path = join(folder, 'story.txt')
  writeFileSync(path, content)
})
afterAll(() => rmSync(folder, { recursive: true }))

const position = fc.integer({ min: 0, max: 1200 })
prop.prop([position, fc.integer({ min: 1, max: 8_388_608 })])(
  'a read gives the bytes that are there',
  async (offset, length) => {
    const files = new OpenFiles()
    const { handle, size, name } = await files.open(path)
    expect({ size, name }).toEqual({ size: 1000, name: 'story.txt' })
    const read = await files.read(handle, offset, length)
    expect([...read]).toEqual([...content.slice(offset, offset + length)])
    expect(read.buffer.byteLength).toBe(read.length)
    await files.close(handle)
  },
)

test('a closed file is read no more, and closing twice is no error', async () => {
  const files = new OpenFiles()
  const one = await files.open(path)
  const two = await files.open(path)
  expect(one.handle).not.toBe(two.handle)
  await files.close(one.handle)
  await files.close(one.handle)
  await expect(files.read(one.handle, 0, 1)).rejects.toMatchObject({ code: 'not-found' })
  expect(await files.read(two.handle, 0, 1)).toEqual(content.slice(0, 1))
  await files.closeAll()
  await expect(files.read(two.handle, 0, 1)).rejects.toMatchObject({ code: 'not-found' })
})

test('what cannot be opened is named with the reason', async () => {
  const files = new OpenFiles()
  const missing = join(folder, 'missing.txt')
  await expect(files.open(missing)).rejects.toMatchObject({ code: 'not-found', message: `${missing}: no such file` })
  await expect(files.open(folder)).rejects.toMatchObject({ code: 'failed', message: `${folder}: is not a file` })
})
