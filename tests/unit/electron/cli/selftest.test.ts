import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SelftestReport } from '../../../../shared/selftest/report.ts'
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

let folder: string
const at = (name: string) => join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-selftest-'))
  await writeFile(at('facts.ndjson'), PACK.map(record => JSON.stringify(record)).join('\n'))
  await writeFile(at('true.txt'), 'Ada Marsh, 47, opened the pier.')
  await writeFile(at('false.txt'), 'Ada Marsh, 49, opened the pier.')
})
afterEach(() => rm(folder, { recursive: true }))

const selftest = (...args: string[]) =>
  stet(['selftest', '--dateline', '2026-03-02', '--facts', at('facts.ndjson'), ...args])
const report = (stdout: string) => JSON.parse(stdout) as SelftestReport

describe('stet selftest', () => {
  test('reports on all stories together and exits 0', async () => {
    const { code, stdout, stderr } = await selftest(at('true.txt'), at('false.txt'), '--format', 'json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(report(stdout)).toMatchObject({
      stories: [at('true.txt'), at('false.txt')],
      total: { seeded: 4, caught: 4, falseAlarms: 0 },
      found: [{ story: at('false.txt'), text: '49', verdict: 'contradicted' }],
    })
  })

  test('takes what is found in clean stories for false alarms, and still exits 0', async () => {
    const { code, stdout } = await selftest(at('false.txt'), '--clean', '--format', 'json')
    expect(code).toBe(0)
    expect(report(stdout).total).toMatchObject({ seeded: 0, falseAlarms: 1, recall: null, precision: 0 })
  })

  test('prints text unless told otherwise', async () => {
    const { stdout } = await selftest(at('true.txt'))
    expect(stdout).toMatch(/^1 story: 2 errors planted, 2 caught, 0 left open, 0 passed, 0 false alarms\n/)
  })

  test('tests the readable stories and exits 2 where one is not', async () => {
    const { code, stdout, stderr } = await selftest(at('true.txt'), at('none.txt'))
    expect(code).toBe(2)
    expect(stderr).toBe(`stet: ${at('none.txt')}: no such file\n`)
    expect(stdout).toContain('1 story: 2 errors planted')
  })

  test.each([
    [[], 'selftest: name at least one story, or - for standard input'],
    [['a.txt'], 'selftest: name the facts, --facts PACK: without any nothing is supported'],
    [['-', '-', '--facts', 'p'], 'selftest: - (standard input) is named twice'],
    [['a.txt', '--facts', 'p', '--format', 'csv'], 'selftest: --format csv is not one of text, json'],
    [['a.txt', '--facts', 'p', '--dateline', 'soon'], 'selftest: --dateline soon is no day (YYYY-MM-DD)'],
    [
      ['a.txt', '--facts', 'p', '--timezone', 'Mars'],
      'selftest: --timezone Mars is no time zone (such as America/New_York)',
    ],
    [['a.txt', '--facts', 'p', '--loud'], "selftest: Unknown option '--loud'"],
  ])('given %j says in one line what is wrong and exits 2', async (args, message) => {
    const { code, stdout, stderr } = await stet(['selftest', ...args])
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `stet: ${message}\n` })
  })
})
