import { createInterface } from 'node:readline'
import { toExtractSpan } from '../../shared/extract/extract-span.ts'
import type { Claim } from '../../shared/model/claim.ts'
import { readArticle } from '../../shared/pipeline.ts'
import { parseIsoDay } from '../../shared/temporal/day.ts'
import { DEFAULT_TIMEZONE } from './article-options.ts'
import { type Io, say, write } from './io.ts'
import { UsageError } from './usage.ts'

interface Line {
  readonly id: string
  readonly text: string
  readonly date: string | null
}

/** `stet extract`: JSON lines in, JSON lines out, in order, one in memory at a time; 2 when any line was bad. */
export async function extract(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 0)
    throw new UsageError(`extract takes no arguments, only lines on standard input; got "${args[0]}"`)
  let number = 0
  let bad = false
  for await (const raw of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (raw.trim() === '') continue
    const line = parseLine(raw)
    if (typeof line === 'string') {
      say(io, `extract: line ${number}: ${line}`)
      bad = true
      continue
    }
    await write(io.stdout, `${JSON.stringify({ id: line.id, spans: spansOf(line) })}\n`)
  }
  return bad ? 2 : 0
}

function spansOf({ text, date }: Line): unknown[] {
  const reading = readArticle({ text, title: null, dateline: date, timezone: DEFAULT_TIMEZONE })
  return reading.claims.filter(isNumbered).map(claim => toExtractSpan(claim, text))
}

/** False of `final season`: a claim that is checked, but no number that another reader of the same copy would mark. */
function isNumbered({ value }: Claim): boolean {
  return value !== 'last'
}

/** The line, or why it is none. */
function parseLine(raw: string): Line | string {
  let parsed: unknown
  try {
    parsed = JSON.parse(raw)
  } catch {
    return 'not JSON'
  }
  if (typeof parsed !== 'object' || parsed === null) return 'not a JSON object'
  const { id, text, date = null } = parsed as Record<string, unknown>
  if (typeof id !== 'string') return '"id" is not a string'
  if (typeof text !== 'string') return '"text" is not a string'
  if (date !== null && (typeof date !== 'string' || parseIsoDay(date) === undefined)) {
    return `"date" ${JSON.stringify(date)} is no day (YYYY-MM-DD) and not null`
  }
  return { id, text, date }
}
