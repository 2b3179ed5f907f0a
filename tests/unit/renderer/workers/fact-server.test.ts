import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FactsDb } from '../../../../renderer/db/facts-db.ts'
import { TaskError } from '../../../../renderer/workers/client.ts'
import type { Progress, SelftestProgress } from '../../../../renderer/workers/protocol.ts'
import type { Article } from '../../../../shared/model/article.ts'
import { FACTS, PACK, packFile, type Served, serve, waitingFile } from './served.ts'

const COUNTS = { entities: 2, statements: 3, sources: 1 }
const NONE = { entities: 0, statements: 0, sources: 0 }
const PATIENTLY = { timeout: 20_000 }
const ARTICLE: Article = {
  text: 'Ada Marsh, 47, opened the pier.',
  title: null,
  dateline: '2026-03-02',
  timezone: 'Europe/London',
}

let name: string
let served: Served
const workers: Served[] = []
/** The app started anew over what is stored. */
function start(): Served {
  served = serve(name)
  workers.push(served)
  return served
}
beforeEach(() => {
  name = `facts ${crypto.randomUUID()}`
  start()
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const { worker } of workers.splice(0)) worker.close()
})

async function stored(): Promise<{ segments: number; layers: number }> {
  const database = new FactsDb(name)
  const counts = { segments: await database.segments.count(), layers: await database.layers.count() }
  database.close()
  return counts
}

async function exported(): Promise<string> {
  return await new Response(await served.worker.ask('export-facts', null)).text()
}

describe('an import', () => {
  test('adds a pack whole, and it is there at the next start', async () => {
    const report = await served.worker.ask('import-facts', packFile(PACK, 40))
    expect(report).toEqual({ title: FACTS.header.title, added: COUNTS, counts: COUNTS, problems: [] })
    expect(await served.worker.ask('open', null)).toEqual({ ...COUNTS, failure: null })
    served.worker.close()
    expect(await start().worker.ask('open', null)).toEqual({ ...COUNTS, failure: null })
  })

  test('and export give the same pack, packed or not, also of several layers', async () => {
    await served.worker.ask('import-facts', packFile(gzipSync(PACK), 50))
    expect(await exported()).toBe(PACK)
    const more = { type: 'entity', id: 'person:Cato Lund', kind: 'person', label: 'Cato Lund' }
    await served.worker.ask('import-facts', packFile(`${PACK.split('\n')[0]}\n${JSON.stringify(more)}\n`))
    const [header, ...records] = (await exported()).trim().split('\n')
    expect(JSON.parse(header ?? '')).toMatchObject({ type: 'pack', title: 'Facts of this desk' })
    expect(records.toSorted()).toEqual([...PACK.trim().split('\n').slice(1), JSON.stringify(more)].toSorted())
  })

  test('of what is on file adds nothing and stores nothing', async () => {
    await served.worker.ask('import-facts', packFile(PACK))
    const before = await stored()
    const again = await served.worker.ask('import-facts', packFile(PACK))
    expect(again).toMatchObject({ added: NONE, counts: COUNTS, problems: [] })
    expect(await stored()).toEqual(before)
  })

  test('that conflicts leaves what is stored as it is, and names the line', async () => {
    await served.worker.ask('import-facts', packFile(PACK))
    const before = await exported()
    const other = PACK.replace('1978-05-04', '1977-05-04')
    const { added, problems } = await served.worker.ask('import-facts', packFile(other))
    expect(added).toEqual(NONE)
    expect(problems).toHaveLength(1)
    expect(other.split('\n')[(problems[0]?.line ?? 0) - 1]).toContain('1977-05-04')
    expect(await exported()).toBe(before)
  })

  test('of two at once knows in the second what the first has added', async () => {
    const both = [packFile(PACK), packFile(PACK)].map(file => served.worker.ask('import-facts', file))
    expect((await Promise.all(both)).map(({ added }) => added)).toEqual([COUNTS, NONE])
  })
})

