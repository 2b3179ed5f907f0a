import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

/** Writes a note into a database of the test's own, beside Stet's, and gives the one that was there. */
async function exchange(page: Page, note: string): Promise<string | undefined> {
  return await page.evaluate(async text => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((ok, failed) => {
        request.onsuccess = () => ok(request.result)
        request.onerror = () => failed(request.error)
      })
    const opening = indexedDB.open('notes', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('notes')
    const database = await done(opening)
    const notes = database.transaction('notes', 'readwrite', { durability: 'strict' }).objectStore('notes')
    const before = await done(notes.get('note'))
    await done(notes.put(text, 'note'))
    database.close()
    return before
  }, note)
}

function databaseFolder(profile: string): string {
  const store = join(profile, 'IndexedDB')
  const name = readdirSync(store).find(entry => entry.endsWith('.leveldb'))
  if (name === undefined) throw new Error(`no database in ${store}`)
  return join(store, name)
}

test('a store that is whole is left as it is, start after start', async ({ start, profile }) => {
  for (const [before, note] of [
    [undefined, 'one'],
    ['one', 'two'],
    ['two', 'three'],
  ]) {
    const stet = await start()
    expect(await exchange(stet.page, note ?? '')).toBe(before)
    await stet.quit()
  }
  expect(readdirSync(join(profile, 'Copies')).sort()).toEqual(['before', 'latest'])
  expect(existsSync(join(profile, 'Set aside'))).toBe(false)
})

test('of a damaged store the copies are set aside, and the next start can go back to them', async ({
  start,
  profile,
}) => {
  for (const note of ['one', 'two']) {
    const stet = await start()
    await exchange(stet.page, note)
    await stet.quit()
  }
  const folder = databaseFolder(profile)
  for (const name of readdirSync(folder).filter(entry => entry.startsWith('MANIFEST'))) {
    writeFileSync(join(folder, name), 'no manifest at all')
  }

  const emptied = await start()
  expect(await exchange(emptied.page, 'after')).toBeUndefined()
  await expect.poll(() => existsSync(join(profile, 'Set aside', '1'))).toBe(true)
  await emptied.quit()

  writeFileSync(join(profile, 'Set aside', '1', 'restore'), '')
  const restored = await start()
  expect(await exchange(restored.page, 'again')).toBe('one')
})
