import { readFile } from 'node:fs/promises'
import { csv, csvRows } from '../../shared/export/csv.ts'
import type { Exportable } from '../../shared/export/exporter.ts'
import { json } from '../../shared/export/json.ts'
import { text } from '../../shared/export/text.ts'
import type { FactBase } from '../../shared/facts/facts.ts'
import { readPolicyFile } from '../../shared/import/policy-file.ts'
import { PLAIN_POLICY, type Policy } from '../../shared/model/policy.ts'
import { checkArticle } from '../../shared/pipeline.ts'
import { stopsIn } from '../../shared/review/shortfalls.ts'
import { openArticle } from './articles.ts'
import { type CheckOptions, parseCheckOptions } from './check-options.ts'
import { type Io, reasonOf, say, write } from './io.ts'
import { openFacts } from './packs.ts'
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

async function openPolicy(path: string | null): Promise<Policy> {
  if (path === null) return PLAIN_POLICY
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  })
  const file = readPolicyFile(path, bytes)
  if (!file.ok) throw new UsageError(file.message)
  return file.policy
}
