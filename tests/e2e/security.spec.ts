import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

/** A listener on this machine that counts who connects. */
async function listener(): Promise<{ readonly port: number; connections(): number; close(): void }> {
  let count = 0
  const server = createServer(socket => {
    count += 1
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\n\r\n')
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port, connections: () => count, close: () => server.close() }
}

/** The rules of the policy that the page is found to break while `work` runs. */
async function violations(page: Page, work: () => void): Promise<readonly string[]> {
  return await page.evaluate(async source => {
    const broken: string[] = []
    const note = (event: SecurityPolicyViolationEvent) => broken.push(event.effectiveDirective)
    document.addEventListener('securitypolicyviolation', note)
    const script = document.createElement('script')
    script.textContent = source
    document.head.append(script)
    await new Promise(done => setTimeout(done, 300))
    document.removeEventListener('securitypolicyviolation', note)
    return broken
  }, `(${work})()`)
}

test('the page is its own origin and isolated from every other', async ({ stet }) => {
  const found = await stet.page.evaluate(() => ({
    origin: location.origin,
    isolated: crossOriginIsolated,
    secure: isSecureContext,
  }))
  expect(found).toEqual({ origin: 'app://stet', isolated: true, secure: true })
})

test('an inline script does not run', async ({ stet }) => {
  const broken = await violations(stet.page, () => Object.assign(window, { ran: true }))
  expect(broken).toContain('script-src-elem')
  expect(await stet.page.evaluate(() => 'ran' in window)).toBe(false)
})

test('the page has no Node and one way out', async ({ stet }) => {
  const found = await stet.page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    electron: typeof Reflect.get(window, 'electron'),
    stet: Object.keys(Reflect.get(globalThis, 'stet')).sort(),
  }))
  expect(found).toEqual({ require: 'undefined', process: 'undefined', electron: 'undefined', stet: ['call', 'on'] })
})

test('the page asks for nothing of the machine in vain, save to keep its data', async ({ stet }) => {
  const refused = await stet.page.evaluate(async () => {
    const names = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi'] as PermissionName[]
    const states = await Promise.all(names.map(name => navigator.permissions.query({ name })))
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(error => error.name)
    return { states: states.map(({ state }) => state), asked: await Notification.requestPermission(), media }
  })
  expect(new Set(refused.states)).toEqual(new Set(['denied']))
  expect(refused.asked).toBe('denied')
  expect(refused.media).toMatch(/^(?:NotAllowedError|NotFoundError)$/)
  expect(await stet.page.evaluate(() => navigator.storage.persist())).toBe(true)
})

test('nothing reaches a network, not even this machine', async ({ stet }) => {
  const server = await listener()
  const outcome = await stet.page.evaluate(async port => {
    const at = `127.0.0.1:${port}`
    const fails = (work: Promise<unknown>) => work.then(() => 'reached').catch(() => 'refused')
    const image = new Promise((loaded, failed) => {
      const picture = Object.assign(new Image(), { onload: loaded, onerror: failed })
      picture.src = `http://${at}/p.png`
    })
    const socket = new Promise((opened, failed) => {
      const channel = new WebSocket(`ws://${at}/`)
      Object.assign(channel, { onopen: opened, onerror: failed })
    })
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'stylesheet']) {
      document.head.append(Object.assign(document.createElement('link'), { rel, href: `http://${at}/x` }))
    }
    navigator.sendBeacon(`http://${at}/b`)
    const peer = new RTCPeerConnection({
      iceServers: [{ urls: `turn:${at}?transport=tcp`, username: 'a', credential: 'b' }],
    })
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
    const all = [fails(fetch(`http://${at}/`, { mode: 'no-cors' })), fails(image), fails(socket)]
    await new Promise(later => setTimeout(later, 1500))
    return await Promise.all(all)
  }, server.port)
  expect(outcome).toEqual(['refused', 'refused', 'refused'])
  expect(server.connections()).toBe(0)
  server.close()
})

