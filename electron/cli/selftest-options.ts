import { parseArgs } from 'node:util'
import { parseDay, parseTimezone } from './article-options.ts'
import { UsageError } from './usage.ts'

export interface SelftestOptions {
  readonly stories: readonly string[]
  readonly packs: readonly string[]
  /** Null: each story's own. */
  readonly dateline: string | null
  readonly timezone: string
  readonly isClean: boolean
  readonly format: 'text' | 'json'
}

/** What `stet selftest` was asked to do. @throws UsageError with one line that says what is wrong */
export function parseSelftestOptions(args: readonly string[]): SelftestOptions {
  const { values, positionals } = parse(args)
  if (positionals.length === 0) throw new UsageError('selftest: name at least one story, or - for standard input')
  if (positionals.filter(path => path === '-').length > 1)
    throw new UsageError('selftest: - (standard input) is named twice')
  if (!values.facts) throw new UsageError('selftest: name the facts, --facts PACK: without any nothing is supported')
  return {
    stories: positionals,
    packs: values.facts,
    dateline: parseDay('selftest', 'dateline', values.dateline),
    timezone: parseTimezone('selftest', values.timezone),
    isClean: values.clean ?? false,
    format: format(values.format ?? 'text'),
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
        timezone: { type: 'string' },
        clean: { type: 'boolean' },
        format: { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError(`selftest: ${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}`)
  }
}

function format(name: string): SelftestOptions['format'] {
  if (name === 'text' || name === 'json') return name
  throw new UsageError(`selftest: --format ${name} is not one of text, json`)
}
