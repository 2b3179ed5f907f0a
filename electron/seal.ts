import { app, type Session, session, type WebContents } from 'electron'
import { DEV_SERVER, isOwnUrl } from './origin.ts'

/** What the page may have of the system without asking anybody: to keep its data, and to put text on the clipboard. */
const GRANTED: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write'])

/** Schemes that reach nothing outside the process. */
const LOCAL: ReadonlySet<string> = new Set(['data:', 'blob:', 'devtools:'])

const SWITCHES: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
]

/**
 * Turns off what Chromium would fetch by itself, and makes every host name and address resolve to nothing: what no
 * request filter sees (preconnects, peer connections) finds nobody either. Only before the app is ready.
 */
export function sealSwitches(): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
  const except = DEV_SERVER === undefined ? '' : `, EXCLUDE ${new URL(DEV_SERVER).hostname}`
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
}

/** Closes every way from the window to a network, to a device and to another page. */
export async function seal(): Promise<void> {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' })
  sealSession(session.defaultSession)
  await session.defaultSession.setProxy({ mode: 'direct' })
}

function sealSession(own: Session): void {
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocal(url) }))
  own.setPermissionRequestHandler((_contents, permission, grant) => grant(GRANTED.has(permission)))
  own.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission))
  own.setDevicePermissionHandler(() => false)
  own.setSpellCheckerEnabled(false)
  own.on('will-download', event => event.preventDefault())
}

function isLocal(url: string): boolean {
  return isOwnUrl(url) || LOCAL.has(new URL(url).protocol) || isDevSocket(url)
}

function isDevSocket(url: string): boolean {
  return DEV_SERVER !== undefined && new URL(url).protocol === 'ws:' && new URL(url).host === new URL(DEV_SERVER).host
}

/** Keeps a page where it is: no other page, no second window, no page within the page. */
export function sealContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.on('will-navigate', event => refuseForeign(event))
  contents.on('will-redirect', event => refuseForeign(event))
  contents.on('will-frame-navigate', event => refuseForeign(event))
}

function refuseForeign(event: { readonly url: string; preventDefault(): void }): void {
  if (!isOwnUrl(event.url)) event.preventDefault()
}
