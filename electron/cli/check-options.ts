import { parseArgs } from 'node:util'
import { parseDay, parseTimezone } from './article-options.ts'
import { UsageError } from './usage.ts'

export const FORMATS = ['json', 'text', 'csv'] as const
export type Format = (typeof FORMATS)[number]

export interface CheckOptions {
  readonly articles: readonly string[]
  readonly packs: readonly string[]
  readonly dateline: string | null
  /** The day on which the articles will be published; null where nobody has said. */
  readonly publication: string | null
  readonly timezone: string
  readonly format: Format
  /** The file of the desk's policy; null for the plain one. */
  readonly policy: string | null
  readonly withText: boolean
  /** A file to write instead of standard output. */
  readonly out: string | null
}

/** The options of `stet check`. @throws UsageError with the first thing that is wrong */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args)
  if (positionals.length === 0) throw new UsageError('check: name at least one article, or - for standard input')
  if (positionals.filter(path => path === '-').length > 1)
    throw new UsageError('check: - (standard input) is named twice')
  return {
    articles: positionals,
    packs: values.facts ?? [],
    dateline: parseDay('check', 'dateline', values.dateline),
    publication: parseDay('check', 'publication', values.publication),
    timezone: parseTimezone('check', values.timezone),
    format: format(values.format ?? 'json'),
    policy: values.policy ?? null,
    withText: values['with-text'] ?? false,
    out: values.output ?? null,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        facts: { type: 'string', multiple: true },
        dateline: { type: 'string' },
        publication: { type: 'string' },
        timezone: { type: 'string' },
        format: { type: 'string' },
        policy: { type: 'string' },
        'with-text': { type: 'boolean' },
        output: { type: 'string', short: 'o' },
      },
    })
  } catch (error) {
    throw new UsageError(`check: ${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}`)
  }
}

function format(name: string): Format {
  const known = FORMATS.find(each => each === name)
  if (!known) throw new UsageError(`check: --format ${name} is not one of ${FORMATS.join(', ')}`)
  return known
}
