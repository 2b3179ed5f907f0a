import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { claimHashes } from '../../../shared/check/identity.ts'
import { type Claim, CONTEXT } from '../../../shared/model/claim.ts'

const BEFORE = 'The harbour master, Ada Marsh, then '
const AFTER = ', declined to speak of the ferries on'
const WORDS = '47'

function claimAt(start: number, words: string, kind: 'age' | 'ordinal' = 'age'): Claim {
  const common = {
    start,
    end: start + words.length,
    value: words,
    pattern: '<name>, <n>,',
    sentence: 0,
    hedge: null,
    quoted: false,
    checkable: true,
    assumption: null,
    about: null,
  }
  if (kind === 'ordinal') return { ...common, kind, fields: { position: Number(words), noun: 'season' } }
  return { ...common, kind, fields: { unit: 'year', min: Number(words), max: Number(words), birthday: false } }
}

function hashIn(before: string, words: string, after: string, kind: 'age' | 'ordinal' = 'age'): string {
  return claimHashes([claimAt(before.length, words, kind)], `${before}${words}${after}`)[0]!
}

describe('a claim’s hash', () => {
  prop.prop([fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 })])(
    'stands whatever is edited elsewhere',
    (a, z) => {
      expect(hashIn(a + BEFORE, WORDS, AFTER + z)).toBe(hashIn(BEFORE, WORDS, AFTER))
    },
  )

  prop.prop([fc.nat(CONTEXT - 1)])('changes with each of the characters on either side', at => {
    const changed = (text: string, i: number) => `${text.slice(0, i)}#${text.slice(i + 1)}`
    const hash = hashIn(BEFORE, WORDS, AFTER)
    expect(hashIn(changed(BEFORE, BEFORE.length - 1 - at), WORDS, AFTER)).not.toBe(hash)
    expect(hashIn(BEFORE, WORDS, changed(AFTER, at))).not.toBe(hash)
  })

  test('changes with its words and its kind', () => {
    expect(hashIn(BEFORE, '48', AFTER)).not.toBe(hashIn(BEFORE, WORDS, AFTER))
    expect(hashIn(BEFORE, WORDS, AFTER, 'ordinal')).not.toBe(hashIn(BEFORE, WORDS, AFTER))
  })

  prop.prop([fc.integer({ min: 1, max: 20 })])('differs between claims that read the same', times => {
    const line = `${BEFORE}${WORDS}${AFTER} `.padEnd(120)
    const claims = Array.from({ length: times }, (_, i) => claimAt(i * line.length + BEFORE.length, WORDS))
    const hashes = claimHashes(claims, line.repeat(times))
    expect(new Set(hashes).size).toBe(times)
    expect(hashes[0]).toBe(hashIn(BEFORE, WORDS, `${AFTER} `.padEnd(120)))
  })

  test('is 16 hexadecimal digits', () => {
    expect(hashIn(BEFORE, WORDS, AFTER)).toMatch(/^[0-9a-f]{16}$/)
  })
})
