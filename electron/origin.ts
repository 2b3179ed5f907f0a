import { extname, join, sep } from 'node:path'

/** The scheme and host under which the window's own files are served; storage is bound to them for good. */
export const SCHEME = 'app'
const HOST = 'stet'
export const APP_URL = `${SCHEME}://${HOST}/index.html`

/** Where `npm run dev` serves the window from; undefined in every other start, and always in an installed app. */
export const DEV_SERVER = process.defaultApp ? process.env.ELECTRON_RENDERER_URL : undefined

/**
 * Whether an address is the window's own. Scheme and host are compared one by one: the origin of a scheme that is not
 * the web's is the string "null" for all of them.
 */
export function isOwnUrl(address: string, devServer: string | undefined = DEV_SERVER): boolean {
  const url = parse(address)
  if (url === undefined) return false
  if (devServer !== undefined && url.origin === parse(devServer)?.origin) return true
  return url.protocol === `${SCHEME}:` && url.host === HOST
}

/**
 * The file that an address of ours names, below `root`; the address without a path is index.html. Undefined for
 * another host, for a path that leaves `root` however it is written, and for one that is not valid UTF-8.
 */
export function fileOf(address: string, root: string): string | undefined {
  const url = parse(address)
  if (url === undefined || url.protocol !== `${SCHEME}:` || url.host !== HOST) return undefined
  const path = decoded(url.pathname)
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined
  const file = join(root, path === '' || path === '/' ? 'index.html' : path)
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined
}

/** The media type by the file's ending; bytes without meaning where the ending is none of ours. */
export function mediaTypeOf(file: string): string {
  return MEDIA_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
