import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './say.mjs'

/**
 * Why Chromium's sandbox cannot work for this user on this machine; undefined where it can.
 *
 * @param {string} folder the runtime's, where the setuid helper lies
 */
export function sandboxObstacle(folder) {
  if (process.platform !== 'linux') return undefined
  if (process.getuid() === 0) return 'the app was started by root'
  const helper = statSync(join(folder, 'chrome-sandbox'), { throwIfNoEntry: false })
  if (helper?.uid === 0 && (helper.mode & 0o4001) === 0o4001) return undefined
  const probe = spawnSync('unshare', ['--user', '--map-root-user', '--net', 'true'])
  return probe.status === 0 ? undefined : 'this machine gives a normal user no user namespaces'
}

/** The switches without which the app would not start here. */
export function sandboxSwitches(folder) {
  const obstacle = sandboxObstacle(folder)
  if (obstacle === undefined) return []
  say(`runs without Chromium's sandbox: ${obstacle}`)
  return ['--no-sandbox']
}
