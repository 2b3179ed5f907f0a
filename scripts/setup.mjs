import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withLock } from './lock.mjs'
import { inRoot } from './root.mjs'
import { run, TO_STDERR } from './run.mjs'
import { Refusal, say } from './say.mjs'

const STAMP = inRoot('node_modules', '.stet-lock')

/** The packages of the lock file, on a Node that can run them. Quick and silent when they are there. */
export async function setup() {
  checkNode()
  const wanted = fingerprint()
  if (stamp() === wanted || adopted(wanted)) return
  await withLock(inRoot('.cache', 'install.lock'), 'installing packages', async () => {
    if (stamp() === wanted) return
    say('installing packages')
    const started = performance.now()
    const [command, args] = npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'])
    const code = await run(command, args, { stdio: TO_STDERR, shell: command === 'npm.cmd' })
    if (code !== 0) throw new Refusal(`npm ci failed with exit code ${code}; its reason stands above`)
    writeFileSync(STAMP, wanted)
    say(`packages installed in ${Math.round((performance.now() - started) / 1000)} s`)
  })
}

/** Refuses a Node older than package.json's `engines` asks for. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Refusal(`needs Node 20.19 or newer; this is Node ${version} (${process.execPath})`)
}

/**
 * npm run by this Node, whichever npm started us or lies beside it: `[command, arguments]`.
 *
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npm(args) {
  const bin = dirname(process.execPath)
  const places = [
    process.env.npm_execpath,
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(bin, 'node_modules/npm/bin/npm-cli.js'),
  ]
  const script = places.find(place => place?.endsWith('npm-cli.js') && existsSync(place))
  if (script) return [process.execPath, [script, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

function fingerprint() {
  const lock = readFileSync(inRoot('package-lock.json'))
  const machine = `${process.platform} ${process.arch} ${process.versions.modules}`
  return createHash('sha256').update(lock).update(machine).digest('hex')
}

function stamp() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined
}

/** Takes over packages that a person installed with `npm ci` themselves, when they are exactly the lock's. */
function adopted(wanted) {
  const record = inRoot('node_modules', '.package-lock.json')
  if (stamp() !== undefined || !existsSync(record)) return false
  const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'))
  const { packages: locked } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
  const isThere = ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version
  if (!Object.entries(locked).every(isThere)) return false
  writeFileSync(STAMP, wanted)
  return true
}
