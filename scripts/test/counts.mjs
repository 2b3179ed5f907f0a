import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const PASSED = { passed: 1, failed: 0, skipped: 0 }
export const FAILED = { passed: 0, failed: 1, skipped: 0 }
export const SKIPPED = { passed: 0, failed: 0, skipped: 1 }

/** @param {readonly Counts[]} all */
export function sum(all) {
  const total = name => all.reduce((sofar, counts) => sofar + counts[name], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

/**
 * What a Vitest run found. A file that could not be loaded is one failure.
 *
 * @param {string} report the file its JSON reporter wrote
 * @param {number} code Vitest's exit code
 */
export function vitestCounts(report, code) {
  if (!existsSync(report)) return FAILED
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read(report)
  const unloaded = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
  return settled(numPassedTests, numFailedTests + unloaded, numPendingTests + numTodoTests, code)
}

/** What a Playwright run found; a test that passed on a second try has passed. */
export function playwrightCounts(report, code) {
  if (!existsSync(report)) return FAILED
  const { stats } = read(report)
  return settled(stats.expected + stats.flaky, stats.unexpected, stats.skipped, code)
}

/** A run that found nothing to do, or that ended badly without naming a test, is a failure. */
function settled(passed, failed, skipped, code) {
  const unexplained = failed === 0 && (code !== 0 || passed + skipped === 0)
  return { passed, failed: unexplained ? 1 : failed, skipped }
}

function read(report) {
  return JSON.parse(readFileSync(report, 'utf8'))
}
