import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { PackContent } from '../../../shared/facts/facts.ts'
import { toFactBase } from '../../../shared/facts/from-pack.ts'
import { type LayeredBase, openFactBase } from '../../../shared/facts/layered-base.ts'
import { MemorySegments } from '../../../shared/facts/segment.ts'
import { importPack, NoPackError } from '../../../shared/import/import-pack.ts'
import { readPack } from '../../../shared/import/pack.ts'
import { anyPack, contentOf, HEADER, inPieces, printContent, printPack } from '../facts/packs.ts'

const ADA = { id: 'person:ada-marsh', kind: 'person' as const, label: 'Ada Marsh' }
const REGISTER = { id: 'src:register', title: 'Register of births' }
const BORN = {
  id: 'st:1',
  subject: ADA.id,
  property: 'dateOfBirth',
  value: { type: 'time' as const, edtf: '1978-05-04' },
  references: [{ source: REGISTER.id }],
}
const pack = (part: Partial<PackContent>): PackContent => ({
  header: HEADER,
  sources: [],
  entities: [],
  statements: [],
  ...part,
})
const ON_FILE = pack({ sources: [REGISTER], entities: [ADA], statements: [BORN] })
const NONE = { sources: 0, entities: 0, statements: 0 }

/** The import, and the base that it leaves. */
async function importInto(base: LayeredBase, text: string) {
  const store = new MemorySegments()
  const done = await importPack(inPieces(text), base, store)
  return { ...done, after: done.hasLayer ? await openFactBase([store]) : await openFactBase([]) }
}

describe('a pack', () => {
  prop.prop([anyPack])('imported into an empty base, exported and read is the same', async content => {
    const { after, problems } = await importInto(await openFactBase([]), await printContent(content))
    expect(problems).toEqual([])
    const exported = await printPack(content.header, after.records())
    expect(await readPack(inPieces(exported))).toEqual({ content, problems: [] })
  })

  prop.prop([anyPack])('imported a second time agrees with all and adds nothing', async content => {
    const { added, problems, hasLayer } = await importInto(await toFactBase(content), await printContent(content))
    expect({ added, problems, hasLayer }).toEqual({ added: NONE, problems: [], hasLayer: false })
  })

  prop.prop([anyPack, fc.string({ maxLength: 400 })])(
    'gives the problems that reading it gives, and holds what reading it holds',
    async (content, noise) => {
      const text = `${await printContent(content)}${noise}\n${(await printContent(content)).split('\n').slice(1).join('\n')}`
      const reading = await readPack(inPieces(text))
      const { after, problems } = await importInto(await openFactBase([]), text)
      expect(problems).toEqual(reading.problems)
      expect(await contentOf(after, content.header)).toEqual(reading.content)
    },
  )
})

describe('beside what is on file', () => {
  test('a pack may name records on file', async () => {
    const more = pack({ statements: [{ ...BORN, id: 'st:2', property: 'dateOfDeath' }] })
    const { added, problems } = await importInto(await toFactBase(ON_FILE), await printContent(more))
    expect({ added, problems }).toEqual({ added: { ...NONE, statements: 1 }, problems: [] })
  })

  test('a record with other content leaves the stored one as it is and is told', async () => {
    const other = pack({ statements: [{ ...BORN, value: { type: 'time', edtf: '1979' } }], sources: [REGISTER] })
    const { added, problems } = await importInto(await toFactBase(ON_FILE), await printContent(other))
    expect(added).toEqual(NONE)
    expect(problems).toEqual([{ line: 3, reason: 'statement "st:1" is on file with other content, which stays' }])
  })

  test('a record with its fields in another order agrees', async () => {
    const { references, value, property, subject, id } = BORN
    const turned = pack({ statements: [{ references, value, property, subject, id }] })
    expect((await importInto(await toFactBase(ON_FILE), await printContent(turned))).problems).toEqual([])
  })

  test('an id on file does not come twice in the pack either', async () => {
    const twice = pack({ entities: [ADA, ADA] })
    const { problems } = await importInto(await toFactBase(ON_FILE), await printContent(twice))
    expect(problems.map(({ line }) => line)).toEqual([3])
  })
})

describe('a source that is left out', () => {
  test('is gone with what refers to it, and the rest can be used', async () => {
    const copy = { ...REGISTER, id: 'src:copy', derivesFrom: ['src:nowhere'] }
    const content = pack({
      sources: [copy, REGISTER],
      entities: [ADA],
      statements: [{ ...BORN, id: 'st:0', references: [{ source: copy.id }] }, BORN],
    })
    const { added, problems, after } = await importInto(await openFactBase([]), await printContent(content))
    expect(added).toEqual({ sources: 1, entities: 1, statements: 1 })
    expect(problems.map(({ line }) => line)).toEqual([2, 5])
    const facts = await after.around([ADA.id])
    expect(facts.about(ADA.id)).toEqual([BORN])
    expect([after.has('source', copy.id), after.has('source', REGISTER.id)]).toEqual([false, true])
    expect(await after.read('statement', 'st:0')).toBeUndefined()
    expect(after.counts).toEqual(added)
  })
})

describe('an import', () => {
  test.each([
    ['', 'This is no fact pack: line 1: empty: there is no pack line'],
    ['A story.\nAnother line.', 'This is no fact pack: line 1: no pack line: not JSON'],
  ])('of %j is refused', async (text, message) => {
    const importing = importPack(inPieces(text), await openFactBase([]), new MemorySegments())
    await expect(importing).rejects.toThrow(new NoPackError(message))
  })

  test('that stops leaves a layer that cannot be opened', async () => {
    const store = new MemorySegments()
    const many = pack({ entities: Array.from({ length: 600 }, (_, at) => ({ ...ADA, id: `person:${at}` })) })
    const importing = importPack(failing(inPieces(await printContent(many), 4_096), 10), await openFactBase([]), store)
    await expect(importing).rejects.toThrow('the disk is full')
    await expect(openFactBase([store])).rejects.toThrow('The fact base is damaged: its part head is missing')
  })
})

async function* failing(pieces: AsyncIterable<Uint8Array>, after: number): AsyncGenerator<Uint8Array> {
  let given = 0
  for await (const piece of pieces) {
    given += 1
    if (given > after) throw new Error('the disk is full')
    yield piece
  }
}
