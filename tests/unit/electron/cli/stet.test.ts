import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stet } from '../../../support/command.ts'

const PACK = [
  { type: 'pack', format: 'stet-facts', version: 1, title: 'Leeds' },
  { type: 'source', id: 'src:register', title: 'Register of births', reliability: 'primary' },
  { type: 'entity', id: 'person:ada-marsh', kind: 'person', label: 'Ada Marsh', gender: 'female' },
  {
    type: 'statement',
    id: 'st:1',
    subject: 'person:ada-marsh',
    property: 'dateOfBirth',
    value: { type: 'time', edtf: '1978-05-04' },
    references: [{ source: 'src:register' }],
  },
]
  .map(record => JSON.stringify(record))
  .join('\n')
const TRUE_COPY = 'Ada Marsh, 47, opened the pier on Monday.'
const FALSE_COPY = 'Ada Marsh, 49, opened the pier on Monday.'

let folder: string
const at = (name: string) => join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-cli-'))
  await writeFile(at('facts.ndjson'), PACK)
  await writeFile(at('true.txt'), TRUE_COPY)
  await writeFile(at('false.txt'), FALSE_COPY)
})
afterEach(() => rm(folder, { recursive: true }))

const check = (...args: string[]) => stet(['check', '--dateline', '2026-03-02', '--facts', at('facts.ndjson'), ...args])

interface Report {
  article: { path: string; dateline: string; text?: string }
  claims: {
    text: string
    verdict: string
    subject: { entity: string } | null
    evidence: unknown[]
    shortfalls: unknown[]
  }[]
  summary: Record<string, number>
}
const report = (stdout: string) => JSON.parse(stdout) as Report

