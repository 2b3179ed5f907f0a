import { writeFile } from 'node:fs/promises'
import { app, type BrowserWindow } from 'electron'
import { complain } from '../complain.ts'
import { Refusal, toRefusal } from '../disk/refusal.ts'
import { handle } from '../ipc.ts'

const PATIENCE_MS = 120_000

/**
 * The end of a start without a display: the window's own words on stdout, its picture in a file, and the exit code,
 * 0 or 1. A window that never reports ends the start with 1.
 *
 * @param picture where the PNG goes; undefined for an ordinary start, in which nobody may report
 */
export function serveReport(window: () => BrowserWindow, picture: string | undefined) {
  handle('report:print', async ({ text, failed }) => {
    if (picture === undefined) throw new Refusal('forbidden', 'this start reports nothing')
    clearTimeout(watch)
    const code = (await save(window(), picture)) && !failed ? 0 : 1
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, () => app.exit(code))
    return {}
  })
  if (picture === undefined) return
  const watch = setTimeout(() => {
    complain(`the window reported nothing within ${PATIENCE_MS / 1000} seconds`)
    app.exit(1)
  }, PATIENCE_MS)
}

async function save(window: BrowserWindow, picture: string): Promise<boolean> {
  try {
    await writeFile(picture, (await window.webContents.capturePage()).toPNG())
    return true
  } catch (error) {
    complain(toRefusal(error, picture, 'the picture was not saved').message)
    return false
  }
}
