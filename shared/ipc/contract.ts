import { z } from 'zod'

/** Every channel the renderer may call, and every event the main process may send. Types are inferred, never written twice. */

function channel<Q extends z.ZodType, R extends z.ZodType>(request: Q, response: R): { request: Q; response: R } {
  return { request, response }
}

const bytes = z.instanceof(Uint8Array)
/** Names an opened file or a file being written for as long as the window lives; a path never crosses. */
const handle = z.string().min(1).max(64)
const opened = z.strictObject({ handle, name: z.string(), path: z.string(), size: z.int().min(0) })
const nothing = z.strictObject({})
const filter = z.enum(['article', 'facts', 'policy', 'any'])

export const CONTRACT = {
  /** Versions, where the window runs, and whether this start reports the sample story as text and quits. */
  'app:info': channel(
    nothing,
    z.strictObject({
      version: z.string(),
      electron: z.string(),
      platform: z.string(),
      headless: z.boolean(),
      report: z.boolean(),
    }),
  ),
  /** Asks a person for a file with the system's dialog; null: cancelled. */
  'file:choose': channel(z.strictObject({ filter }), opened.nullable()),
  /** Opens one of the recent files, or the file the app was started with. */
  'file:openRecent': channel(z.strictObject({ path: z.string().max(4096) }), opened),
  /** Up to `length` bytes from `offset`; an empty array at the end of the file. */
  'file:read': channel(
    z.strictObject({ handle, offset: z.int().min(0), length: z.int().min(1).max(8_388_608) }),
    bytes,
  ),
  'file:close': channel(z.strictObject({ handle }), nothing),
  /** Asks where to save; null: cancelled. Nothing is at the chosen path until `file:commit`. */
  'file:create': channel(
    z.strictObject({ suggestedName: z.string().min(1).max(120), filter: z.enum(['csv', 'json', 'facts']) }),
    z.strictObject({ handle, path: z.string() }).nullable(),
  ),
  'file:append': channel(z.strictObject({ handle, bytes }), nothing),
  /** Puts the written file in place, replacing what was there, or leaves that untouched and says why. */
  'file:commit': channel(z.strictObject({ handle }), z.strictObject({ path: z.string() })),
  'file:discard': channel(z.strictObject({ handle }), nothing),
  'recent:list': channel(nothing, z.array(z.strictObject({ path: z.string(), name: z.string() }))),
  'recent:clear': channel(nothing, nothing),
  /** The report of a start without a display: printed, the window's picture saved, then the app quits. */
  'report:print': channel(z.strictObject({ text: z.string().max(1_000_000), failed: z.boolean() }), nothing),
} as const

/** What the native menu, the command line of a second start and the system may ask of the window. */
export const COMMANDS = [
  'new-story',
  'open-article',
  'import-facts',
  'choose-policy',
  'export-csv',
  'export-json',
  'export-facts',
  'toggle-edit',
  'next-claim',
  'previous-claim',
  'sign',
  'show-facts',
  'show-shortcuts',
  'show-accuracy',
  'show-about',
  'theme-system',
  'theme-light',
  'theme-dark',
] as const

export const EVENTS = {
  /** A menu item was chosen. */
  command: z.strictObject({ command: z.enum(COMMANDS) }),
  /** A file should be opened: a recent one, a file dropped on the app's icon, or one named by a second start. */
  'open-file': z.strictObject({ path: z.string() }),
} as const

export type Channel = keyof typeof CONTRACT
export type Request<C extends Channel> = z.infer<(typeof CONTRACT)[C]['request']>
export type Response<C extends Channel> = z.infer<(typeof CONTRACT)[C]['response']>
export type Command = (typeof COMMANDS)[number]
export type EventName = keyof typeof EVENTS
export type EventOf<E extends EventName> = z.infer<(typeof EVENTS)[E]>

/** What crosses for every call: a value, or why there is none. */
export type Reply<C extends Channel> =
  | { readonly ok: true; readonly value: Response<C> }
  | { readonly ok: false; readonly code: ReplyCode; readonly message: string }

export const REPLY_CODES = ['forbidden', 'bad-request', 'not-found', 'too-large', 'disk-full', 'failed'] as const
export type ReplyCode = (typeof REPLY_CODES)[number]

/** The one object the preload puts on `window.stet`. */
export interface Bridge {
  call(channel: string, request: unknown): Promise<unknown>
  /** Returns the function that stops listening. */
  on(event: string, listen: (payload: unknown) => void): () => void
}