describe('a self-test', () => {
  const STORIES = [{ name: 'Pier', article: ARTICLE }]

  test('runs over the facts on file and tells how far it is', async () => {
    await served.worker.ask('import-facts', packFile(PACK))
    const told: SelftestProgress[] = []
    const report = await served.worker.ask('selftest', STORIES, { onProgress: progress => told.push(progress) })
    expect(report.total).toMatchObject({ seeded: 2, caught: 2, falseAlarms: 0 })
    expect(told).toEqual([1, 2].map(done => ({ story: 'Pier', done, all: 2 })))
  })

  test('that is cancelled ends with the error in hand', async () => {
    await served.worker.ask('import-facts', packFile(PACK))
    const cancel = new AbortController()
    const told: SelftestProgress[] = []
    const onProgress = (progress: SelftestProgress) => {
      told.push(progress)
      cancel.abort(new Error('cancelled'))
    }
    const many = Array.from({ length: 50 }, () => STORIES[0]!)
    await expect(served.worker.ask('selftest', many, { signal: cancel.signal, onProgress })).rejects.toThrow(
      'cancelled',
    )
    await served.worker.ask('open', null)
    expect(told).toHaveLength(1)
  })
})

describe('nothing is half applied', () => {
  const large = `${PACK}${Array.from({ length: 60_000 }, (_, n) =>
    JSON.stringify({
      type: 'entity',
      id: `person:${n}`,
      kind: 'person',
      label: `Nobody Number${n}`,
      description: 'x'.repeat(60),
    }),
  ).join('\n')}\n`

  /** Enough for a part to be stored before the file ends. */
  const PART = 6_000_000

  test('of an import that is cancelled, also while the file keeps it waiting', async () => {
    const cancel = new AbortController()
    const importing = served.worker.ask('import-facts', waitingFile(large, PART).file, { signal: cancel.signal })
    await expect.poll(async () => (await stored()).segments, PATIENTLY).toBeGreaterThan(0)
    cancel.abort(new Error('cancelled'))
    await expect(importing).rejects.toThrow('cancelled')
    await expect.poll(stored, PATIENTLY).toEqual({ segments: 0, layers: 0 })
    expect(await served.worker.ask('import-facts', packFile(PACK))).toMatchObject({ counts: COUNTS })
  })

  test('of an import that is cancelled too late: it is done, and the answer says so', async () => {
    await served.worker.ask('import-facts', packFile(PACK))
    const whole = await stored()
    const cancel = new AbortController()
    const onProgress = ({ phase }: Progress) => {
      if (phase === 'Storing') cancel.abort(new Error('cancelled'))
    }
    const report = await served.worker.ask('import-facts', packFile(large), { signal: cancel.signal, onProgress })
    expect((await stored()).layers).toBe(whole.layers + 1)
    expect(await served.worker.ask('open', null)).toEqual({ ...report.counts, failure: null })
  })

  test('of a file that fails in the middle, or is no pack', async () => {
    const packed = gzipSync(large)
    const half = packFile(packed.subarray(0, packed.length / 2))
    await expect(served.worker.ask('import-facts', half)).rejects.toThrow(TaskError)
    await expect(served.worker.ask('import-facts', packFile('A line of a story.\n'))).rejects.toThrow('no fact pack')
    expect(await stored()).toEqual({ segments: 0, layers: 0 })
  })

  test('where the disk is full, which one line says', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError')
    })
    const importing = served.worker.ask('import-facts', packFile(PACK))
    await expect(importing).rejects.toThrow(new TaskError('The disk is full, or has no room left for Stet.'))
    vi.restoreAllMocks()
    expect(await stored()).toEqual({ segments: 0, layers: 0 })
    expect(await served.worker.ask('import-facts', packFile(PACK))).toMatchObject({ counts: COUNTS })
  })

  test('where the app was killed in the middle: the next start sweeps what was left', async () => {
    await served.worker.ask('import-facts', packFile(PACK))
    const whole = await stored()
    served.worker.ask('import-facts', waitingFile(large, PART).file).catch(() => undefined)
    await expect.poll(async () => (await stored()).segments, PATIENTLY).toBeGreaterThan(whole.segments)
    served.worker.close()
    expect(await start().worker.ask('open', null)).toEqual({ ...COUNTS, failure: null })
    expect(await stored()).toEqual(whole)
    expect(await exported()).toBe(PACK)
  })

  test('where another start swept a part away: the import fails, and changes nothing', async () => {
    const { file, goOn } = waitingFile(large, PART)
    const importing = served.worker.ask('import-facts', file)
    await expect.poll(async () => (await stored()).segments, PATIENTLY).toBeGreaterThan(0)
    const other = serve(name).worker
    await other.ask('open', null)
    other.close()
    goOn()
    await expect(importing).rejects.toThrow('interrupted by another start')
    expect(await stored()).toEqual({ segments: 0, layers: 0 })
  })
})

