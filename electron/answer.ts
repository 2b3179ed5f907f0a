import type { z } from 'zod'
import { type Channel, CONTRACT, type Reply, type Request, type Response } from '../shared/ipc/contract.ts'
import { complain } from './complain.ts'
import { Refusal } from './disk/refusal.ts'

export type Serve<C extends Channel> = (request: Request<C>) => Promise<Response<C>> | Response<C>

/**
 * The reply to one call: the request is taken only as the contract has it, and so is what is answered. A refusal keeps
 * its code; any other error is a bug, named on stderr as well.
 */
export async function answer<C extends Channel>(channel: C, raw: unknown, serve: Serve<C>): Promise<Reply<C>> {
  const request = CONTRACT[channel].request.safeParse(raw)
  if (!request.success) return { ok: false, code: 'bad-request', message: `${channel}: ${inOneLine(request.error)}` }
  try {
    const response = CONTRACT[channel].response.parse(await serve(request.data as Request<C>))
    return { ok: true, value: response as Response<C> }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message }
    complain(channel, error)
    return { ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

function inOneLine({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ')
}
