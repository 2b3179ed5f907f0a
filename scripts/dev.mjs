import { gitHooks } from './git-hooks.mjs'
import { run, tool } from './run.mjs'
import { resolveRuntime } from './runtime.mjs'
import { sandboxObstacle } from './sandbox.mjs'
import { main } from './say.mjs'
import { setup } from './setup.mjs'
import { systemLibraries } from './system-libraries.mjs'

/** The app from its sources: a saved file shows in the open window. */
await main(async () => {
  await setup()
  await gitHooks()
  const runtime = await resolveRuntime()
  await systemLibraries(runtime.executable)
  const sandbox = sandboxObstacle(runtime.folder) === undefined ? {} : { NO_SANDBOX: '1' }
  const args = [tool('electron-vite', 'electron-vite'), 'dev', ...process.argv.slice(2)]
  return await run(process.execPath, args, { env: { ...process.env, ...runtime.env, ...sandbox } })
})
