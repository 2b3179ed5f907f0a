import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Scores reading and judging on the shared corpora and prints each scorer's table. Fails where they are missing. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const shared = resolve(root, '../shared')
const corpus = name => resolve(shared, 'corpora', name)
const extract = 'npm run -s stet -- extract'

const SCORES = [
  ['score_seed.py', '--seed', resolve(shared, 'seed'), '--verbose'],
  ['score_gold.py', '--gold', corpus('gold-dev.jsonl'), '--cmd', extract, '--attrs'],
  ['score_gold.py', '--gold', corpus('gum-dates.jsonl'), '--cmd', extract],
  ['score_timex.py', '--gold', corpus('wikiwars.jsonl'), '--cmd', extract],
  ['score_specs.py', '--gold', corpus('specs-en.jsonl'), '--cmd', extract],
]

if (!existsSync(shared)) {
  console.error(`eval: the corpora are missing: no folder ${shared}`)
  process.exit(1)
}
for (const [scorer, ...args] of SCORES) {
  const { status, error } = spawnSync('python3', [resolve(shared, 'yard', scorer), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (error || status !== 0) {
    console.error(`eval: ${scorer} failed: ${error?.message ?? `exit ${status}`}`)
    process.exit(1)
  }
}
