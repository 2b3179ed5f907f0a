import Dexie from 'dexie'
import { describe, expect, test, vi } from 'vitest'
import { auditRows } from '../../../../renderer/db/audit.ts'
import { decisionsOf } from '../../../../renderer/db/decisions.ts'
import { desk } from '../../../../renderer/db/desk.ts'
import { openDesk } from '../../../../renderer/db/open.ts'
import { openInTime } from '../../../../renderer/db/open-in-time.ts'
import {
  keepFlag,
  keepLastStory,
  keepSigner,
  readFlag,
  readLastStory,
  readSigner,
} from '../../../../renderer/db/profile.ts'
import { StoreError, toStoreError } from '../../../../renderer/db/store-error.ts'
import { listStories, readStory, saveStory } from '../../../../renderer/db/stories.ts'
import { beginEmpty, RUTH, STORY } from './stored.ts'

beginEmpty()

describe('the profile', () => {
  test('has nothing at first, and then what was kept', async () => {
    expect([await readSigner(), await readFlag('hint'), await readLastStory()]).toEqual([null, false, null])
    await keepSigner({ name: 'Omar Reyes', initials: 'OR' })
    await keepSigner(RUTH)
    await keepFlag('hint')
    await keepLastStory('pier')
    expect([await readSigner(), await readFlag('hint'), await readLastStory()]).toEqual([RUTH, true, 'pier'])
    expect(await readFlag('signer')).toBe(false)
  })
})

describe('a desk', () => {
  test('that can be stored says nothing', async () => {
    expect(await openDesk()).toBeNull()
  })

  test('that cannot says so in one line; it reads as empty, and every act fails with that line', async () => {
    desk.close({ disableAutoOpen: false })
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.\n at x', 'UnknownError')
    })
    const line = await openDesk()
    opening.mockRestore()
    expect(line).toBe('Nothing can be stored in this profile. The store failed: Internal error opening backing store.')
    expect([await listStories(), await readStory('pier'), await decisionsOf('pier'), await auditRows()]).toEqual([
      [],
      undefined,
      [],
      [],
    ])
    expect(await readSigner()).toBeNull()
    await expect(saveStory(STORY)).rejects.toThrow(line ?? '')
  })

  test('that never answers is given up, and what is asked of it later fails at once', async () => {
    const silent = new Dexie('silent')
    const blocking = new Dexie('silent')
    blocking.version(1).stores({ things: 'id' })
    await blocking.open()
    blocking.on('versionchange', () => false)
    silent.version(2).stores({ things: 'id', more: 'id' })
    await expect(openInTime(silent, 50)).rejects.toThrow(new StoreError('The store does not answer.'))
    await expect(silent.table('things').count()).rejects.toThrow(Dexie.DatabaseClosedError)
    blocking.close()
  })
})

describe('a failure of the store is one line', () => {
  test.each([
    [new DOMException('Full.', 'QuotaExceededError'), 'The disk is full, or has no room left for Stet.'],
    [
      new Dexie.AbortError('x', new DOMException('', 'QuotaExceededError')),
      'The disk is full, or has no room left for Stet.',
    ],
    [new DOMException('x', 'AbortError'), 'The store could not write it; the disk may be full.'],
    [new Dexie.BulkError('x', [new Dexie.AbortError('x')]), 'The store could not write it; the disk may be full.'],
    [new Dexie.VersionError('x'), 'The store was written by a later version of Stet.'],
    [new DOMException('Internal error.\nMore.', 'UnknownError'), 'The store failed: Internal error.'],
  ])('%s', (error, line) => {
    expect(toStoreError(error)).toEqual(new StoreError(line))
  })

  test('and what is no failure of the store is told as it is', () => {
    for (const other of [new TypeError('a bug'), 'a word', undefined]) expect(toStoreError(other)).toBe(other)
  })
})
