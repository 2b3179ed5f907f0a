import { app, dialog } from 'electron'
import { complain } from './complain.ts'
import type { StoreCopies } from './disk/store-copies.ts'
import { HEADLESS } from './window.ts'

/** Tells that the system has put an empty store in the place of a damaged one, and offers the copy from before. */
export function tellReplaced(copies: StoreCopies): void {
  const folder = copies.setAside()
  complain(`the stories and facts stored were damaged; the desk is empty, and a copy of them lies in ${folder}`)
  if (!HEADLESS) void offerCopy(copies, folder)
}

async function offerCopy(copies: StoreCopies, folder: string): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'The stories and facts stored on this machine were damaged.',
    detail: `Stet has begun an empty desk. Copies from before lie in ${folder}. Going back starts Stet again with what was stored when the session before this one began.`,
    buttons: ['Go on with the empty desk', 'Go back to the copy'],
    defaultId: 1,
    cancelId: 0,
  })
  if (response !== 1) return
  copies.wishRestored(folder)
  app.relaunch()
  app.quit()
}
