import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { inRoot } from './root.mjs'
import { run, TO_STDERR, tool } from './run.mjs'
import { Refusal, say } from './say.mjs'

/** Everything that the built app is made of. */
const SOURCES = [
  'shared',
  'renderer',
  'electron',
  'samples',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
]
const STAMP = inRoot('out', '.built')

/** Builds the app into `out/` if a source is newer than what is there. Quick and silent when none is. */
export async function buildApp() {
  if (isFresh()) return
  await withLock(inRoot('.cache', 'build.lock'), 'building', async () => {
    if (isFresh()) return
    say('building')
    const started = new Date()
    rmSync(STAMP, { force: true })
    const args = [tool('electron-vite', 'electron-vite'), 'build', '--logLevel', 'warn']
    const code = await run(process.execPath, args, { stdio: TO_STDERR })
    if (code !== 0) throw new Refusal(`the build failed with exit code ${code}; its reason stands above`)
    writeFileSync(STAMP, '')
    utimesSync(STAMP, started, started)
  })
}

function isFresh() {
  if (!existsSync(STAMP)) return false
  const built = statSync(STAMP).mtimeMs
  return SOURCES.every(source => isOlder(inRoot(source), built))
}

/** A folder's own time counts too: it moves when a file in it is added, renamed or deleted. */
function isOlder(path, time) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return true
  if (stat.mtimeMs > time) return false
  return !stat.isDirectory() || readdirSync(path).every(name => isOlder(join(path, name), time))
}
