import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complain } from '../complain.ts'
import { readLog, writeLog } from './write-ahead-log.ts'

/** What the store appends to: its log, and the list of its tables. */
const APPENDED = /^(?:\d+\.log|MANIFEST-\d+)$/

/**
 * Takes out of the stored databases' logs what writes have left that the disk had no room for. Chromium goes on behind such
 * a rest when the disk has room again, and at the next start finds the log damaged and throws the whole store away. Only
 * before the window opens it, and after it was copied.
 *
 * @param profile the profile's folder, in which the store lies
 */
export function repairStore(profile: string): void {
  for (const database of databasesIn(join(profile, 'IndexedDB'))) {
    for (const name of readdirSync(database).filter(entry => APPENDED.test(entry))) repair(join(database, name))
  }
}

function databasesIn(store: string): string[] {
  if (!statSync(store, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(store)
    .filter(name => name.endsWith('.leveldb'))
    .map(name => join(store, name))
}

function repair(path: string): void {
  const beside = `${path}.repaired`
  try {
    const { entries, isTorn } = readLog(readFileSync(path))
    if (!isTorn || entries.length === 0) return
    writeFileSync(beside, writeLog(entries), { flush: true })
    renameSync(beside, path)
    complain(`took out of ${path} what a full disk had left; ${entries.length} entries stand`)
  } catch (error) {
    rmSync(beside, { force: true })
    complain('could not mend what is stored', error)
  }
}
