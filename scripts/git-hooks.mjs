import { existsSync } from 'node:fs'
import { inRoot } from './root.mjs'
import { run, tool } from './run.mjs'

/**
 * Has `npm run check` run before each commit, in a checkout that somebody works in: `npm run dev` is what such a
 * person starts. Hooks of their own that package.json does not name are left alone.
 */
export async function gitHooks() {
  if (process.env.CI || !existsSync(inRoot('.git'))) return
  await run(process.execPath, [tool('simple-git-hooks', 'simple-git-hooks')], { stdio: 'ignore' })
}
