import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { PackContent } from '../../../shared/facts/facts.ts'
import type { Source, Statement } from '../../../shared/model/statement.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { claimOf, claimsOf } from './check-story.ts'

const DATELINE = '2026-03-02'
const RUNS = { numRuns: 60 }

/** Births of one person as several sources give them, each in a statement of its own. */
function pack(births: readonly string[]): PackContent {
  return {
    header: { format: 'stet-facts', version: 1, title: 'Births' },
    entities: [{ id: 'person:ada-marsh', kind: 'person', label: 'Ada Marsh' }],
    sources: births.map((_, i): Source => ({ id: `src:${i}`, title: `Register ${i}` })),
    statements: births.map(
      (edtf, i): Statement => ({
        id: `st:${i}`,
        subject: 'person:ada-marsh',
        property: 'dateOfBirth',
        value: { type: 'time', edtf },
        references: [{ source: `src:${i}` }],
      }),
    ),
  }
}

/** Whether a birth alone bears the copy out. */
async function alone(text: string, kind: 'age' | 'date', birth: string): Promise<Verdict> {
  return (await claimOf(kind, text, pack([birth]), DATELINE)).verdict
}

const birth = fc.constantFrom(
  '1978-05-04',
  '1978-05',
  '1978',
  '1978-05-05',
  '1977-12-31',
  '1979',
  '197X',
  '1978~',
  '[1978,1980]',
)
const births = fc.array(birth, { minLength: 1, maxLength: 5 })
const copy = fc.constantFrom(
  { kind: 'age', text: 'Ada Marsh, 47, declined to comment.' } as const,
  { kind: 'age', text: 'Ada Marsh, 48, declined to comment.' } as const,
  { kind: 'age', text: 'Ada Marsh is more than 46 years old.' } as const,
  { kind: 'date', text: 'Ada Marsh was born in 1978.' } as const,
  { kind: 'date', text: 'Ada Marsh was born on May 4, 1978.' } as const,
)

describe('one more source', () => {
  prop.prop([copy, births, birth], RUNS)(
    'leaves what is supported so, or disputes it where it disagrees; it never contradicts it',
    async ({ kind, text }, given, more) => {
      const [before, after] = [pack(given), pack([...given, more])]
      fc.pre((await claimOf(kind, text, before, DATELINE)).verdict === 'supported')
      const [{ verdict }, own] = [await claimOf(kind, text, after, DATELINE), await alone(text, kind, more)]
      expect(verdict).not.toBe('contradicted')
      if (own === 'supported') expect(verdict).toBe('supported')
      if (own === 'contradicted') expect(verdict).toBe('disputed')
    },
  )

  prop.prop([copy, births], RUNS)(
    'that says what another has said changes no verdict',
    async ({ kind, text }, given) => {
      const { verdict } = await claimOf(kind, text, pack(given), DATELINE)
      for (const again of new Set(given)) {
        expect((await claimOf(kind, text, pack([...given, again]), DATELINE)).verdict).toBe(verdict)
      }
    },
  )

  prop.prop([copy, births], RUNS)(
    'is what turns a contradiction into a dispute, never into support',
    async ({ kind, text }, given) => {
      fc.pre((await claimOf(kind, text, pack(given), DATELINE)).verdict === 'contradicted')
      const { verdict } = await claimOf(kind, text, pack([...given, '1978-05-04']), DATELINE)
      const own = await alone(text, kind, '1978-05-04')
      expect(verdict).toBe(own === 'supported' ? 'disputed' : 'contradicted')
    },
  )
})

describe('the order', () => {
  const shuffled = births.chain(given => {
    const statements = [...pack(given).statements]
    return fc.tuple(fc.constant(given), fc.shuffledSubarray(statements, { minLength: statements.length }))
  })

  prop.prop([copy, shuffled], RUNS)(
    'of the statements decides no verdict',
    async ({ kind, text }, [given, statements]) => {
      const { verdict } = await claimOf(kind, text, pack(given), DATELINE)
      expect((await claimOf(kind, text, { ...pack(given), statements }, DATELINE)).verdict).toBe(verdict)
    },
  )

  const SENTENCES = [
    'Ada Marsh, 47, declined to comment.',
    'Ada Marsh is more than 46 years old.',
    'Ada Marsh was born in 1978.',
    'Ada Marsh was born on May 4, 1978.',
  ]

  prop.prop([births, fc.shuffledSubarray(SENTENCES, { minLength: SENTENCES.length })], RUNS)(
    'of the sentences decides none either, where each names its person',
    async (given, sentences) => {
      const found = async (order: readonly string[]) => {
        const claims = await claimsOf(order.join(' '), pack(given), DATELINE)
        return claims.map(({ text, verdict }) => `${text}: ${verdict}`).sort()
      }
      expect(await found(sentences)).toEqual(await found(SENTENCES))
    },
  )
})
