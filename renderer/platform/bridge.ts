import {
  type Bridge,
  type Channel,
  CONTRACT,
  EVENTS,
  type EventName,
  type EventOf,
  REPLY_CODES,
  type ReplyCode,
  type Request,
  type Response,
} from '../../shared/ipc/contract.ts'

declare global {
  interface Window {
    readonly stet?: Bridge
  }
}

/** Why the main process did not do what was asked; the message is one line for people. */
export class BridgeError extends Error {
  readonly code: ReplyCode

  constructor(code: ReplyCode, message: string) {
    super(message)
    this.name = 'BridgeError'
    this.code = code
  }
}

/**
 * The main process's answer on a channel of the contract.
 *
 * @throws BridgeError where it refuses, fails, or answers with something else than the contract says
 */
export async function ask<C extends Channel>(channel: C, request: Request<C>): Promise<Response<C>> {
  const raw = await bridge().call(channel, request)
  if (!isReply(raw)) throw new BridgeError('failed', `${channel}: no answer that can be read`)
  if (!raw.ok) throw new BridgeError(codeOf(raw.code), String(raw.message))
  const value = CONTRACT[channel].response.safeParse(raw.value)
  if (!value.success) throw new BridgeError('failed', `${channel}: an answer of another shape than agreed`)
  return value.data as Response<C>
}

/** Calls `listen` with every event of that name, as the contract shapes it. Gives the function that stops it. */
export function listen<E extends EventName>(event: E, listener: (payload: EventOf<E>) => void): () => void {
  return bridge().on(event, payload => {
    const parsed = EVENTS[event].safeParse(payload)
    if (parsed.success) listener(parsed.data as EventOf<E>)
  })
}

function bridge(): Bridge {
  if (!window.stet) throw new BridgeError('failed', 'This page runs only inside Stet.')
  return window.stet
}

type RawReply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; code: unknown; message: unknown }

function isReply(raw: unknown): raw is RawReply {
  return typeof raw === 'object' && raw !== null && 'ok' in raw && typeof raw.ok === 'boolean'
}

function codeOf(code: unknown): ReplyCode {
  return REPLY_CODES.find(known => known === code) ?? 'failed'
}
