import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { inRoot, ROOT } from './root.mjs'

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** What a child writes goes to stderr, and it cannot eat what stands on stdin. */
export const TO_STDERR = ['ignore', 2, 2]

/**
 * Runs a program to its end and gives its exit code, 128 + n where signal n ended it. Signals that would end this
 * process are passed on to the child, which may refuse them.
 *
 * @param {import('node:child_process').SpawnOptions} options by default in the checkout, with this process's streams
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options })
    const forward = signal => child.kill(signal)
    for (const signal of FORWARDED) process.on(signal, forward)
    const settle = () => {
      for (const signal of FORWARDED) process.off(signal, forward)
    }
    child.once('error', error => {
      settle()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      settle()
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/**
 * The JavaScript file behind a package's command, to be run with this Node: no shell, no `.cmd` shims.
 *
 * @param {string} name the package
 * @param {string} command which of its commands
 */
export function tool(name, command) {
  const manifest = inRoot('node_modules', name, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command])
}
