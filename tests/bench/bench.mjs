import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * Runs every `*.bench.ts` here, or those whose names hold one of the words given, and prints their lines. Each compares two
 * ways of doing a thing within one run, so that its ratio holds on a busy machine too. Fails where the corpora are missing.
 */
const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '../..')
const shared = resolve(root, '../shared')
const out = join(root, '.cache', 'bench')

if (!existsSync(shared)) {
  console.error(`bench: the corpora are missing: no folder ${shared}`)
  process.exit(1)
}
const words = process.argv.slice(2)
const chosen = readdirSync(here)
  .filter(name => name.endsWith('.bench.ts'))
  .filter(name => words.length === 0 || words.some(word => name.includes(word)))
if (chosen.length === 0) {
  console.error(`bench: no bench named ${words.join(' or ')}`)
  process.exit(1)
}
for (const name of chosen) {
  const file = `${name.slice(0, -3)}.mjs`
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(here, name),
      outDir: out,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: file } },
    },
  })
  const { bench } = await import(pathToFileURL(join(out, file)).href)
  process.stdout.write(`\n${name.slice(0, -'.bench.ts'.length)}\n`)
  for await (const line of bench(shared)) process.stdout.write(`  ${line}\n`)
}
