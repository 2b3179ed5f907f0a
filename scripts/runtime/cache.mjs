import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '../root.mjs'

/** Read by every user of the machine, written by root. */
const SYSTEM = '/var/cache/stet'

/** Where a runtime may already lie, the user's own place first. */
export function cacheFolders() {
  return process.platform === 'linux' ? [...ownFolders(), SYSTEM] : ownFolders()
}

/** The first place this user may write to, made if need be; the checkout itself where the home folder is closed. */
export function writableCache() {
  const folder = ownFolders().find(isWritable)
  if (folder === undefined) throw new Error('no folder to keep it in')
  return folder
}

function ownFolders() {
  const checkout = inRoot('.cache', 'runtime')
  if (process.env.XDG_CACHE_HOME) return [join(process.env.XDG_CACHE_HOME, 'stet'), checkout]
  const isRoot = process.platform === 'linux' && process.getuid() === 0
  return [isRoot ? SYSTEM : join(homedir(), '.cache', 'stet'), checkout]
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
