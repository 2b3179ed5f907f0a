import { expect, test } from 'vitest'
import { initialsOf } from '../../../../../renderer/features/sign/initials.ts'

test.each([
  ['Ruth Kessler', 'RK'],
  ['ruth  kessler ', 'RK'],
  ['Ana María de la Vega', 'AMD'],
  ['Élodie', 'É'],
  ['', ''],
])('%j: %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
