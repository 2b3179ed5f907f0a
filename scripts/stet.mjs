import { buildApp } from './app-build.mjs'
import { inRoot } from './root.mjs'
import { main } from './say.mjs'
import { setup } from './setup.mjs'

/** `stet` from a checkout: sets up and builds what is missing, then the command line itself in this very process. */
await main(async () => {
  await setup()
  await buildApp()
  if (process.env.npm_lifecycle_event === 'stet' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  const { run } = await import(inRoot('out', 'main', 'stet.js'))
  return await run(process.argv.slice(2), process)
})
