import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** Takes Electron's own start page out of a packed app: an installed Stet opens nothing but its own archive. */
export default async function afterPack({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
