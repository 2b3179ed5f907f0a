import { expect, test } from 'vitest'
import { answer } from '../../../electron/answer.ts'
import { Refusal } from '../../../electron/disk/refusal.ts'

test('a request goes through, and so does what is answered', async () => {
  const reply = await answer('file:read', { handle: 'h', offset: 3, length: 2 }, ({ offset, length }) =>
    Uint8Array.of(offset, length),
  )
  expect(reply).toEqual({ ok: true, value: Uint8Array.of(3, 2) })
})

test('a request that the contract does not know is not served', async () => {
  let served = false
  const reply = await answer('file:close', { handle: 'h', extra: true }, () => {
    served = true
    return {}
  })
  expect(reply).toEqual({ ok: false, code: 'bad-request', message: 'file:close: Unrecognized key: "extra"' })
  expect(served).toBe(false)
})

test('a refusal crosses with its code and its line', async () => {
  const reply = await answer('file:commit', { handle: 'h' }, () => {
    throw new Refusal('disk-full', '/a/b.csv: the disk is full')
  })
  expect(reply).toEqual({ ok: false, code: 'disk-full', message: '/a/b.csv: the disk is full' })
})

test('an answer that the contract does not know does not cross', async () => {
  const leaky = { path: '/a/b.csv', secret: 'x' }
  const reply = await answer('file:commit', { handle: 'h' }, () => leaky)
  expect(reply).toMatchObject({ ok: false, code: 'failed' })
})