describe('progress', () => {
  test('counts the bytes of the file to its end, names what goes on, and is told ten times a second', async () => {
    const told: Progress[] = []
    const file = packFile(gzipSync(PACK), 10)
    const begun = performance.now()
    await served.worker.ask('import-facts', file, { onProgress: progress => told.push(progress) })
    const phases = [...new Set(told.map(({ phase }) => phase))]
    expect(phases.at(-1)).toBe('Storing')
    expect(told.at(-1)).toMatchObject({ bytes: file.size, statements: COUNTS.statements })
    expect(told.length).toBeLessThanOrEqual(phases.length + 1 + (performance.now() - begun) / 100)
  })
})

describe('a check', () => {
  test('is made with the facts on file, and with none', async () => {
    expect((await served.worker.ask('check', ARTICLE)).claims.map(({ verdict }) => verdict)).toEqual(['unknown'])
    await served.worker.ask('import-facts', packFile(PACK))
    expect((await served.worker.ask('check', ARTICLE)).claims.map(({ verdict }) => verdict)).toEqual(['supported'])
  })

  test('that a newer one has taken the place of does not begin', async () => {
    await served.worker.ask('open', null)
    const cancel = new AbortController()
    let wasRead = false
    const watched: Article = {
      ...ARTICLE,
      get text() {
        wasRead = true
        return ARTICLE.text
      },
    }
    const older = served.worker.ask('check', watched, { signal: cancel.signal })
    cancel.abort(new Error('superseded'))
    await expect(older).rejects.toThrow('superseded')
    expect((await served.worker.ask('check', ARTICLE)).claims).toHaveLength(1)
    expect(wasRead).toBe(false)
  })
})

describe('entities', () => {
  test('are found by any of their names', async () => {
    await served.worker.ask('import-facts', packFile(PACK))
    const found = async (query: string) => (await served.worker.ask('find-entities', query)).map(({ label }) => label)
    expect(await found('adelaide m')).toEqual(['Ada Marsh'])
    expect(await found('nobody')).toEqual([])
    expect(await found('')).toHaveLength(2)
  })

  test('are read with all that is on file about them, in words', async () => {
    await served.worker.ask('import-facts', packFile(PACK))
    const card = await served.worker.ask('read-entity', 'person:Ada Marsh')
    expect(card?.entity).toEqual(FACTS.entities[0])
    const sources = ['Register']
    expect(card?.statements).toEqual([
      { id: 'st:1', property: 'date of birth', value: '4 May 1978', sources, isDeprecated: false },
      { id: 'st:2', property: 'spouse', value: 'Ben Ode (start time 12 Jun 2004)', sources, isDeprecated: false },
      { id: 'st:3', property: 'date of birth', value: '1979', sources, isDeprecated: true },
    ])
    expect(await served.worker.ask('read-entity', 'person:Nobody')).toBeNull()
  })
})

test('where nothing can be stored stories are still checked, and an import says why it fails', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError')
  })
  const line =
    'The stored facts cannot be read, and none can be stored. The store failed: Internal error opening backing store.'
  expect(await served.worker.ask('open', null)).toEqual({ ...NONE, failure: line })
  expect((await served.worker.ask('check', ARTICLE)).claims).toHaveLength(1)
  await expect(served.worker.ask('import-facts', packFile(PACK))).rejects.toThrow(new TaskError(line))
})

test('a layer with a part missing is told of, and the start goes on without facts', async () => {
  await served.worker.ask('import-facts', packFile(PACK))
  served.worker.close()
  const database = new FactsDb(name)
  const keys = await database.segments.toCollection().primaryKeys()
  await database.segments.bulkDelete(keys.slice(2))
  database.close()
  const { failure, ...counts } = await start().worker.ask('open', null)
  expect(failure).toMatch(/^The stored facts cannot be read, and none can be stored\. ./)
  expect(counts).toEqual(NONE)
})