test('without its policy the page still reaches no network', async ({ stet }) => {
  const server = await listener()
  const outcome = await stet.app.evaluate(async ({ net, BrowserWindow }, port) => {
    const url = `http://127.0.0.1:${port}/`
    const viaSession = await net.fetch(url).then(
      () => 'reached',
      () => 'refused',
    )
    const window = new BrowserWindow({ show: false, frame: false, webPreferences: { sandbox: true } })
    await window.loadURL('data:text/html,<title>bare</title>')
    const viaPage = await window.webContents.executeJavaScript(
      `fetch('${url}', { mode: 'no-cors' }).then(() => 'reached', () => 'refused')`,
    )
    await window.webContents.executeJavaScript(
      `document.head.innerHTML = '<link rel="preconnect" href="${url}"><link rel="stylesheet" href="${url}">'; new Promise(r => setTimeout(r, 800))`,
    )
    const viaNavigation = await window.loadURL(url).then(
      () => 'reached',
      () => 'refused',
    )
    window.destroy()
    return { viaSession, viaPage, viaNavigation }
  }, server.port)
  expect(outcome).toEqual({ viaSession: 'refused', viaPage: 'refused', viaNavigation: 'refused' })
  expect(server.connections()).toBe(0)
  server.close()
})

test('no second window, no other page, no page within the page', async ({ stet }) => {
  const opened = await stet.page.evaluate(() => window.open('app://stet/index.html') === null)
  expect(opened).toBe(true)
  const broken = await stet.page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', event => seen.push(event.effectiveDirective))
    const frame = Object.assign(document.createElement('iframe'), { src: 'app://stet/index.html' })
    document.body.append(frame)
    await new Promise(later => setTimeout(later, 500))
    frame.remove()
    return seen
  })
  expect(broken).toContain('frame-src')
  await stet.page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await stet.page.waitForTimeout(500)
  expect(stet.page.url()).toMatch(/^app:\/\/stet\//)
  expect(stet.app.windows()).toHaveLength(1)
})

test('a call from another page is refused, though it has the same preload', async ({ stet, folder }) => {
  const preload = join(import.meta.dirname, '../../out/preload/preload.cjs')
  const addresses = ['data:text/html,<title>foreign</title>', pathToFileURL(join(folder, 'foreign.html')).href]
  const replies = await stet.app.evaluate(
    async ({ BrowserWindow }, [script, urls]) => {
      const ask = async (url: string) => {
        const window = new BrowserWindow({
          show: false,
          frame: false,
          webPreferences: { preload: script, sandbox: true },
        })
        await window.loadURL(url).catch(() => undefined)
        const reply = await window.webContents.executeJavaScript(`window.stet.call('app:info', {})`)
        window.destroy()
        return reply as unknown
      }
      return await Promise.all(urls.map(ask))
    },
    [preload, addresses] as const,
  )
  for (const reply of replies) {
    expect(reply).toEqual({ ok: false, code: 'forbidden', message: 'app:info: unknown sender' })
  }
})

test('a call is taken only as the contract has it', async ({ stet }) => {
  const call = (channel: string, request: unknown) =>
    stet.page.evaluate(([c, r]) => Reflect.get(globalThis, 'stet').call(c, r), [channel, request] as const)
  expect(await call('app:info', {})).toMatchObject({ ok: true })
  expect(await call('app:info', { extra: 1 })).toMatchObject({ ok: false, code: 'bad-request' })
  expect(await call('file:read', { handle: 'x', offset: -1, length: 1 })).toMatchObject({ code: 'bad-request' })
  expect(await call('file:read', { handle: 'x', offset: 0, length: 1 })).toMatchObject({ code: 'not-found' })
  expect(await call('file:openRecent', { path: '/etc/passwd' })).toMatchObject({ code: 'forbidden' })
  expect(await call('shell:open', {})).toMatchObject({ ok: false, code: 'bad-request' })
  expect(await call('report:print', { text: 'x', failed: false })).toMatchObject({ code: 'forbidden' })
})

test('only files of the window itself are served', async ({ stet }) => {
  const statuses = await stet.page.evaluate(async () => {
    const paths = ['/index.html', '/missing.js', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json']
    return await Promise.all(paths.map(async path => (await fetch(path)).status))
  })
  expect(statuses).toEqual([200, 404, 403, 404])
})
