import { readFileSync } from 'node:fs'
import { expect, test } from './app.ts'

test.skip(process.platform !== 'linux', 'only Linux shows the state of a sandbox in /proc')
test.skip(process.getuid?.() === 0, 'root cannot have the sandbox; npm test runs this as another user')

test('the page runs in a sandbox that is really on', async ({ start }) => {
  const { app, page } = await start({ sandbox: true })
  await expect(page).toHaveURL(/^app:\/\/stet\//)
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  expect(status).toMatch(/^Seccomp:\s+2$/m)
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
})