describe('stet check', () => {
  test('of true copy exits 0 and prints one JSON object with the claim, its subject and its evidence', async () => {
    const { code, stdout, stderr } = await check(at('true.txt'))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(report(stdout).claims[0]).toMatchObject({
      text: '47',
      verdict: 'supported',
      subject: { entity: 'person:ada-marsh', label: 'Ada Marsh' },
      evidence: [{ statement: 'st:1', sources: ['src:register'], independent: 1 }],
    })
  })

  test('of false copy exits 1', async () => {
    const { code, stdout } = await check(at('false.txt'))
    expect(code).toBe(1)
    expect(report(stdout).summary).toMatchObject({ contradicted: 1, supported: 0 })
  })

  test('with no facts still judges the calendar', async () => {
    await writeFile(at('story.txt'), 'The pier opened on Tuesday, March 2, 2026.')
    const { code, stdout } = await stet(['check', '--dateline', '2026-03-03', at('story.txt')])
    expect(code).toBe(1)
    expect(report(stdout).claims[0]).toMatchObject({ text: 'Tuesday, March 2, 2026', verdict: 'inconsistent' })
  })

  test('of several articles prints one line each and exits 1 if any is wrong', async () => {
    const { code, stdout } = await check(at('true.txt'), at('false.txt'))
    expect(code).toBe(1)
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map(line => report(line).article.path)
    expect(paths).toEqual([at('true.txt'), at('false.txt')])
  })

  test('prints the readable ones of several articles, names the other, and exits 2', async () => {
    const { code, stdout, stderr } = await check(at('gone.txt'), at('true.txt'))
    expect(code).toBe(2)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toBe(`stet: ${at('gone.txt')}: no such file\n`)
  })

  test('reads standard input as -', async () => {
    const args = ['check', '-', '--dateline', '2026-03-02', '--facts', at('facts.ndjson')]
    expect((await stet(args, FALSE_COPY)).code).toBe(1)
  })

  test('reads a gzipped pack', async () => {
    await writeFile(at('facts.ndjson'), gzipSync(PACK))
    expect(report((await check(at('true.txt'))).stdout).summary.supported).toBe(1)
  })

  test('names a bad line of a pack and goes on with the rest', async () => {
    await writeFile(at('facts.ndjson'), `${PACK}\n{"type":"statement"`)
    const { code, stdout, stderr } = await check(at('true.txt'))
    expect(code).toBe(0)
    expect(report(stdout).summary.supported).toBe(1)
    expect(stderr).toMatch(/facts\.ndjson:5: .+\n$/)
  })

  test('takes the dateline from Markdown front matter, then from the copy, and has none of its own', async () => {
    await writeFile(at('story.md'), `---\ndate: 2026-03-02\n---\n# Pier\n\n${TRUE_COPY}`)
    await writeFile(at('wire.txt'), `LEEDS, March 2, 2026 (AP) — ${TRUE_COPY}`)
    const facts = ['--facts', at('facts.ndjson')]
    expect(report((await stet(['check', at('story.md'), ...facts])).stdout).article.dateline).toBe('2026-03-02')
    expect(report((await stet(['check', at('wire.txt'), ...facts])).stdout).article.dateline).toBe('2026-03-02')
    const { code, stdout, stderr } = await stet(['check', at('true.txt'), ...facts])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/true\.txt gives no dateline; say --dateline YYYY-MM-DD/)
  })

  test('prints the article with --with-text and not without', async () => {
    expect(report((await check(at('true.txt'), '--with-text')).stdout).article.text).toBe(TRUE_COPY)
    expect(report((await check(at('true.txt'))).stdout).article.text).toBeUndefined()
  })

  test('writes CSV of several articles under one header, to a file when asked, whole or not at all', async () => {
    const { code, stdout } = await check(at('true.txt'), at('false.txt'), '--format', 'csv', '-o', at('out.csv'))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    const { data, errors } = Papa.parse<Record<string, string>>(await readFile(at('out.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    const ages = data.filter(row => row.kind === 'age')
    expect(ages.map(row => [row.article, row.text, row.verdict])).toEqual([
      [at('true.txt'), '47', 'supported'],
      [at('false.txt'), '49', 'contradicted'],
    ])
    expect((await readdir(folder)).filter(name => name.includes('part'))).toEqual([])
  })

  test('prints text for people', async () => {
    const { stdout } = await check(at('false.txt'), '--format', 'text')
    expect(stdout).toContain('≠ contradicted')
    expect(stdout).toContain('Ada Marsh')
  })

  test.each([
    [['check'], 'check: name at least one article'],
    [['check', 'a.txt', '--dateline', '2026-02-30'], '--dateline 2026-02-30 is no day'],
    [['check', 'a.txt', '--timezone', 'Mars/Olympus'], '--timezone Mars/Olympus is no time zone'],
    [['check', 'a.txt', '--format', 'pdf'], '--format pdf is not one of json, text, csv'],
    [['check', 'a.txt', '--colour'], "Unknown option '--colour'"],
    [['verify'], 'no command "verify"'],
    [[], 'no command'],
  ])('says in one line what is wrong with %j, and exits 2', async (args, message) => {
    const { code, stdout, stderr } = await stet(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    ['an empty file', '', 'is empty'],
    ['a binary', new Uint8Array([0x50, 0x4b, 3, 4]), 'is not a text file: byte 0x03 on line 1'],
  ])('refuses %s', async (_what, content, message) => {
    await writeFile(at('bad.txt'), content)
    const { code, stderr } = await check(at('bad.txt'))
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('says so when the output cannot be written, and leaves nothing behind', async () => {
    const { code, stderr } = await check(at('true.txt'), '-o', at('no/such/out.json'))
    expect(code).toBe(2)
    expect(stderr).toContain('out.json: no such folder')
  })
})

describe('stet check under a policy', () => {
  const rules = [{ properties: ['dateOfBirth'], independent: 2 }]
  const strict = { format: 'stet-policy', version: 1, title: 'Two sources', rules, stops: ['sources'] }

  test('says what falls short, and exits 1 for what the policy stops and nothing else', async () => {
    await writeFile(at('policy.json'), JSON.stringify(strict))
    const short = await check(at('true.txt'), '--policy', at('policy.json'))
    expect(short.code).toBe(1)
    expect(report(short.stdout).claims[0]?.shortfalls).toEqual([
      { statement: 'st:1', text: expect.stringMatching(/the desk asks for 2$/) },
    ])
    await writeFile(at('policy.json'), JSON.stringify({ ...strict, stops: [] }))
    expect((await check(at('false.txt'), '--policy', at('policy.json'))).code).toBe(0)
    const words = await check(at('true.txt'), '--policy', at('policy.json'), '--format', 'text')
    expect(words.stdout).toContain('short of “Two sources”: ')
  })

  test.each([
    ['nonsense', 'is not JSON'],
    ['[]', 'is not a JSON object'],
    [{ ...strict, format: 'policy' }, '"format" "policy" is not one of stet-policy'],
    [{ ...strict, stops: ['maybe'] }, '"stops" 1: "maybe" is not one of supported'],
    [
      { ...strict, rules: [{ properties: ['dateOfBirth'], independent: 0 }] },
      '"rules" 1: is wrong: "independent" is not a whole number from 1 up',
    ],
  ])('is refused in one line where the policy is %j', async (policy, reason) => {
    await writeFile(at('policy.json'), typeof policy === 'string' ? policy : JSON.stringify(policy))
    const { code, stdout, stderr } = await check(at('true.txt'), '--policy', at('policy.json'))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`${at('policy.json')}: ${reason}`)
    expect(stderr.trimEnd()).not.toContain('\n')
  })
})

describe('stet extract', () => {
  test('answers line by line in order with spans into each text', async () => {
    const lines = [
      { id: 'b', text: 'Ada Marsh, 47, spoke on Oct. 5.', date: '2026-03-02' },
      { id: 'a', text: 'Ada Marsh, 47, spoke on Oct. 5.', date: null },
    ]
    const { code, stdout } = await stet(['extract'], lines.map(line => JSON.stringify(line)).join('\n'))
    expect(code).toBe(0)
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(first.id).toBe('b')
    expect(first.spans).toContainEqual(
      expect.objectContaining({ start: 11, end: 13, kind: 'age', value: '47', person: 'Ada Marsh' }),
    )
    expect(first.spans).toContainEqual(
      expect.objectContaining({ start: 24, end: 30, kind: 'date', value: '2025-10-05' }),
    )
    expect(second.spans).toContainEqual(expect.objectContaining({ kind: 'date', value: 'XXXX-10-05' }))
  })

  test('tells numbered seasons and leaves the final one to check', async () => {
    const line = { id: 'a', text: 'Season 3 of “Tin Harbour” is the final season.', date: null }
    const { stdout } = await stet(['extract'], JSON.stringify(line))
    expect(JSON.parse(stdout).spans).toEqual([
      { start: 0, end: 8, kind: 'ordinal', value: '3', role: 'ordinal', show: 'Tin Harbour' },
    ])
  })

  test.each([
    ['{"id"', 'line 2: not JSON'],
    ['[]', 'line 2: "id" is not a string'],
    ['{"id":"x"}', 'line 2: "text" is not a string'],
    ['{"id":"x","text":"y","date":"2026-02-30"}', 'line 2: "date" "2026-02-30" is no day'],
  ])('names the bad line %s, goes on, and exits 2', async (bad, message) => {
    const good = (id: string) => JSON.stringify({ id, text: 'Nothing.', date: null })
    const { code, stdout, stderr } = await stet(['extract'], [good('1'), bad, good('3')].join('\n'))
    expect(code).toBe(2)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toEqual(['1', '3'])
    expect(stderr).toContain(message)
  })
})

describe('stet facts validate', () => {
  test('of a right pack counts what it holds and exits 0', async () => {
    expect(await stet(['facts', 'validate', at('facts.ndjson')])).toEqual({
      code: 0,
      stdout: `${at('facts.ndjson')}: 1 statements, 1 entities, 1 sources, 0 problems\n`,
      stderr: '',
    })
  })

  test('names every wrong line and exits 2', async () => {
    await writeFile(at('bad.ndjson'), `${PACK}\nnonsense\n{"type":"statement","id":"st:2"}`)
    const { code, stderr } = await stet(['facts', 'validate', at('bad.ndjson')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/bad\.ndjson:5: .+\n.*bad\.ndjson:6: .+\n$/)
  })

  test('of a file that is not there says so and exits 2', async () => {
    const { code, stderr } = await stet(['facts', 'validate', at('gone.ndjson')])
    expect({ code, stderr }).toEqual({ code: 2, stderr: `stet: ${at('gone.ndjson')}: no such file\n` })
  })
})
