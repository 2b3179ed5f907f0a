import { spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import { sandboxObstacle } from '../sandbox.mjs'

/** The traditional "nobody": root's tests of the sandbox run as this user. */
const NOBODY = 65534
const AS_NOBODY_OF_OUR_OWN = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]

/**
 * How a program is run by somebody other than root who can read the checkout, so that Chromium's sandbox is on:
 * `{ prefix, options }` for `run`, or `{ obstacle }`, the reason why it cannot be.
 *
 * @param {string} folder the runtime's
 * @param {string} home a folder that will be that user's home
 * @param {readonly string[]} needed files that the user has to be able to read
 */
export function unprivileged(folder, home, needed) {
  const env = { PATH: process.env.PATH, LANG: process.env.LANG ?? 'C.UTF-8', HOME: home, TMPDIR: home }
  if (process.platform !== 'linux') return { prefix: [], options: {} }
  if (process.getuid() !== 0) {
    const obstacle = sandboxObstacle(folder)
    return obstacle ? { obstacle } : { prefix: [], options: {} }
  }
  if (!works(['unshare', '--user', '--map-root-user', '--net'], { uid: NOBODY, gid: NOBODY, env }))
    return { obstacle: 'this machine gives a normal user no user namespaces' }
  if (needed.every(file => works(['test', '-r', file], { uid: NOBODY, gid: NOBODY, env }, []))) {
    chownSync(home, NOBODY, NOBODY)
    return { prefix: [], options: { uid: NOBODY, gid: NOBODY, env } }
  }
  if (works(AS_NOBODY_OF_OUR_OWN, { env })) return { prefix: AS_NOBODY_OF_OUR_OWN, options: { env } }
  return { obstacle: 'no other user than root can read this checkout' }
}

function works([program, ...args], options, then = ['true']) {
  return spawnSync(program, [...args, ...then], { ...options, cwd: '/' }).status === 0
}
