import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './say.mjs'

const PATIENCE_MS = 20 * 60_000

/**
 * Does the work while no other process holds the lock, waiting for one that does. A lock left by a process that is
 * gone, or older than twenty minutes, is taken over.
 *
 * @template T
 * @param {string} folder the lock itself: making a folder succeeds for one process only
 * @param {string} what for the line that a waiting person sees
 * @param {() => Promise<T>} work
 */
export async function withLock(folder, what, work) {
  mkdirSync(dirname(folder), { recursive: true })
  for (let waited = 0; !take(folder); waited += 1) {
    if (waited === 0) say(`waiting for another process to finish ${what}`)
    await sleep(250)
  }
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function take(folder) {
  try {
    mkdirSync(folder)
    writeFileSync(join(folder, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true })
    return false
  }
}

function isAbandoned(folder) {
  try {
    const age = Date.now() - statSync(folder).mtimeMs
    if (age > PATIENCE_MS) return true
    if (age < 2_000) return false
    return !isRunning(Number(readFileSync(join(folder, 'pid'), 'utf8')))
  } catch {
    return false
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
