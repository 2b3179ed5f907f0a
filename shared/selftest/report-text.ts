import type { Figures, SelftestReport } from './report.ts'

/** The report for a terminal: a line a kind, then every miss with what the judge said, and what was not tested. */
export function selftestText({ stories, total, kinds, mistakes, missed, falseAlarms, found, spared }: SelftestReport) {
  const rows = [...kinds.map(one => row(one.kind, one)), row('all', total)]
  const lines = [
    `${plural(stories.length, 'story', 'stories')}: ${plural(total.seeded, 'error')} planted, ${total.caught} caught, ${total.leftOpen} left open, ${total.passed} passed, ${plural(total.falseAlarms, 'false alarm')}`,
    '',
    'kind      planted  caught  left open  passed   recall  false alarms  precision',
    ...rows,
    '',
    ...mistakes.map(({ mistake, seeded, caught }) => `${mistake.padEnd(14)} ${caught} of ${seeded}`),
    ...section('Not caught', missed, ({ story, start, end, kind, said, seeded, fate, verdict, step, sentence }) => [
      `${story}:${start}:${end} ${kind} “${said}” → “${seeded}”: ${fate}, ${verdict ?? 'not read'}${step === null ? '' : `, ${step}`}`,
      `    ${sentence}`,
    ]),
    ...section('False alarms', falseAlarms, ({ story, start, end, kind, text, verdict, step }) => [
      `${story}:${start}:${end} ${kind} “${text}”: ${verdict}${step === null ? '' : `, ${step}`}`,
    ]),
    ...section('Found in the stories as they stand', found, ({ story, start, end, kind, text, verdict }) => [
      `${story}:${start}:${end} ${kind} “${text}”: ${verdict}`,
    ]),
    ...section('Supported and not spoilt', spared, ({ story, start, end, kind, text, why }) => [
      `${story}:${start}:${end} ${kind} “${text}”: ${why}`,
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function row(name: string, { seeded, caught, leftOpen, passed, recall, falseAlarms, precision }: Figures): string {
  const cells = [
    String(seeded).padStart(7),
    String(caught).padStart(7),
    String(leftOpen).padStart(10),
    String(passed).padStart(7),
    percent(recall).padStart(8),
    String(falseAlarms).padStart(13),
    percent(precision).padStart(10),
  ]
  return `${name.padEnd(9)} ${cells.join(' ')}`
}

/** A share in per cent, one decimal; a dash for none. */
function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1)
}

function section<T>(title: string, members: readonly T[], linesOf: (member: T) => readonly string[]): string[] {
  return members.length === 0 ? [] : ['', `${title}:`, ...members.flatMap(linesOf).map(line => `  ${line}`)]
}

function plural(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`
}
