import { readFile } from 'node:fs/promises'
import { csv, csvRows } from '../../shared/export/csv.ts'
import type { Exportable } from '../../shared/export/exporter.ts'
import { json } from '../../shared/export/json.ts'
import { text } from '../../shared/export/text.ts'
import type { FactBase } from '../../shared/facts/facts.ts'
import { toFactBase } from '../../shared/facts/from-pack.ts'
import { mergePacks } from '../../shared/facts/merge.ts'
import { MAX_ARTICLE_BYTES, readArticleFile } from '../../shared/import/article-file.ts'
import { readPolicyFile } from '../../shared/import/policy-file.ts'
import type { Article } from '../../shared/model/article.ts'
import { PLAIN_POLICY, type Policy } from '../../shared/model/policy.ts'
import { checkArticle } from '../../shared/pipeline.ts'
import { stopsIn } from '../../shared/review/shortfalls.ts'
import { findDateline } from '../../shared/text/dateline.ts'
import { type CheckOptions, parseCheckOptions } from './check-options.ts'
import { type Io, reasonOf, say, write } from './io.ts'
import { openPack } from './packs.ts'
import { saveText } from './save.ts'
import { UsageError } from './usage.ts'

/** `stet check`: prints every claim of the articles with its verdict; the exit code says whether any is wrong. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const options = parseCheckOptions(args)
  const policy = await openPolicy(options.policy)
  const base = await openFacts(options.packs, io)
  const output: string[] = []
  let wrong = false
  let unreadable = false
  for (const path of options.articles) {
    const exportable = await checkFile(path, { ...options, policy }, base, io)
    if (!exportable) {
      unreadable = true
      continue
    }
    wrong ||= stopsIn(exportable.checked, policy).length > 0
    const printed = print(exportable, options, output.length === 0)
    output.push(printed)
    if (options.out === null) await write(io.stdout, printed)
  }
  if (options.out !== null && output.length > 0) await saveText(options.out, output.join(''))
  return unreadable ? 2 : wrong ? 1 : 0
}

function print(exportable: Exportable, { format }: CheckOptions, isFirst: boolean): string {
  if (format === 'json') return json.write(exportable)
  if (format === 'csv') return isFirst ? csv.write(exportable) : csvRows(exportable)
  return isFirst ? text.write(exportable) : `\n${text.write(exportable)}`
}

interface Settings extends Omit<CheckOptions, 'policy'> {
  readonly policy: Policy
}

async function checkFile(path: string, settings: Settings, base: FactBase, io: Io): Promise<Exportable | undefined> {
  const { policy, withText } = settings
  try {
    const checked = await checkArticle(await openArticle(path, settings, io), base)
    return { path, checked, decisions: new Map(), policy, withText }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    say(io, error.message)
    return undefined
  }
}

async function openArticle(path: string, options: Settings, io: Io): Promise<Article> {
  const file = readArticleFile(path === '-' ? 'standard input' : path, await readBytes(path, io))
  if (!file.ok) throw new UsageError(file.message)
  const dateline = options.dateline ?? file.dateline ?? findDateline(file.text)?.day ?? null
  if (dateline === null) {
    throw new UsageError(`${path} gives no dateline; say --dateline YYYY-MM-DD (the machine's clock is never used)`)
  }
  return { text: file.text, title: file.title, dateline, publication: options.publication, timezone: options.timezone }
}

async function openPolicy(path: string | null): Promise<Policy> {
  if (path === null) return PLAIN_POLICY
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  })
  const file = readPolicyFile(path, bytes)
  if (!file.ok) throw new UsageError(file.message)
  return file.policy
}

async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  if (path !== '-') {
    return readFile(path).catch((error: unknown) => {
      throw new UsageError(`${path}: ${reasonOf(error)}`)
    })
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > MAX_ARTICLE_BYTES) break
  }
  return Buffer.concat(chunks)
}

/** All packs as one base; their wrong lines are named on stderr and left out. */
async function openFacts(paths: readonly string[], io: Io): Promise<FactBase> {
  const readings = []
  for (const path of paths) {
    const reading = await openPack(path)
    for (const { line, reason } of reading.problems) io.stderr.write(`${path}:${line}: ${reason}\n`)
    readings.push(reading.content)
  }
  const { content, conflicts } = mergePacks(readings)
  for (const conflict of conflicts) say(io, conflict)
  return toFactBase(content)
}
