import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../app-build.mjs'
import { inRoot } from '../root.mjs'
import { run, tool } from '../run.mjs'
import { Refusal, say } from '../say.mjs'
import { FAILED, PASSED, playwrightCounts, SKIPPED, vitestCounts } from './counts.mjs'
import { unprivileged } from './sandboxed.mjs'

/**
 * Everything `npm test` does, in order. `part` is the word that picks a step on the command line; `inApp` marks the
 * steps that need Electron.
 */
export const STEPS = [
  {
    part: 'lint',
    title: 'Lint and format',
    step: checks('@biomejs/biome', 'biome', 'check', '.', '--error-on-warnings'),
  },
  { part: 'types', title: 'Types', step: checks('typescript', 'tsc', '-b') },
  {
    part: 'imports',
    title: 'Who imports whom',
    step: checks(
      'dependency-cruiser',
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      ...['shared', 'renderer', 'electron', 'tests'],
    ),
  },
  { part: 'unused', title: 'Nothing unused', step: checks('knip', 'knip') },
  { part: 'build', title: 'Build', step: builds },
  { part: 'unit', title: 'Unit, corpus, golden and architecture tests', step: unit },
  { part: 'journeys', title: 'Journeys in Electron', step: journeys, inApp: true },
  { part: 'sandbox', title: 'The sandbox, switched on', step: sandbox, inApp: true },
]

/** A tool that finds nothing wrong is one passed test. */
function checks(name, command, ...args) {
  return async () => ((await node([tool(name, command), ...args])) === 0 ? PASSED : FAILED)
}

async function builds() {
  try {
    await buildApp()
    return PASSED
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(error.message)
    return FAILED
  }
}

async function unit() {
  return await inScratch(async scratch => {
    const report = join(scratch, 'vitest.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return vitestCounts(report, await node([tool('vitest', 'vitest'), 'run', ...reporters]))
  })
}

async function journeys(runtime) {
  return await inScratch(async scratch => {
    const report = join(scratch, 'playwright.json')
    const env = { ...process.env, ...runtime.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    return playwrightCounts(report, await node(playwright('journeys'), { env }))
  })
}

async function sandbox(runtime) {
  return await inScratch(async scratch => {
    const needed = [runtime.executable, inRoot('package.json'), tool('@playwright/test', 'playwright')]
    const { obstacle, prefix, options } = unprivileged(runtime.folder, scratch, needed)
    if (obstacle) {
      process.stdout.write(`skipped: ${obstacle}\n`)
      return SKIPPED
    }
    const report = join(scratch, 'playwright.json')
    const env = { ...process.env, ...options.env, ...runtime.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    const args = [...playwright('sandbox'), `--output=${join(scratch, 'results')}`]
    const [program, ...rest] = [...prefix, process.execPath, ...args]
    return playwrightCounts(report, await run(program, rest, { ...options, env, stdio: CHILD }))
  })
}

/** @param {string} project one of `tests/e2e/playwright.config.ts` */
function playwright(project) {
  const config = inRoot('tests', 'e2e', 'playwright.config.ts')
  const cli = tool('@playwright/test', 'playwright')
  return [cli, 'test', `--config=${config}`, `--project=${project}`, '--reporter=list,json']
}

const CHILD = ['ignore', 'inherit', 'inherit']

function node(args, options = {}) {
  return run(process.execPath, args, { stdio: CHILD, ...options })
}

async function inScratch(work) {
  const scratch = mkdtempSync(join(tmpdir(), 'stet-test-'))
  try {
    return await work(scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}
