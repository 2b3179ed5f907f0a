import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readPack } from '../../../shared/import/pack.ts'
import { anyPack, inPieces, printContent } from '../facts/packs.ts'

const HEADER = { type: 'pack', format: 'stet-facts', version: 1, title: 'Port Alder' }
const REGISTER = { type: 'source', id: 'src:register', title: 'Register of births' }
const ADA = { type: 'entity', id: 'person:ada-marsh', kind: 'person', label: 'Ada Marsh' }
const BORN = {
  type: 'statement',
  id: 'st:1',
  subject: ADA.id,
  property: 'dateOfBirth',
  value: { type: 'time', edtf: '1978-05-04' },
  references: [{ source: REGISTER.id }],
}

const lines = (...records: unknown[]) =>
  records.map(record => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')
const read = (text: string | Uint8Array, size?: number) => readPack(inPieces(text, size))
const problemsOf = async (...records: unknown[]) => (await read(lines(...records))).problems

describe('a pack', () => {
  prop.prop([anyPack, fc.integer({ min: 1, max: 40 })])(
    'that is printed and read again is the same, wherever its bytes are cut',
    async (content, size) => {
      expect(await read(await printContent(content), size)).toEqual({ content, problems: [] })
    },
  )

  test('may have its records in any order behind the pack line', async () => {
    const { content, problems } = await read(lines(HEADER, BORN, ADA, REGISTER))
    expect(problems).toEqual([])
    expect(content.statements).toHaveLength(1)
  })

  test('may begin with a byte order mark and have blank lines and Windows line ends', async () => {
    const { content, problems } = await read(`\uFEFF${lines(HEADER, '', REGISTER)}\r\n \r\n${JSON.stringify(ADA)}\r\n`)
    expect(problems).toEqual([])
    expect([content.sources, content.entities].map(({ length }) => length)).toEqual([1, 1])
  })

  test('keeps fields that the format does not name', async () => {
    const { content } = await read(lines(HEADER, { ...ADA, colour: { eyes: 'grey' } }))
    expect(content.entities[0]).toEqual({ id: ADA.id, kind: 'person', label: 'Ada Marsh', colour: { eyes: 'grey' } })
  })

  test('may have sources that derive from one another in a ring', async () => {
    const ring = ['a', 'b', 'c'].map((id, at, all) => ({ ...REGISTER, id, derivesFrom: [all[(at + 1) % 3]] }))
    expect(await problemsOf(HEADER, ...ring, ADA, { ...BORN, references: [{ source: 'b' }] })).toEqual([])
  })
})

describe('the pack line', () => {
  test.each([
    ['nothing', '', 'empty: there is no pack line'],
    ['another record', lines(ADA), 'no pack line: the first line holds the record of another type (entity)'],
    ['no JSON', 'nonsense', 'no pack line: not JSON'],
    [
      'a later version',
      lines({ ...HEADER, version: 2 }),
      'no pack line: "version" 2 is not 1, the only one known here',
    ],
    ['another format', lines({ ...HEADER, format: 'x' }), 'no pack line: "format" "x" is not one of stet-facts'],
  ])('%s in its place is told', async (_what, text, reason) => {
    expect((await read(text)).problems).toEqual([{ line: 1, reason }])
  })

  test('missing or not, the records behind it are read', async () => {
    const { content, problems } = await read(lines('nonsense', REGISTER, ADA, BORN))
    expect(problems).toHaveLength(1)
    expect(content.statements).toHaveLength(1)
  })

  test('comes once', async () => {
    expect(await problemsOf(HEADER, HEADER)).toEqual([{ line: 2, reason: 'a second pack line' }])
  })
})

describe('a line that cannot be used', () => {
  const statement = (change: object) => ({ ...BORN, ...change })
  const value = (change: object) => statement({ value: change })
  test.each<[unknown, string]>([
    ['{"type":"statement"', 'not JSON'],
    ['[]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    [{ id: 'x' }, '"type" is missing'],
    [{ type: 'planet', id: 'x' }, '"type" "planet" is not one of pack, source, entity, statement'],
    ['{"type":"entity","id":"x","kind":"person","label":"a\0"}', 'not text: it holds a NUL byte'],
    ['{"type":"entity","id":"x","kind":"person","label":"a\\ud83d"}', 'holds half a character (a lone surrogate)'],
    [{ ...ADA, id: 'x', kind: 'ghost' }, '"kind" "ghost" is not one of person,'],
    [{ ...ADA, id: 'x', label: '' }, '"label" is empty'],
    [{ ...ADA, id: 'x', aliases: 'Ada' }, '"aliases" is not a list'],
    [{ ...ADA, id: 'x', aliases: ['Ada', 3] }, '"aliases" 2: is not a string'],
    [{ ...ADA, id: 'x', externalIds: { imdb: 7 } }, '"externalIds" "imdb" is not a string'],
    [{ ...ADA, id: 5 }, '"id" is not a string'],
    [{ type: 'source', id: 'x' }, '"title" is missing'],
    [{ ...REGISTER, id: 'x', published: '2023-02-29' }, '"published" "2023-02-29" is no time in EDTF'],
    [{ ...REGISTER, id: 'x', accessed: '2023' }, '"accessed" "2023" is no day (YYYY-MM-DD)'],
    [{ ...REGISTER, id: 'x', snapshot: { text: 'a' } }, '"snapshot" is wrong: "sha256" is missing'],
    [statement({ references: undefined }), '"references" is missing'],
    [statement({ references: [{ quote: 'a' }] }), '"references" 1: is wrong: "source" is missing'],
    [statement({ rank: 'best' }), '"rank" "best" is not one of preferred, normal, deprecated'],
    [value({ type: 'time', edtf: '2023-06-31' }), '"value" is wrong: "edtf" "2023-06-31" is no time in EDTF'],
    [value({ type: 'time', edtf: '2023', zone: 'Mars/Olympus' }), '"zone" "Mars/Olympus" is no time zone'],
    [value({ type: 'quantity', amount: '7' }), '"value" is wrong: "amount" is not a number'],
    [value({ type: 'quantity', amount: 7, lower: 8 }), '"value" is wrong: "amount" lies outside its bounds'],
    [value({ type: 'number', amount: 7 }), '"value" is wrong: "type" "number" is not one of time,'],
    [statement({ qualifiers: { of: [{ type: 'string' }] } }), '"qualifiers" "of" is wrong: "text" is missing'],
    [JSON.stringify(BORN).replace('"1978-05-04"', `"x","deep":${'['.repeat(99)}${']'.repeat(99)}`), 'nested more than'],
    [JSON.stringify(value({ type: 'quantity', amount: 0 })).replace(':0', ':1e999'), '"amount" is too large a number'],
  ])('%j is told with its number and what is wrong, and the rest is read', async (bad, reason) => {
    const { content, problems } = await read(lines(HEADER, REGISTER, bad, ADA))
    expect(problems).toHaveLength(1)
    expect(problems[0]!.line).toBe(3)
    expect(problems[0]!.reason).toContain(reason)
    expect([content.sources, content.entities].map(({ length }) => length)).toEqual([1, 1])
  })

  test('that is not UTF-8 is told', async () => {
    const good = new TextEncoder().encode(`${lines(HEADER, REGISTER)}\n`)
    const bytes = Uint8Array.from([...good, 0x22, 0xe9, 0x22, 0x0a, ...new TextEncoder().encode(JSON.stringify(ADA))])
    const { content, problems } = await read(bytes)
    expect(problems).toEqual([{ line: 3, reason: 'not UTF-8 text' }])
    expect(content.entities).toHaveLength(1)
  })

  test('of more than four megabytes is told', async () => {
    const { content, problems } = await read(lines(HEADER, `{"x":"${'y'.repeat(4_000_000)}"}`, ADA))
    expect(problems).toEqual([{ line: 2, reason: 'longer than 4 MB' }])
    expect(content.entities).toHaveLength(1)
  })

  test('has an id that another line has, of whatever type', async () => {
    expect(await problemsOf(HEADER, ADA, ADA, { ...REGISTER, id: ADA.id })).toEqual([
      { line: 3, reason: 'the id "person:ada-marsh" is already taken by an earlier line' },
      { line: 4, reason: 'the id "person:ada-marsh" is already taken by an earlier line' },
    ])
  })
})

describe('a record that names one that is not there', () => {
  test.each([
    [{ subject: 'person:b' }, '"subject" names entity "person:b", which is not there'],
    [{ value: { type: 'entity', id: 'person:c' } }, '"value" names entity "person:c", which is not there'],
    [{ qualifiers: { of: [{ type: 'entity', id: 'x' }] } }, '"of" names entity "x", which is not there'],
    [{ references: [{ source: 'src:x' }] }, '"references" names source "src:x", which is not there'],
    [{ subject: REGISTER.id }, '"subject" names entity "src:register", which is not there'],
  ])('is left out and told: %j', async (change, reason) => {
    const { content, problems } = await read(lines(HEADER, { ...BORN, ...change }, REGISTER, ADA))
    expect(problems).toEqual([{ line: 2, reason }])
    expect(content.statements).toEqual([])
  })

  test('takes with it what names it in turn', async () => {
    const first = { ...REGISTER, id: 'a', derivesFrom: ['nowhere'] }
    const second = { ...REGISTER, id: 'b', derivesFrom: ['a', 'b'] }
    const { content, problems } = await read(
      lines(HEADER, second, first, ADA, { ...BORN, references: [{ source: 'b' }] }),
    )
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 5])
    expect([content.sources, content.statements]).toEqual([[], []])
  })
})
