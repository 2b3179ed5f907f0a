import { check } from './check.ts'
import { extract } from './extract.ts'
import { facts } from './facts.ts'
import { type Io, say, write } from './io.ts'
import { selftest } from './selftest.ts'
import { HELP, UsageError } from './usage.ts'
import { VERSION } from './version.ts'

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number>>> = {
  check,
  extract,
  facts,
  selftest,
}

/**
 * Runs one command line and gives its exit code: 0 nothing contradicted or inconsistent, 1 something is, 2 bad usage
 * or unreadable input, said in one line on stderr.
 *
 * @param argv the words after `stet`
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv
  if (name === 'help' || argv.includes('--help') || argv.includes('-h')) {
    await write(io.stdout, HELP)
    return 0
  }
  if (name === '--version') {
    await write(io.stdout, `stet ${VERSION}\n`)
    return 0
  }
  const command = name === undefined ? undefined : COMMANDS[name]
  try {
    if (!command)
      throw new UsageError(name === undefined ? 'no command; try stet --help' : `no command "${name}"; try stet --help`)
    return await command(rest, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    say(io, error.message)
    return 2
  }
}
