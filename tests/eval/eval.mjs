import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeAccuracy, writeSelftest } from './accuracy.mjs'
import { scoreAges } from './ages.mjs'
import { addUp, selftests, storiesWithFacts } from './selftest.mjs'

/**
 * Scores reading and judging on the shared corpora and on the project's own sentences, prints each scorer's table, and
 * writes the README's tables of what is read how well and which planted errors are caught; then how the ages of the stories
 * are judged. Fails where the corpora are missing, and where ages are judged too badly.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const shared = resolve(root, '../shared')
const corpus = name => resolve(shared, 'corpora', name)
const extract = 'npm run -s stet -- extract'
const GOLD = ['score_gold.py', '--gold', corpus('gold-dev.jsonl'), '--cmd', extract, '--attrs']
const OWN = ['score_gold.py', '--gold', resolve(root, 'tests/eval/desks.jsonl'), '--cmd', extract, '--attrs']

const SCORES = [
  ['score_seed.py', '--seed', resolve(shared, 'seed'), '--verbose'],
  GOLD,
  OWN,
  ['score_gold.py', '--gold', corpus('gum-dates.jsonl'), '--cmd', extract],
  ['score_timex.py', '--gold', corpus('wikiwars.jsonl'), '--cmd', extract],
  ['score_specs.py', '--gold', corpus('specs-en.jsonl'), '--cmd', extract],
]

if (!existsSync(shared)) fail(`the corpora are missing: no folder ${shared}`)
for (const score of SCORES) run(score, 'inherit')
const [gold, own] = [GOLD, OWN].map(score => JSON.parse(run([...score, '--json'], ['ignore', 'pipe', 'inherit'])))
writeAccuracy(resolve(root, 'README.md'), gold, own)
const planted = addUp(selftests(root, storiesWithFacts(root, shared)))
process.stdout.write(`${writeSelftest(resolve(root, 'README.md'), planted)}\n`)
const ages = scoreAges(corpus('gold-dev.jsonl'), ['npm', 'run', '-s', 'stet', '--'], root)
process.stdout.write(`${ages.lines.join('\n')}\n`)
if (!ages.isGood) fail('ages are judged too badly')

function run([scorer, ...args], stdio) {
  const options = { cwd: root, stdio, encoding: 'utf8', maxBuffer: 2 ** 28 }
  const { status, error, stdout } = spawnSync('python3', [resolve(shared, 'yard', scorer), ...args], options)
  if (error || status !== 0) fail(`${scorer} failed: ${error?.message ?? `exit ${status}`}`)
  return stdout
}

function fail(reason) {
  console.error(`eval: ${reason}`)
  process.exit(1)
}
