import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Every story that comes with its own facts: the sample, the golden ones, and the shared one.
 *
 * @param {string} root the checkout
 * @param {string} shared the folder of the corpora
 * @returns {{ story: string, facts: string, options?: readonly string[] }[]} in a fixed order
 */
export function storiesWithFacts(root, shared) {
  const golden = resolve(root, 'tests/golden')
  const names = readdirSync(golden)
    .filter(name => name.endsWith('.ndjson'))
    .sort()
  return [
    {
      story: resolve(shared, 'seed/story.txt'),
      facts: resolve(shared, 'seed/facts.ndjson'),
      options: ['--dateline', '2024-01-11'],
    },
    { story: resolve(root, 'samples/sample-story.txt'), facts: resolve(root, 'samples/sample-facts.ndjson') },
    ...names.map(name => ({ story: resolve(golden, name.replace(/ndjson$/, 'txt')), facts: resolve(golden, name) })),
  ]
}

/**
 * The self-test of each story with its own facts.
 *
 * @param {string} root the checkout
 * @param {ReturnType<typeof storiesWithFacts>} stories
 * @returns {object[]} the command's JSON reports, in the order of the stories
 */
export function selftests(root, stories) {
  return stories.map(({ story, facts, options = [] }) => {
    const args = ['run', '-s', 'stet', '--', 'selftest', story, '--facts', facts, '--format', 'json', ...options]
    const { status, error, stdout } = spawnSync('npm', args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    if (error || status !== 0) throw new Error(`selftest of ${story} failed: ${error?.message ?? `exit ${status}`}`)
    return JSON.parse(stdout)
  })
}

/**
 * The figures of several reports together, kind by kind in reading order, with the sum of all last.
 *
 * @param {object[]} reports
 * @returns {{ kind: string, seeded: number, caught: number, leftOpen: number, passed: number, falseAlarms: number }[]}
 */
export function addUp(reports) {
  const kinds = ['age', 'count', 'ordinal', 'date', 'time', 'duration', 'range', 'set']
  const rows = kinds.map(kind =>
    sum(
      kind,
      reports.flatMap(report => report.kinds.filter(row => row.kind === kind)),
    ),
  )
  return [...rows.filter(({ seeded, falseAlarms }) => seeded + falseAlarms > 0), sum('all', rows)]
}

const FIGURES = ['seeded', 'caught', 'leftOpen', 'passed', 'falseAlarms']

function sum(kind, rows) {
  const add = name => rows.reduce((total, row) => total + row[name], 0)
  const [seeded, caught, leftOpen, passed, falseAlarms] = FIGURES.map(add)
  return { kind, seeded, caught, leftOpen, passed, falseAlarms }
}
