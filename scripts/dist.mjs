import { mkdirSync, writeFileSync } from 'node:fs'
import { buildApp } from './app-build.mjs'
import { thirdPartyLicences } from './dist/licences.mjs'
import { inRoot } from './root.mjs'
import { run, tool } from './run.mjs'
import { resolveRuntime } from './runtime.mjs'
import { main, Refusal } from './say.mjs'
import { setup } from './setup.mjs'

/**
 * Packs the app for people to install, into `dist/`; further words go to electron-builder (`-- --linux deb`).
 * `--smoke` packs a folder only, to try out, and is the one case where a runtime other than Electron's own will do.
 */
await main(async () => {
  const smoke = process.argv.includes('--smoke')
  await setup()
  const { source, folder, version } = await resolveRuntime()
  if (source !== 'official' && !smoke)
    throw new Refusal('a release needs the Electron that package.json names; to try the packing out, add -- --smoke')
  await buildApp()
  mkdirSync(inRoot('dist'), { recursive: true })
  writeFileSync(inRoot('dist', 'third-party-licences.txt'), thirdPartyLicences())
  const words = process.argv.slice(2).filter(word => word !== '--smoke')
  const own = smoke ? ['--dir', `-c.electronDist=${folder}`, `-c.electronVersion=${version}`] : []
  return await run(process.execPath, [
    tool('electron-builder', 'electron-builder'),
    '--publish=never',
    ...own,
    ...words,
  ])
})
