import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { FactBase, PackContent } from '../../../shared/facts/facts.ts'
import { toFactBase } from '../../../shared/facts/from-pack.ts'
import type { Entity } from '../../../shared/model/statement.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'
import { anyPack, HEADER, inLayers } from './packs.ts'

const ENGINES: readonly (readonly [string, (content: PackContent) => Promise<FactBase>])[] = [
  ['the plain reference', async content => plainFacts(content)],
  ['one layer', toFactBase],
  ['several layers', content => inLayers(content, 3)],
]

const people = (...names: string[]): PackContent => ({
  header: HEADER,
  sources: [],
  entities: names.map((name, at): Entity => {
    const [label = '', ...aliases] = name.split('|')
    return { id: `${at}`, kind: 'person', label, aliases }
  }),
  statements: [],
})

const HARBOUR = factsFrom([
  ['series:Tin Harbour', 'startTime', '2022-01-10'],
  ['series:Tin Harbour', 'originalBroadcaster', 'organization:KTV'],
  ['series:Tin Harbour', 'castMember', 'person:Ada Marsh', { character: 'character:Mo Reed', billing: 'main' }],
  ['season:Tin Harbour 1', 'partOfSeries', 'series:Tin Harbour', { seriesOrdinal: 1 }],
  ['season:Tin Harbour 1', 'endTime', '2022-04-11'],
  ['person:Ada Marsh', 'dateOfBirth', '1978-05-04'],
  ['person:Ada Marsh', 'dateOfBirth', '1979'],
  ['person:Ada Marsh', 'spouse', 'person:Ben Ode'],
  ['person:Ben Ode', 'dateOfBirth', '1975', { rank: 'deprecated' }],
  ['character:Mo Reed', 'spouse', 'character:Lil Vane'],
  ['event:The wedding', 'of', 'character:Mo Reed'],
  ['series:Salt Row', 'originalBroadcaster', 'organization:KTV'],
])

describe.each(ENGINES)('%s', (_engine, open) => {
  const hitsIn = async (content: PackContent, text: string) =>
    (await open(content)).namesIn(text).map(({ start, end }) => text.slice(start, end))

  test('counts what it holds', async () => {
    expect((await open(HARBOUR)).counts).toEqual({
      entities: HARBOUR.entities.length,
      statements: HARBOUR.statements.length,
      sources: 1,
    })
  })

  test('answers of what it does not know with nothing', async () => {
    const facts = await (await open(HARBOUR)).around(['person:Nobody'])
    expect([facts.entity('x'), facts.source('x'), facts.statement('x')]).toEqual([undefined, undefined, undefined])
    expect([facts.about('x'), facts.pointingTo('x'), facts.named('x'), facts.named('')]).toEqual([[], [], [], []])
  })

  test('gives every statement about an entity and pointing to it in stored order, by property if asked', async () => {
    const facts = await (await open(HARBOUR)).around(['person:Ada Marsh', 'series:Tin Harbour'])
    const about = HARBOUR.statements.filter(({ subject }) => subject === 'person:Ada Marsh')
    expect(facts.about('person:Ada Marsh')).toEqual(about)
    expect(facts.about('person:Ada Marsh', 'dateOfBirth')).toEqual(about.slice(0, 2))
    expect(facts.pointingTo('series:Tin Harbour', 'partOfSeries')).toEqual([HARBOUR.statements[3]])
    expect(facts.pointingTo('series:Tin Harbour', 'spouse')).toEqual([])
  })

  test('holds near what is two steps away: seasons, cast, partners, characters and their events', async () => {
    const facts = await (await open(HARBOUR)).around(['series:Tin Harbour'])
    expect(facts.about('season:Tin Harbour 1', 'endTime')).toHaveLength(1)
    expect(facts.about('person:Ada Marsh')).toHaveLength(3)
    expect(facts.about('character:Mo Reed', 'spouse')).toHaveLength(1)
    expect(facts.pointingTo('character:Mo Reed', 'of')).toHaveLength(1)
  })

  test('holds near the seasons of a series that a person of the story is cast in', async () => {
    const facts = await (await open(HARBOUR)).around(['person:Ada Marsh'])
    expect(facts.about('series:Tin Harbour', 'originalBroadcaster')).toHaveLength(1)
    expect(facts.pointingTo('series:Tin Harbour', 'partOfSeries')).toHaveLength(1)
    expect(facts.about('season:Tin Harbour 1', 'endTime')).toHaveLength(1)
  })

  test('knows by record whatever its statements name, sources and what those derive from included', async () => {
    const [register] = HARBOUR.sources
    const sources = [
      { ...register!, derivesFrom: ['src:wire'] },
      { id: 'src:wire', title: 'Wire', derivesFrom: ['src:register'] },
    ]
    const facts = await (await open({ ...HARBOUR, sources })).around(['series:Tin Harbour'])
    expect(facts.entity('organization:KTV')?.label).toBe('KTV')
    expect(facts.entity('character:Mo Reed')?.kind).toBe('character')
    expect(sources.map(({ id }) => facts.source(id))).toEqual(sources)
    expect(facts.statement('st:1')).toEqual(HARBOUR.statements[0])
  })

  test.each([
    ['case', 'Ada Marsh', 'ADA marsh'],
    ['accents', 'Zoë Márquez', 'Zoe Marquez'],
    ['accents written apart', 'Zoë', 'Zoe\u0308'],
    ['periods', 'Harbor P.D.', 'Harbor PD'],
    ['a curly apostrophe', "Dara O'Neil", 'Dara O’Neil'],
    ['a leading “the”', 'The Tin Harbour', 'tin harbour'],
    ['a leading “the” of the phrase', 'Tin Harbour', 'the Tin Harbour'],
    ['a possessive', 'Ada Marsh', 'Ada Marsh’s'],
    ['curly quotes', '"Mo" Reed', '“Mo” Reed'],
  ])('knows a name whatever its %s', async (_what, name, phrase) => {
    const facts = await (await open(people(name))).around([])
    expect(facts.named(phrase)).toEqual([{ entity: '0', name, isLabel: true }])
  })

  test('does not take the part of a name for it', async () => {
    const facts = await (await open(people('Ada Marsh'))).around([])
    expect(['Ada', 'Marsh', 'Ada Marsh Ode', 'AdaMarsh', 'Ada, Marsh'].flatMap(facts.named)).toEqual([])
  })

  test('names every entity of a name once, under the first name that fits, in stored order', async () => {
    const facts = await (await open(people('Ada Marsh|ADA MARSH', 'A. Marsh|Ada Marsh', 'Ada Marsh'))).around([])
    expect(facts.named('ada marsh')).toEqual([
      { entity: '0', name: 'Ada Marsh', isLabel: true },
      { entity: '1', name: 'Ada Marsh', isLabel: false },
      { entity: '2', name: 'Ada Marsh', isLabel: true },
    ])
  })

  test.each([
    ['the longest name', ['Tin', 'Tin Harbour', 'Harbour Lights'], 'In Tin Harbour Lights', ['Tin Harbour']],
    ['a shorter one where the longest breaks off', ['Tin', 'Tin Harbour Lights'], 'In Tin Harbour', ['Tin']],
    ['whole words alone', ['Ada', 'Marsh'], 'Adanna marshal Marsh', ['Marsh']],
    [
      'names across line ends and hard blanks',
      ['Ada Marsh'],
      'Ada\nMarsh, Ada\u00A0Marsh',
      ['Ada\nMarsh', 'Ada\u00A0Marsh'],
    ],
    ['no name across a comma', ['Ada Marsh'], 'To Ada, Marsh said', []],
    ['names without the possessive', ['Ada Marsh'], "Ada Marsh’s and Ada Marsh's", ['Ada Marsh', 'Ada Marsh']],
    ['a name in quotation marks', ['Friends'], 'On “Friends,” she', ['Friends']],
    ['no common words', ['Friends', 'You', 'On the Case'], 'you and friends on the case', []],
    ['common words with a capital', ['Friends', 'On the Case'], 'Friends were On the case', ['Friends', 'On the case']],
    ['names that have no capital at all', ['k.d. vane'], 'with k.d. vane', ['k.d. vane']],
    ['numbers that are names', ['24'], 'since 24 began', ['24']],
  ])('finds in a text %s', async (_what, names, text, found) => {
    expect(await hitsIn(people(...names), text)).toEqual(found)
  })
})

