import { buildApp } from './app-build.mjs'
import { main } from './say.mjs'
import { setup } from './setup.mjs'

/** Sets up what is missing and builds the app into `out/` if a source has changed. */
await main(async () => {
  await setup()
  await buildApp()
  return 0
})
