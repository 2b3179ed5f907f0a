import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Kept } from '../../../../electron/disk/kept.ts'
import { RecentFiles, RecentPaths } from '../../../../electron/disk/recent-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-kept-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a kept thing', () => {
  const path = () => join(folder, 'profile', 'thing.json')
  const thing = () => new Kept(path(), z.strictObject({ n: z.int() }))

  test('is nothing before it was kept, and then what was kept last', () => {
    expect(thing().read()).toBeUndefined()
    thing().write({ n: 1 })
    thing().write({ n: 2 })
    expect(thing().read()).toEqual({ n: 2 })
    expect(readdirSync(join(folder, 'profile'))).toEqual(['thing.json'])
  })

  test.each(['', '{', '{"n":"1"}', '{"n":1,"m":2}', '\0\0'])('is nothing where the file holds %j', text => {
    thing().write({ n: 1 })
    writeFileSync(path(), text)
    expect(thing().read()).toBeUndefined()
  })

  test('costs nothing but itself where the disk refuses', () => {
    writeFileSync(join(folder, 'file'), 'a file, no folder')
    const nowhere = new Kept(join(folder, 'file', 'thing.json'), z.int())
    nowhere.write(1)
    expect(nowhere.read()).toBeUndefined()
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('a file, no folder')
  })
})

describe('recent stories', () => {
  const recent = (changed = () => {}) => new RecentFiles(new Kept(join(folder, 'recent.json'), RecentPaths), changed)

  test('stand the latest first, each once, ten at most', () => {
    const files = recent()
    for (let n = 1; n <= 12; n += 1) files.add(`/desk/${n}.txt`)
    files.add('/desk/5.txt')
    expect(files.list().map(({ name }) => name)).toEqual(
      [5, 12, 11, 10, 9, 8, 7, 6, 4, 3].map(number => `${number}.txt`),
    )
    expect(recent().list()).toEqual(files.list())
  })

  test('are told of, and go one by one or all together', () => {
    let changes = 0
    const files = recent(() => {
      changes += 1
    })
    files.add('/desk/a.txt')
    files.add('/desk/b.txt')
    files.remove('/desk/never.txt')
    files.remove('/desk/b.txt')
    expect(files.has('/desk/b.txt')).toBe(false)
    expect(files.list()).toEqual([{ path: '/desk/a.txt', name: 'a.txt' }])
    files.clear()
    expect(files.list()).toEqual([])
    expect(changes).toBe(4)
  })
})
