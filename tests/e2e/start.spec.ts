import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { VERDICTS } from '../../shared/model/verdict.ts'
import { expect, test } from './app.ts'

const START = resolve(import.meta.dirname, '../../scripts/start.mjs')

/** What `npm start` prints, run in a folder on a machine without a display. */
async function startIn(folder: string): Promise<{ readonly code: number | null; readonly printed: string }> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env
  const child = spawn(process.execPath, [START], {
    cwd: folder,
    env: { ...env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', piece => {
    printed += String(piece)
  })
  const code = await new Promise<number | null>(done => child.once('close', done))
  return { code, printed }
}

test('a start without a display prints the sample story’s verdicts and keeps a picture of its window', async ({
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'only Linux starts without a display')
  const { code, printed } = await startIn(folder)
  expect(code).toBe(0)
  for (const verdict of VERDICTS) expect(printed).toMatch(new RegExp(`^\\S ${verdict}\\b`, 'm'))
  expect(printed).toContain('run npm start where there is a display')
  const picture = join(folder, 'stet-window.png')
  expect(existsSync(picture)).toBe(true)
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG')
})
