import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../lock.mjs'
import { inRoot } from '../root.mjs'
import { run, TO_STDERR } from '../run.mjs'
import { say } from '../say.mjs'
import { writableCache } from './cache.mjs'

const PACKAGE = inRoot('node_modules', 'electron')
const DOWNLOAD_CAP_MS = 180_000
const REMEMBERED_MS = 24 * 3_600_000

/** Electron's own binary of the version package.json declares: `{ folder, executable, version }`, or undefined. */
export function officialRuntime() {
  const folder = join(PACKAGE, 'dist')
  const pathFile = join(PACKAGE, 'path.txt')
  if (!existsSync(join(folder, 'version')) || !existsSync(pathFile)) return undefined
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  const executable = join(folder, readFileSync(pathFile, 'utf8'))
  return version === declaredVersion() && existsSync(executable) ? { folder, executable, version } : undefined
}

/**
 * Downloads Electron's own binary. A refused download is remembered for a day, so that the next start does not wait
 * for it again.
 *
 * @param {{ insist?: boolean }} how insist: try even if it was refused today, for as long as it takes
 */
export async function downloadOfficial({ insist = false } = {}) {
  const refused = join(writableCache(), `electron-${declaredVersion()}-refused`)
  if (!insist && isRecent(refused)) return undefined
  return await withLock(inRoot('.cache', 'download.lock'), 'downloading Electron', async () => {
    if (officialRuntime()) return officialRuntime()
    say(`downloading Electron ${declaredVersion()}`)
    const env = { ...process.env }
    delete env.ELECTRON_OVERRIDE_DIST_PATH
    const signal = insist ? undefined : AbortSignal.timeout(DOWNLOAD_CAP_MS)
    const quiet = insist ? TO_STDERR : 'ignore'
    await run(process.execPath, [join(PACKAGE, 'install.js')], { stdio: quiet, env, signal }).catch(() => 1)
    const runtime = officialRuntime()
    if (runtime) rmSync(refused, { force: true })
    else writeFileSync(refused, '')
    return runtime
  })
}

/** The version of Electron that package.json pins. */
export function declaredVersion() {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version
}

function isRecent(marker) {
  return existsSync(marker) && Date.now() - statSync(marker).mtimeMs < REMEMBERED_MS
}
