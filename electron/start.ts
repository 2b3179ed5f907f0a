import { resolve } from 'node:path'

/** What the command line of a start asks for. */
export interface Start {
  /** The words after `--cli`; undefined for a start with a window. */
  readonly cli: readonly string[] | undefined
  /** Where the picture of a reported start goes; undefined for an ordinary one. */
  readonly report: string | undefined
  /** Files to open, absolute. */
  readonly files: readonly string[]
}

const REPORT = '--stet-report='

/**
 * Reads the command line. From a checkout it is `electron [switches] <folder> [ours]`, where the switches belong to
 * others; in an installed app everything after the program is ours.
 *
 * @param appPath the app's folder or archive
 * @param cwd what relative paths start from
 */
export function readStart(argv: readonly string[], appPath: string, cwd: string): Start {
  const folder = argv.findIndex((word, index) => index > 0 && resolve(cwd, word) === appPath)
  const ours = argv.slice(Math.max(folder, 0) + 1)
  const cli = ours.indexOf('--cli')
  const words = cli < 0 ? ours : ours.slice(0, cli)
  const picture = words.find(word => word.startsWith(REPORT))?.slice(REPORT.length)
  return {
    cli: cli < 0 ? undefined : ours.slice(cli + 1),
    report: picture ? resolve(cwd, picture) : undefined,
    files: words.filter(word => word !== '' && !word.startsWith('-')).map(word => resolve(cwd, word)),
  }
}
