import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/ipc/contract.ts'
import { CHANNELS, EVENT_NAMES } from '../shared/ipc/names.ts'

type Listener = (payload: unknown) => void

/** What came before anybody listened, by event: a file named by the start must not be lost to a page still loading. */
const early = new Map<string, unknown[]>(EVENT_NAMES.map(event => [event, []]))
const listeners = new Map<string, Set<Listener>>(EVENT_NAMES.map(event => [event, new Set()]))

for (const event of EVENT_NAMES) {
  ipcRenderer.on(event, (_event, payload: unknown) => {
    const listening = listeners.get(event)
    if (listening?.size) for (const listen of listening) listen(payload)
    else early.get(event)?.push(payload)
  })
}

const bridge: Bridge = {
  call: async (channel, request) =>
    CHANNELS.some(known => known === channel)
      ? await ipcRenderer.invoke(channel, request)
      : { ok: false, code: 'bad-request', message: `${channel}: no such channel` },
  on: (event, listen) => {
    listeners.get(event)?.add(listen)
    for (const payload of early.get(event)?.splice(0) ?? []) listen(payload)
    return () => listeners.get(event)?.delete(listen)
  },
}

contextBridge.exposeInMainWorld('stet', bridge)
