import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test as prop } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { repairStore } from '../../../../electron/disk/store-repair.ts'
import { readLog, writeLog } from '../../../../electron/disk/write-ahead-log.ts'

const entry = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 40 }),
  fc.nat(70_000).map(length => Uint8Array.from({ length }, (_, i) => (i % 40 < 9 ? 0 : (i * 31 + length) % 256))),
)
const entries = fc.array(
  entry.map(bytes => Buffer.from(bytes)),
  { maxLength: 4 },
)

const FEW = { numRuns: 40 }

/** Buffers are compared at once, not byte by byte. */
function expectSame(found: readonly Buffer[], wanted: readonly Buffer[]): void {
  expect(found.map(({ length }) => length)).toEqual(wanted.map(({ length }) => length))
  expect(found.every((one, i) => one.equals(wanted[i]!))).toBe(true)
}

describe('a log', () => {
  test('is what LevelDB writes', () => {
    const manifest = Buffer.from('e4d68eee10000101086964625f636d7031020003020400', 'hex')
    const { entries: found, isTorn } = readLog(manifest)
    expect(isTorn).toBe(false)
    expect(found.map(String)).toEqual([expect.stringContaining('idb_cmp1')])
    expect(writeLog(found)).toEqual(manifest)
  })

  prop.prop([entries], FEW)('that is whole reads as it was written', given => {
    const { entries: found, isTorn } = readLog(writeLog(given))
    expect(isTorn).toBe(false)
    expectSame(found, given)
  })

  prop.prop(
    [entries, entry.map(bytes => Buffer.from(bytes)), entries, fc.double({ min: 0, max: 1, noNaN: true })],
    FEW,
  )('in which one write is cut short loses that entry and no other', (before, torn, after, share) => {
    const start = writeLog(before)
    const whole = writeLog([...before, torn])
    const cut = start.length + Math.floor((whole.length - start.length - 1) * share)
    const log = appended(whole.subarray(0, cut), after)
    expectSame(readLog(log).entries, [...before, ...after])
  })
})

/** Entries written behind what is there, at the places in their blocks that they then have. */
function appended(log: Buffer, more: readonly Buffer[]): Buffer {
  const filled = log.length % 32_768
  fc.pre(filled === 0 || filled >= 7)
  if (filled === 0) return Buffer.concat([log, writeLog(more)])
  return Buffer.concat([log, writeLog([Buffer.alloc(filled - 7), ...more]).subarray(filled)])
}

describe('a store', () => {
  let profile: string
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'stet-repair-'))
    mkdirSync(join(profile, 'IndexedDB', 'app_stet_0.indexeddb.leveldb'), { recursive: true })
  })
  afterEach(() => rmSync(profile, { recursive: true }))
  const file = (name: string) => join(profile, 'IndexedDB', 'app_stet_0.indexeddb.leveldb', name)

  test('gives up what a full disk has left of a write, and nothing else', () => {
    const whole = writeLog([Buffer.from('one'), Buffer.from('two')])
    writeFileSync(file('000003.log'), Buffer.concat([whole, Buffer.from('half a wri')]))
    writeFileSync(file('MANIFEST-000001'), writeLog([Buffer.from('tables')]))
    repairStore(profile)
    expect(readFileSync(file('000003.log'))).toEqual(whole)
    expect(readFileSync(file('MANIFEST-000001'))).toEqual(writeLog([Buffer.from('tables')]))
  })

  test('that is whole, empty or of another format stays as it is', () => {
    writeFileSync(file('000003.log'), '')
    writeFileSync(file('MANIFEST-000001'), 'no manifest at all')
    writeFileSync(file('000005.ldb'), 'a table')
    repairStore(profile)
    expect(readFileSync(file('000003.log'), 'utf8')).toBe('')
    expect(readFileSync(file('MANIFEST-000001'), 'utf8')).toBe('no manifest at all')
    expect(readFileSync(file('000005.ldb'), 'utf8')).toBe('a table')
  })
})
