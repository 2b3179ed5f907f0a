import { resolveRuntime } from './runtime.mjs'
import { main, Refusal } from './say.mjs'
import { setup } from './setup.mjs'
import { systemLibraries } from './system-libraries.mjs'
import { sum } from './test/counts.mjs'
import { STEPS } from './test/steps.mjs'

/** Sets up what is missing and runs every test, or the parts named; the last line is the sum. */
await main(async () => {
  const chosen = choose(process.argv.slice(2))
  await setup()
  const runtime = chosen.some(({ inApp }) => inApp) ? await resolveRuntime() : undefined
  if (runtime) await systemLibraries(runtime.executable)
  const results = []
  for (const step of chosen) results.push(await timed(step, runtime))
  const { passed, failed, skipped } = sum(results)
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  return failed > 0 || passed === 0 ? 1 : 0
})

/** The steps named, with the build before any that opens the app; all of them when none is named. */
function choose(words) {
  const unknown = words.find(word => STEPS.every(({ part }) => part !== word))
  if (unknown !== undefined)
    throw new Refusal(`no part "${unknown}"; the parts are ${STEPS.map(({ part }) => part).join(', ')}`)
  if (words.length === 0) return STEPS
  const opensApp = STEPS.some(({ part, inApp }) => inApp && words.includes(part))
  return STEPS.filter(({ part }) => words.includes(part) || (part === 'build' && opensApp))
}

async function timed({ title, step }, runtime) {
  process.stdout.write(`\n== ${title}\n`)
  const started = performance.now()
  const counts = await step(runtime)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`== ${title}: ${counts.failed > 0 ? 'failed' : 'done'} in ${seconds} s\n`)
  return counts
}
