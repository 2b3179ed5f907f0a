import { spawn } from 'node:child_process'
import { existsSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { COMMANDS } from '../../shared/ipc/contract.ts'
import { expect, type RunningApp, test } from './app.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Everything the main process tells the page from now on. */
async function listen({ page }: RunningApp): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const name of ['command', 'open-file']) {
      Reflect.get(globalThis, 'stet').on(name, (payload: unknown) => heard.push([name, payload]))
    }
  })
  return () => page.evaluate(() => Reflect.get(window, 'heard'))
}

/** Starts Stet once more on the same profile and gives its exit code. */
async function startAgain(app: RunningApp, profile: string, ...args: string[]): Promise<number | null> {
  const program = await app.app.evaluate(() => process.execPath)
  const switches = ['--no-sandbox', '--log-level=3', '--ozone-platform=headless', '--disable-gpu']
  const env = { ...process.env, STET_USER_DATA: profile }
  const second = spawn(program, [...switches, ROOT, ...args], { env, stdio: 'ignore' })
  return await new Promise(ended => second.once('exit', code => ended(code)))
}

const bounds = ({ app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())

test('the window opens where it lay the last time', async ({ start, profile }) => {
  const first = await start()
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 20, y: 30, width: 760, height: 520 }),
  )
  const lay = await bounds(first)
  await first.quit()
  expect(JSON.parse(readFileSync(join(profile, 'window.json'), 'utf8'))).toEqual({ bounds: lay, maximised: false })
  expect(await bounds(await start())).toEqual(lay)
})

test('what was kept of the window and is damaged costs its place and nothing else', async ({ start, profile }) => {
  for (const name of ['window.json', 'recent.json', 'theme.json']) writeFileSync(join(profile, name), '{"bounds":[\0')
  const stet = await start()
  await expect(stet.page).toHaveURL(/^app:\/\/stet\//)
  expect(await stet.recentLabels()).toEqual([])
})

test('the theme is kept', async ({ start }) => {
  const first = await start()
  await first.theme('dark')
  await first.theme('light')
  await first.theme('dark')
  await first.quit()
  const second = await start()
  expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
})

test('every item of the menu that is a command reaches the page', async ({ stet }) => {
  const heard = await listen(stet)
  for (const command of COMMANDS) await stet.menu(command)
  await expect.poll(heard).toEqual(COMMANDS.map(command => ['command', { command }]))
})

test('a second start hands its file over and ends', async ({ stet, profile, folder }) => {
  const heard = await listen(stet)
  const path = join(folder, 'story.txt')
  writeFileSync(path, 'Two lines.\nNo number.\n')
  expect(await startAgain(stet, profile, path)).toBe(0)
  await expect.poll(heard).toContainEqual(['open-file', { path }])
  expect(await startAgain(stet, profile)).toBe(0)
  expect(stet.app.windows()).toHaveLength(1)
})

test('a file that the start names may be opened, and is then a recent one', async ({ start, folder }) => {
  const path = join(folder, 'named.txt')
  writeFileSync(path, 'LONDON, March 3, 2031 — Nothing happened.\n')
  const stet = await start({ args: [path] })
  await expect.poll(() => stet.recentLabels()).toEqual(['named.txt'])
})

test('recent stories are listed, outlive a restart, and go when they are missing or cleared', async ({
  start,
  folder,
}) => {
  const call = (stet: RunningApp, channel: string, request: unknown) =>
    stet.page.evaluate(([c, r]) => Reflect.get(globalThis, 'stet').call(c, r), [channel, request] as const)
  const [kept, lost] = [join(folder, 'kept.txt'), join(folder, 'lost.txt')]
  for (const path of [kept, lost]) writeFileSync(path, 'A story.\n')

  const first = await start()
  for (const path of [kept, lost]) {
    await first.answerOpen(path)
    expect(await call(first, 'file:choose', { filter: 'article' })).toMatchObject({ ok: true, value: { path } })
  }
  expect(await first.recentLabels()).toEqual(['lost.txt', 'kept.txt'])
  await first.quit()
  unlinkSync(lost)

  const second = await start()
  expect(await second.recentLabels()).toEqual(['lost.txt', 'kept.txt'])
  expect(await call(second, 'file:openRecent', { path: lost })).toEqual({
    ok: false,
    code: 'not-found',
    message: `${lost}: no such file`,
  })
  expect(await second.recentLabels()).toEqual(['kept.txt'])
  expect(await call(second, 'file:openRecent', { path: kept })).toMatchObject({ ok: true, value: { name: 'kept.txt' } })
  await second.menu('clear-recent')
  expect(await second.recentLabels()).toEqual([])
  expect(await call(second, 'recent:list', {})).toEqual({ ok: true, value: [] })
})

test('bytes cross both ways unchanged, and a file appears only when it is whole', async ({ stet, folder }) => {
  const [from, to] = [join(folder, 'in.bin'), join(folder, 'out.csv')]
  writeFileSync(
    from,
    Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 31) % 251),
  )
  await stet.answerOpen(from)
  await stet.answerSave(to)
  const before = await stet.page.evaluate(async () => {
    const call = async (channel: string, request: unknown) => {
      const reply = await Reflect.get(globalThis, 'stet').call(channel, request)
      if (!reply.ok) throw new Error(reply.message)
      return reply.value
    }
    const { handle, size } = await call('file:choose', { filter: 'any' })
    const place = await call('file:create', { suggestedName: 'out.csv', filter: 'csv' })
    for (let offset = 0; offset < size; offset += 1_000_000) {
      const bytes = await call('file:read', { handle, offset, length: 1_000_000 })
      if (!(bytes instanceof Uint8Array)) throw new Error('no bytes')
      await call('file:append', { handle: place.handle, bytes })
    }
    const end = await call('file:read', { handle, offset: size, length: 10 })
    await call('file:close', { handle })
    Object.assign(window, { commit: () => call('file:commit', { handle: place.handle }) })
    return end.length
  })
  expect(before).toBe(0)
  expect(existsSync(to)).toBe(false)
  await stet.page.evaluate(() => Reflect.get(window, 'commit')())
  expect(readFileSync(to).equals(readFileSync(from))).toBe(true)
})

test('a page that dies comes back by itself', async ({ stet }) => {
  const loaded = stet.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>(again => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => again())
      }),
  )
  await stet.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await loaded
  const alive = await stet.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('location.href'),
  )
  expect(alive).toMatch(/^app:\/\/stet\//)
})
