import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PendingFile } from '../../../../electron/disk/pending-file.ts'
import { PendingFiles } from '../../../../electron/disk/pending-files.ts'

let folder: string
let target: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-pending-')))
  target = join(folder, 'claims.csv')
})
afterEach(() => rmSync(folder, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file being written', () => {
  test('is nowhere under its name until it is put in place', async () => {
    const file = await PendingFile.begin(target)
    await file.append(bytes('one,'))
    await file.append(bytes('two'))
    expect(existsSync(target)).toBe(false)
    await file.commit()
    expect(readFileSync(target, 'utf8')).toBe('one,two')
    expect(readdirSync(folder)).toEqual(['claims.csv'])
  })

  test('leaves what was there when it is discarded', async () => {
    writeFileSync(target, 'old')
    const file = await PendingFile.begin(target)
    await file.append(bytes('new'))
    await file.discard()
    expect(readFileSync(target, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['claims.csv'])
  })

  test('replaces what was there, keeping its mode', async () => {
    writeFileSync(target, 'old', { mode: 0o600 })
    const file = await PendingFile.begin(target)
    await file.append(bytes('new'))
    await file.commit()
    expect(readFileSync(target, 'utf8')).toBe('new')
    expect(statSync(target).mode & 0o777).toBe(0o600)
  })

  test('replaces what a link leads to, not the link', async () => {
    const real = join(folder, 'real.csv')
    writeFileSync(real, 'old')
    symlinkSync(real, target)
    const file = await PendingFile.begin(target)
    await file.append(bytes('new'))
    await file.commit()
    expect(readFileSync(real, 'utf8')).toBe('new')
    expect(realpathSync(target)).toBe(real)
  })
})

describe('a disk that refuses', () => {
  test.skipIf(!existsSync('/dev/full'))('full: says so with the path, and the old file stands', async () => {
    writeFileSync(target, 'old')
    const beside = join(folder, 'full.part')
    symlinkSync('/dev/full', beside)
    const file = await PendingFile.begin(target, beside)
    await expect(file.append(bytes('new'))).rejects.toMatchObject({
      code: 'disk-full',
      message: `${target}: the disk is full; nothing was saved, and what was there before is untouched`,
    })
    expect(readFileSync(target, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['claims.csv'])
  })

  test('no such folder', async () => {
    const nowhere = join(folder, 'missing', 'claims.csv')
    await expect(PendingFile.begin(nowhere)).rejects.toMatchObject({
      code: 'not-found',
      message: `${nowhere}: no such file; nothing was saved, and what was there before is untouched`,
    })
  })

  test('a folder stands in its place', async () => {
    mkdirSync(target)
    const file = await PendingFile.begin(target)
    await file.append(bytes('new'))
    await expect(file.commit()).rejects.toMatchObject({ code: 'failed', message: expect.stringContaining(target) })
    expect(readdirSync(folder)).toEqual(['claims.csv'])
  })
})

test('a handle is good until its file is put in place or discarded', async () => {
  const files = new PendingFiles()
  const handle = await files.begin(target)
  await files.append(handle, bytes('x'))
  expect(await files.commit(handle)).toBe(target)
  await expect(files.append(handle, bytes('y'))).rejects.toMatchObject({ code: 'not-found' })
  await expect(files.commit(handle)).rejects.toMatchObject({ code: 'not-found' })
  await files.discard(handle)
  const other = await files.begin(target)
  await files.append(other, bytes('z'))
  await files.discardAll()
  expect(readFileSync(target, 'utf8')).toBe('x')
  expect(readdirSync(folder)).toEqual(['claims.csv'])
})
