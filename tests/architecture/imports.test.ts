import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALLOWED, PLANTED } from './planted-imports.ts'
import { output, ROOT, Scratch } from './scratch.ts'

const CONFIG = '.dependency-cruiser.cjs'
const FOLDERS = ['shared', 'renderer', 'electron', 'tests']
const PACKAGES = [
  'dexie',
  'dexie-react-hooks',
  'electron',
  'mdast-util-from-markdown',
  'papaparse',
  'temporal-polyfill',
  'zod',
]

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

async function cruise(root: string): Promise<Cruise> {
  const args = ['--config', CONFIG, '--output-type', 'json', ...FOLDERS]
  return JSON.parse(await output(root, 'dependency-cruiser', 'depcruise', args)) as Cruise
}

function rulesBroken(found: Cruise, file: string): string[] {
  return found.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)
}

describe('who may import whom', () => {
  const scratch = new Scratch()
  let found: Cruise

  beforeAll(async () => {
    const imports = [...PLANTED.map(({ file, imports }) => [file, imports] as const), ...ALLOWED]
    for (const [file, target] of imports)
      if (target.startsWith('.')) scratch.write(posix.join(dirname(file), target), 'export {}\n')
    for (const [file, target] of imports) scratch.write(file, `import '${target}'\n`)
    for (const name of PACKAGES) {
      scratch.write(
        `node_modules/${name}/package.json`,
        `{ "name": "${name}", "version": "1.0.0", "main": "index.js" }`,
      )
      scratch.write(`node_modules/${name}/index.js`, '')
    }
    scratch.copy(CONFIG)
    found = await cruise(scratch.root)
  })
  afterAll(() => scratch.remove())

  test.each(PLANTED)('$rule: $file may not import $imports', ({ rule, file }) => {
    expect(rulesBroken(found, file)).toEqual([rule])
  })

  test.each(ALLOWED)('%s may import %s', file => {
    expect(rulesBroken(found, file)).toEqual([])
  })

  test('every rule has been broken once', () => {
    const { forbidden } = createRequire(import.meta.url)(join(ROOT, CONFIG)) as { forbidden: { name: string }[] }
    const planted = new Set(PLANTED.map(({ rule }) => rule))
    expect(forbidden.map(({ name }) => name).filter(name => !planted.has(name))).toEqual([])
  })
})

test('every source file of the project is read by the check', async () => {
  const read = new Set((await cruise(ROOT)).modules.map(({ source }) => source))
  const sources = FOLDERS.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => posix.join(folder, name.replaceAll('\\', '/'))),
  )
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.filter(source => !read.has(source))).toEqual([])
})
