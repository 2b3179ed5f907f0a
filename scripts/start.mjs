import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from './app-build.mjs'
import { ROOT } from './root.mjs'
import { run } from './run.mjs'
import { resolveRuntime } from './runtime.mjs'
import { sandboxSwitches } from './sandbox.mjs'
import { main, say } from './say.mjs'
import { setup } from './setup.mjs'
import { systemLibraries } from './system-libraries.mjs'

/** Sets up what is missing and opens the app; on a machine without a display, reports the sample story instead. */
await main(async () => {
  await setup()
  const runtime = await resolveRuntime()
  await systemLibraries(runtime.executable)
  await buildApp()
  const switches = ['--log-level=3', ...sandboxSwitches(runtime.folder)]
  return hasDisplay() ? await open(runtime, switches) : await report(runtime, switches)
})

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function callersFolder() {
  return process.env.INIT_CWD ?? process.cwd()
}

async function open(runtime, switches) {
  const env = { ...process.env, ...runtime.env }
  return await run(runtime.executable, [...switches, ROOT, ...process.argv.slice(2)], { cwd: callersFolder(), env })
}

/** The same app and its real window, unseen, with a profile of its own that is gone afterwards. */
async function report(runtime, switches) {
  const picture = join(callersFolder(), 'stet-window.png')
  const profile = mkdtempSync(join(tmpdir(), 'stet-profile-'))
  say('no display here: checking the sample story in an unseen window')
  const env = { ...process.env, ...runtime.env, STET_USER_DATA: profile }
  const headless = ['--ozone-platform=headless', '--disable-gpu']
  try {
    const code = await run(runtime.executable, [...switches, ...headless, ROOT, `--stet-report=${picture}`], { env })
    if (code !== 0) return code
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  process.stdout.write(
    `\nThe window's picture: ${picture}\nTo open the app itself, run npm start where there is a display (DISPLAY or WAYLAND_DISPLAY set).\n`,
  )
  return 0
}
