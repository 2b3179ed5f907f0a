import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, TO_STDERR } from './run.mjs'
import { Refusal, say } from './say.mjs'

/**
 * Makes sure that the libraries Electron is linked against are there. Root on Debian and its kin installs them; for
 * anybody else the refusal is the command that does.
 *
 * @param {string} electron the binary
 */
export async function systemLibraries(electron) {
  if (process.platform !== 'linux') return
  const missing = missingLibraries(electron)
  if (missing.length === 0) return
  const command = installCommand()
  if (command === undefined)
    throw new Refusal(`install the system packages that hold these libraries: ${missing.join(' ')}`)
  if (process.getuid() !== 0 || !has('apt-get'))
    throw new Refusal(`Electron lacks ${missing.length} system libraries; install them with: ${asRoot(command)}`)
  say(`installing the system libraries that Electron lacks: ${debianPackages().join(' ')}`)
  await install()
  const still = missingLibraries(electron)
  if (still.length > 0) throw new Refusal(`Electron still lacks the system libraries ${still.join(' ')}`)
}

async function install() {
  const options = { stdio: TO_STDERR, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const updated = await run('apt-get', ['update', '-q'], options)
  if (updated !== 0) throw new Refusal(`apt-get update failed with exit code ${updated}; its reason stands above`)
  const installed = await run('apt-get', ['install', '-qq', '-y', ...DEBIAN_FLAGS, ...debianPackages()], options)
  if (installed !== 0) throw new Refusal(`apt-get install failed with exit code ${installed}; its reason stands above`)
}

const DEBIAN_FLAGS = ['--no-install-recommends']

/** What `ldd` cannot find; none where there is no `ldd` to ask. */
function missingLibraries(electron) {
  const { stdout, error } = spawnSync('ldd', [electron], { encoding: 'utf8' })
  if (error) return []
  const lines = stdout.split('\n').filter(line => line.includes('not found'))
  return lines.map(line => line.trim().split(' ', 1)[0])
}

/** Debian 13 and Ubuntu 24.04 renamed two of the packages when time became 64 bits wide. */
function debianPackages() {
  const suffix = hasLongTime() ? 't64' : ''
  return [`libgtk-3-0${suffix}`, 'libnss3', `libasound2${suffix}`, 'libgbm1']
}

/** By the package lists, or by the release where there are none yet. */
function hasLongTime() {
  const listed = spawnSync('apt-cache', ['pkgnames', 'libgtk-3-0'], { encoding: 'utf8' }).stdout ?? ''
  if (listed.trim() !== '') return listed.split('\n').includes('libgtk-3-0t64')
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  const number = Number(/^VERSION_ID="(\d+)/m.exec(release)?.[1] ?? 0)
  return (/^ID=debian$/m.test(release) && number >= 13) || (/^ID=ubuntu$/m.test(release) && number >= 24)
}

function installCommand() {
  if (has('apt-get'))
    return `apt-get update && apt-get install -y ${DEBIAN_FLAGS.join(' ')} ${debianPackages().join(' ')}`
  if (has('dnf')) return 'dnf install -y gtk3 nss alsa-lib mesa-libgbm'
  if (has('pacman')) return 'pacman -S --needed gtk3 nss alsa-lib mesa'
  return undefined
}

function asRoot(command) {
  if (process.getuid() === 0) return command
  return has('sudo') ? `sudo sh -c '${command}'` : `su -c '${command}'`
}

function has(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin']
  return folders.some(folder => existsSync(join(folder, program)))
}
