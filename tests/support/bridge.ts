import { type Bridge, type Channel, CONTRACT, type Request, type Response } from '../../shared/ipc/contract.ts'

type Serve = { readonly [C in Channel]?: (request: Request<C>) => Response<C> | Promise<Response<C>> }

export interface FakeBridge {
  /** What was asked of the main process, in order. */
  readonly asked: readonly (readonly [Channel, unknown])[]
  /** Tells the window what the main process would. */
  readonly send: (event: string, payload: unknown) => void
}

/**
 * Puts a main process on `window.stet` that serves these channels, requests held to the contract. A channel that throws
 * fails, and so does one that nobody serves.
 */
export function fakeBridge(serve: Serve): FakeBridge {
  const asked: [Channel, unknown][] = []
  const listeners = new Map<string, Set<(payload: unknown) => void>>()
  const bridge: Bridge = {
    call: async (name, raw) => {
      const channel = name as Channel
      asked.push([channel, raw])
      const answer = serve[channel] as ((request: unknown) => unknown) | undefined
      try {
        if (!answer) throw new Error(`${channel} is not served`)
        return { ok: true, value: await answer(CONTRACT[channel].request.parse(raw)) }
      } catch (error) {
        return { ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) }
      }
    },
    on: (event, listen) => {
      const own = listeners.get(event) ?? new Set()
      listeners.set(event, own.add(listen))
      return () => own.delete(listen)
    },
  }
  Object.assign(window, { stet: bridge })
  return { asked, send: (event, payload) => listeners.get(event)?.forEach(listen => void listen(payload)) }
}

export const INFO: Response<'app:info'> = {
  version: '0.1.0',
  electron: '33.0.0',
  platform: 'linux',
  headless: true,
  report: false,
}
