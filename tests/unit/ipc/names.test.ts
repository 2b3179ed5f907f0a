import { expect, test } from 'vitest'
import { CONTRACT, EVENTS } from '../../../shared/ipc/contract.ts'
import { CHANNELS, EVENT_NAMES } from '../../../shared/ipc/names.ts'

test('the preload lets through exactly the channels and events of the contract', () => {
  expect([...CHANNELS]).toEqual(Object.keys(CONTRACT))
  expect([...EVENT_NAMES]).toEqual(Object.keys(EVENTS))
})
