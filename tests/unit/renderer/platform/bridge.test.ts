// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { ask, BridgeError, listen } from '../../../../renderer/platform/bridge.ts'
import { saveFile, textPieces } from '../../../../renderer/platform/save-file.ts'
import { fakeBridge, INFO } from '../../../support/bridge.ts'

afterEach(() => void Object.assign(window, { stet: undefined }))

test('an answer comes as the contract shapes it', async () => {
  fakeBridge({ 'app:info': () => INFO })
  expect(await ask('app:info', {})).toEqual(INFO)
})

test('a refusal keeps its code and its one line', async () => {
  const reply = { ok: false, code: 'not-found', message: 'story.txt: no such file' }
  Object.assign(window, { stet: { call: async () => reply, on: () => () => undefined } })
  const refused = await ask('file:openRecent', { path: 'story.txt' }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(BridgeError)
  expect(refused).toMatchObject({ code: 'not-found', message: 'story.txt: no such file' })
})

test.each([
  ['nothing', undefined],
  ['something else', { ok: true, value: { version: 3 } }],
])('an answer that is %s is a failure, not a value', async (_, answer) => {
  Object.assign(window, { stet: { call: async () => answer, on: () => () => undefined } })
  await expect(ask('app:info', {})).rejects.toMatchObject({ code: 'failed' })
})

test('outside Stet there is nobody to ask', async () => {
  await expect(ask('app:info', {})).rejects.toThrow('This page runs only inside Stet.')
})

test('an event of another shape is not heard, and nothing is once listening has stopped', () => {
  const { send } = fakeBridge({})
  const heard: string[] = []
  const stop = listen('command', ({ command }) => heard.push(command))
  send('command', { command: 'sign' })
  send('command', { command: 'fly' })
  stop()
  send('command', { command: 'sign' })
  expect(heard).toEqual(['sign'])
})

test('a file that could not be written whole is discarded', async () => {
  const { asked } = fakeBridge({
    'file:create': () => ({ handle: 'h', path: '/desk/claims.csv' }),
    'file:append': () => {
      throw new Error('The disk is full.')
    },
    'file:discard': () => ({}),
  })
  await expect(saveFile('claims.csv', 'csv', () => textPieces('a,b'))).rejects.toThrow('The disk is full.')
  expect(asked.map(([channel]) => channel)).toEqual(['file:create', 'file:append', 'file:discard'])
})

test('where the person cancels, nothing is asked for to be written', async () => {
  const { asked } = fakeBridge({ 'file:create': () => null })
  expect(await saveFile('claims.csv', 'csv', () => textPieces('a,b'))).toBeNull()
  expect(asked).toHaveLength(1)
})