const NAME_PARTS = [
  'Ada',
  'ada',
  'MARSH',
  'Marsh',
  'Zoë',
  'The',
  'the',
  'P.D.',
  'PD',
  'O’Neil',
  '24',
  '“Mo”',
  '-',
  ',',
  "'s",
  '.',
]
const phrase = fc.array(fc.constantFrom(...NAME_PARTS), { minLength: 1, maxLength: 4 }).map(parts => parts.join(' '))
const text = fc.array(fc.constantFrom(...NAME_PARTS, 'said', '\n'), { maxLength: 30 }).map(parts => parts.join(' '))

describe('the layered engine and the plain reference agree', () => {
  prop.prop([fc.array(phrase, { minLength: 1, maxLength: 12 }), text, fc.integer({ min: 1, max: 4 })])(
    'on the names in any text',
    async (names, copy, layers) => {
      const content = people(...names)
      const [base, plain] = [await inLayers(content, layers), plainFacts(content)]
      expect(base.namesIn(copy)).toEqual(plain.namesIn(copy))
      const [facts, reference] = [await base.around([]), await plain.around([])]
      for (const name of [...names, copy]) expect(facts.named(name)).toEqual(reference.named(name))
    },
  )

  prop.prop([anyPack, fc.integer({ min: 1, max: 4 })])('on any pack', async (content, layers) => {
    const ids = content.entities.map(({ id }) => id)
    const facts = await (await inLayers(content, layers)).around(ids)
    const plain = await plainFacts(content).around(ids)
    for (const id of ids) {
      expect(facts.entity(id)).toEqual(plain.entity(id))
      expect(facts.about(id)).toEqual(plain.about(id))
      expect(facts.pointingTo(id)).toEqual(plain.pointingTo(id))
    }
    for (const { id, references } of content.statements) {
      expect(facts.statement(id)).toEqual(plain.statement(id))
      for (const { source } of references) expect(facts.source(source)).toEqual(plain.source(source))
    }
  })
})
