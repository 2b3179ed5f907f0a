import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type { Channel, EventName, EventOf } from '../shared/ipc/contract.ts'
import { answer, type Serve } from './answer.ts'
import { isOwnUrl } from './origin.ts'

/** Serves one channel of the contract to our own main frame and to nobody else. */
export function handle<C extends Channel>(channel: C, serve: Serve<C>): void {
  ipcMain.handle(channel, async (event, raw: unknown) => {
    if (isOwnMainFrame(event)) return answer(channel, raw, serve)
    return { ok: false, code: 'forbidden', message: `${channel}: unknown sender` }
  })
}

/** Tells the window something. What arrives before the page listens is kept for it by the preload. */
export function send<E extends EventName>(contents: WebContents, event: E, payload: EventOf<E>): void {
  contents.send(event, payload)
}

function isOwnMainFrame({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnUrl(senderFrame.url)
}
