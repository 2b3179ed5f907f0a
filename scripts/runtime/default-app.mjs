/**
 * What `electron <folder>` runs before the app: Electron's own archives carry it, the registry's runtime does not.
 * Options before the folder are Chromium's or `-r <module>`; `ready` waits because this module is still being
 * evaluated while it imports the app.
 */
const MAIN = `
import { app } from 'electron'
import { existsSync, readFileSync, statSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const args = process.argv.slice(1)
const preloads = []
let target
for (let at = 0; at < args.length && target === undefined; at += 1) {
  if (args[at] === '-r' || args[at] === '--require') preloads.push(args[(at += 1)])
  else if (args[at] === '--version' || args[at] === '-v') {
    process.stdout.write('v' + process.versions.electron + '\\n')
    process.exit(0)
  } else if (!args[at].startsWith('-')) target = args[at]
}
if (target === undefined) {
  process.stderr.write('electron: no app named\\n')
  process.exit(1)
}
if (preloads.length > 0) Module._preloadModules(preloads)

const path = resolve(target)
const folder = existsSync(path) && statSync(path).isDirectory() ? path : dirname(path)
const manifest = join(folder, 'package.json')
const declared = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
const name = declared.productName ?? declared.name ?? basename(folder)
app.setName(name)
app.setPath('userData', join(app.getPath('appData'), name))
if (declared.version) app.setVersion(declared.version)
app.setAppPath(folder)
process.defaultApp = true
const entry = path === folder ? createRequire(manifest).resolve(resolve(folder, declared.main ?? 'index.js')) : path
await import(pathToFileURL(entry).href)
`.trimStart()

const MANIFEST = `${JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' })}\n`

/** The bytes of `resources/default_app.asar`. */
export function defaultApp() {
  return asar({ 'package.json': Buffer.from(MANIFEST), 'main.js': Buffer.from(MAIN) })
}

/** An asar archive of files without folders: a length-prefixed JSON header in two Chromium pickles, then the bytes. */
function asar(contents) {
  const files = {}
  let offset = 0
  for (const [name, bytes] of Object.entries(contents)) {
    files[name] = { size: bytes.length, offset: String(offset) }
    offset += bytes.length
  }
  const header = Buffer.from(JSON.stringify({ files }))
  const padded = Math.ceil(header.length / 4) * 4
  const head = Buffer.alloc(16 + padded)
  for (const [at, value] of [4, 8 + padded, 4 + padded, header.length].entries()) head.writeUInt32LE(value, at * 4)
  header.copy(head, 16)
  return Buffer.concat([head, ...Object.values(contents)])
}
