import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StoreCopies } from '../../../../electron/disk/store-copies.ts'

let profile: string
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'stet-copies-'))
})
afterEach(() => rmSync(profile, { recursive: true }))

const database = (...parts: string[]) => join(profile, 'IndexedDB', 'app_stet_0.indexeddb.leveldb', ...parts)
const copy = (which: 'latest' | 'before', ...parts: string[]) =>
  join(profile, 'Copies', which, 'app_stet_0.indexeddb.leveldb', ...parts)

function store(log: string): void {
  mkdirSync(database(), { recursive: true })
  if (!existsSync(database('LOCK'))) writeFileSync(database('LOCK'), '')
  writeFileSync(database('000003.log'), log)
  writeFileSync(database('000005.ldb'), 'a table')
  writeFileSync(database('LOG'), 'what the store says of itself')
}

describe('copies of the store', () => {
  test('there are none of a store that is not there', () => {
    new StoreCopies(profile).keep()
    expect(existsSync(join(profile, 'Copies'))).toBe(false)
    expect(new StoreCopies(profile).isReplaced()).toBe(false)
  })

  test('hold what stood at the last start and at the one before, whatever is written since', () => {
    for (const log of ['one', 'two', 'three']) {
      store(log)
      new StoreCopies(profile).keep()
    }
    writeFileSync(database('000003.log'), 'four')
    expect(readFileSync(copy('latest', '000003.log'), 'utf8')).toBe('three')
    expect(readFileSync(copy('before', '000003.log'), 'utf8')).toBe('two')
    expect(readdirSync(join(profile, 'Copies')).sort()).toEqual(['before', 'latest'])
    expect(readdirSync(copy('latest')).sort()).toEqual(['000003.log', '000005.ldb', 'LOCK'])
  })

  test('share the files that are never written again', () => {
    store('one')
    new StoreCopies(profile).keep()
    expect(statSync(copy('latest', '000005.ldb')).ino).toBe(statSync(database('000005.ldb')).ino)
    expect(statSync(copy('latest', '000003.log')).ino).not.toBe(statSync(database('000003.log')).ino)
  })
})

describe('a store that was thrown away', () => {
  beforeEach(() => {
    for (const log of ['one', 'two']) {
      store(log)
      new StoreCopies(profile).keep()
    }
    rmSync(database(), { recursive: true })
    store('empty')
  })

  test('is told from one that was only written', () => {
    expect(new StoreCopies(profile).isReplaced()).toBe(true)
  })

  test('has its copies set aside where no later start overwrites them', () => {
    const copies = new StoreCopies(profile)
    const folder = copies.setAside()
    expect(folder).toBe(join(profile, 'Set aside', '1'))
    expect(readdirSync(folder).sort()).toEqual(['before', 'latest'])
    copies.keep()
    expect(copies.isReplaced()).toBe(false)
    expect(readFileSync(copy('latest', '000003.log'), 'utf8')).toBe('empty')
  })

  test('that nobody noticed is noticed by the next start', () => {
    new StoreCopies(profile).keep()
    expect(readdirSync(join(profile, 'Set aside', '1')).sort()).toEqual(['before', 'latest'])
    expect(readFileSync(copy('latest', '000003.log'), 'utf8')).toBe('empty')
  })

  test('comes back by its older copy when that is wished, once, and what stood there is kept', () => {
    const copies = new StoreCopies(profile)
    const folder = copies.setAside()
    copies.wishRestored(folder)
    for (const start of ['first', 'second']) {
      const next = new StoreCopies(profile)
      next.restoreIfWished()
      next.keep()
      expect([start, readFileSync(database('000003.log'), 'utf8')]).toEqual([start, 'one'])
    }
    const replaced = join(folder, 'replaced', 'app_stet_0.indexeddb.leveldb', '000003.log')
    expect(readFileSync(replaced, 'utf8')).toBe('empty')
  })
})
