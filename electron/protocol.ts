import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { fileOf, mediaTypeOf, SCHEME } from './origin.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
}

/** Makes `app:` a scheme with an origin of its own, storage and workers. Only before the app is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

/** Serves the built window, and nothing else of the disk. */
export function serveWindow(): void {
  const root = join(app.getAppPath(), 'out', 'renderer')
  protocol.handle(SCHEME, async ({ url, method }) => {
    const file = fileOf(url, root)
    if (file === undefined || method !== 'GET') return refuse(403)
    try {
      return new Response(await readFile(file), { headers: { ...HEADERS, 'content-type': mediaTypeOf(file) } })
    } catch {
      return refuse(404)
    }
  })
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: HEADERS })
}
