import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../root.mjs'
import { Refusal } from '../say.mjs'

/** Folders whose imports end up in the app. */
const SHIPPED = ['shared', 'renderer', 'electron']
const IMPORT = /^(?!import type )(?:(?:import|export|\}).* from|import) '([^'.\n][^'\n]*)'$/gm
const SOURCE = /\.(?:ts|tsx|css)$/
/** Examples stand beside the code and are never built in. */
const EXAMPLE = /^(?:corpus|verdicts)\.ts$/

/** The licence texts of every package that is built into the app, as one file: each package once, by name. */
export function thirdPartyLicences() {
  const found = new Map()
  for (const name of importedPackages()) collect(name, inRoot('node_modules'), found)
  const entries = [...found.values()].sort((a, b) => a.name.localeCompare(b.name))
  return `${entries.map(print).join(`\n${'-'.repeat(72)}\n\n`)}`
}

/** Names of the packages that the shipped sources import; Electron's own licence files come with its binary. */
function importedPackages() {
  const names = new Set()
  for (const file of SHIPPED.flatMap(folder => sourcesIn(inRoot(folder)))) {
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const parts = specifier.split('/')
      names.add(specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0])
    }
  }
  return [...names].filter(name => name !== 'electron' && !name.startsWith('node:'))
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourcesIn(path)
    return SOURCE.test(entry.name) && !EXAMPLE.test(entry.name) ? [path] : []
  })
}

/** A package and what it depends on, found from `from` upwards as Node finds it; packages of types alone are not built in. */
function collect(name, from, found) {
  const folder = folderOf(name, from)
  if (folder === undefined) throw new Refusal(`licences: no package ${name} in node_modules`)
  if (found.has(folder)) return
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  found.set(folder, { ...manifest, name, folder })
  const needs = Object.keys(manifest.dependencies ?? {}).filter(needed => !needed.startsWith('@types/'))
  for (const needed of needs) collect(needed, join(folder, 'node_modules'), found)
}

function folderOf(name, from) {
  return [join(from, name), inRoot('node_modules', name)].find(folder => existsSync(join(folder, 'package.json')))
}

function print({ name, version, license, folder }) {
  if (typeof license !== 'string') throw new Refusal(`licences: ${name} ${version} names no licence`)
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${name} ${version} (${license})\n${text}`
}
