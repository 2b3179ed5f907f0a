import { relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { output, Scratch } from './scratch.ts'

const PLANTED: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['style/noRestrictedGlobals', 'shared/temporal/now.ts', 'export const today = () => new Date()\n'],
  ['style/noDefaultExport', 'shared/model/claim.ts', 'export default 1\n'],
  ['style/noDefaultExport', 'renderer/ui/Button.tsx', 'export default 1\n'],
  ['style/noDefaultExport', 'electron/menu.ts', 'export default 1\n'],
  ['style/useFilenamingConvention', 'shared/text/snake_case.ts', 'export const thing = 1\n'],
  ['style/useImportType', 'shared/text/shape.ts', "import { Shape } from './other.ts'\nexport const one: Shape = 1\n"],
  ['suspicious/noExplicitAny', 'shared/check/loose.ts', 'export const loose: any = 1\n'],
  ['suspicious/noConsole', 'renderer/app/chatty.ts', "console.log('x')\n"],
]

const ALLOWED: readonly (readonly [file: string, source: string])[] = [
  ['renderer/app/clock.ts', 'export const today = () => new Date()\n'],
  ['electron/cli/chatty.ts', "console.log('x')\n"],
  ['renderer/ui/Badge.tsx', 'export const Badge = () => null\n'],
  ['vitest.config.ts', 'export default {}\n'],
]

describe('what the linter refuses', () => {
  const scratch = new Scratch()
  let found: readonly string[]

  beforeAll(async () => {
    for (const [, file, source] of PLANTED) scratch.write(file, source)
    for (const [file, source] of ALLOWED) scratch.write(file, source)
    scratch.copy('.gitignore')
    scratch.copy('biome.json')
    const printed = await output(scratch.root, '@biomejs/biome', 'biome', ['lint', '.', '--reporter=github'])
    const annotations = printed.matchAll(/::error title=lint\/([^,]+),file=([^,]+),/g)
    found = [...annotations].map(
      ([, rule = '', file = '']) => `${rule} ${relative(scratch.root, resolve(scratch.root, file))}`,
    )
  })
  afterAll(() => scratch.remove())

  test.each(PLANTED)('%s in %s', (rule, file) => {
    expect(found).toContain(`${rule} ${file}`)
  })

  test.each(ALLOWED)('nothing in %s', file => {
    expect(found.filter(line => line.endsWith(` ${file}`))).toEqual([])
  })
})
