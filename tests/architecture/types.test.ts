import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { output, Scratch } from './scratch.ts'

/** What a folder's own tsconfig must not know, because the place where it runs does not have it. */
const PLANTED: readonly (readonly [file: string, source: string])[] = [
  ['shared/text/page.ts', 'export const title = document.title\n'],
  ['shared/text/window.ts', 'export const width = window.innerWidth\n'],
  ['shared/text/environment.ts', 'export const home = process.env.HOME\n'],
  ['shared/text/buffer.ts', "export const bytes = Buffer.from('x')\n"],
  ['shared/text/timer.ts', 'export const timer = setTimeout(() => undefined, 1)\n'],
  ['shared/text/network.ts', "export const page = fetch('x')\n"],
  ['shared/text/storage.ts', 'export const store = indexedDB\n'],
  ['shared/text/disk.ts', "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n"],
  ['renderer/app/environment.ts', 'export const home = process.env.HOME\n'],
  ['renderer/app/buffer.ts', "export const bytes = Buffer.from('x')\n"],
  ['renderer/app/main-code.ts', "export { thing } from '../../electron/thing.ts'\n"],
  ['electron/serve/page.ts', 'export const title = document.title\n'],
  ['electron/serve/window-code.ts', "export { thing } from '../../renderer/app/thing.ts'\n"],
]

const CLEAN = ['shared/text/thing.ts', 'renderer/app/thing.ts', 'electron/thing.ts']
const FOLDERS = ['shared', 'renderer', 'electron']

describe('each folder knows only what is there where it runs', () => {
  const scratch = new Scratch()
  let blamed: ReadonlySet<string>

  beforeAll(async () => {
    for (const file of CLEAN) scratch.write(file, 'export const thing = 1\n')
    for (const [file, source] of PLANTED) scratch.write(file, source)
    for (const file of ['tsconfig.json', ...FOLDERS.map(folder => `${folder}/tsconfig.json`), 'shared/runtime.d.ts'])
      scratch.copy(file)
    scratch.linkNodeModules()
    const printed = await output(scratch.root, 'typescript', 'tsc', ['-b', '--pretty', 'false', ...FOLDERS])
    blamed = new Set([...printed.matchAll(/^(.+?)\(\d+,\d+\): error TS/gm)].map(([, file = '']) => file))
  })
  afterAll(() => scratch.remove())

  test.each(PLANTED)('%s does not compile', file => {
    expect([...blamed]).toContain(file)
  })

  test('a file that keeps to its place compiles', () => {
    expect(CLEAN.filter(file => blamed.has(file))).toEqual([])
  })
})
