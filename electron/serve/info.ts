import { VERSION } from '../cli/version.ts'
import { handle } from '../ipc.ts'

/** What the window may know of where it runs. */
export function serveInfo(where: { readonly headless: boolean; readonly report: boolean }) {
  handle('app:info', () => ({
    version: VERSION,
    electron: process.versions.electron,
    platform: process.platform,
    ...where,
  }))
}
