import { readFileSync, writeFileSync } from 'node:fs'

const END = '<!-- end -->'
const KINDS = { age: 'ages', season: 'seasons', episode: 'episodes', date: 'dates', duration: 'durations' }

/**
 * Puts the table of precision, recall and right values into the README, between its two marks.
 *
 * @param {string} path the README
 * @param {object} gold the scorer's JSON on the annotated stories
 * @param {object} own the same on the project's own sentences
 */
export function writeAccuracy(path, gold, own) {
  const head = [
    '| | stories: in gold | precision | recall | value right | own sentences: in gold | precision | recall | value right |',
    '|---|---|---|---|---|---|---|---|---|',
  ]
  const rows = Object.entries(KINDS).map(
    ([kind, name]) => `| ${name} | ${cells(gold.classes[kind])} | ${cells(own.classes[kind])} |`,
  )
  writeTable(path, '<!-- written by npm run eval -->', [...head, ...rows])
}

/**
 * Puts the self-test's table into the README, between its two marks.
 *
 * @param {string} path the README
 * @param {{ kind: string, seeded: number, caught: number, leftOpen: number, passed: number, falseAlarms: number }[]} rows kind by kind
 * @returns {string} the table
 */
export function writeSelftest(path, rows) {
  const head = [
    '| | errors planted | caught | left open | passed | recall | false alarms | precision |',
    '|---|---|---|---|---|---|---|---|',
  ]
  const lines = rows.map(({ kind, seeded, caught, leftOpen, passed, falseAlarms }) => {
    const raised = caught + falseAlarms
    const shares = [seeded, caught, leftOpen, passed, share(caught, seeded), falseAlarms, share(caught, raised)]
    return `| ${SELFTEST[kind]} | ${shares.join(' | ')} |`
  })
  const table = [...head, ...lines]
  writeTable(path, '<!-- the self-test, written by npm run eval -->', table)
  return table.join('\n')
}

const SELFTEST = {
  age: 'ages',
  count: 'counts',
  ordinal: 'ordinals',
  date: 'dates',
  time: 'times',
  duration: 'durations',
  range: 'ranges',
  set: 'sets',
  all: 'all',
}

function share(part, whole) {
  return whole === 0 ? '–' : percent(part / whole)
}

function writeTable(path, begin, lines) {
  const text = readFileSync(path, 'utf8')
  const from = text.indexOf(begin)
  const to = text.indexOf(END, from)
  if (from < 0 || to < from) throw new Error(`${path} has no place for the table: ${begin} … ${END}`)
  writeFileSync(path, `${text.slice(0, from)}${begin}\n${lines.join('\n')}\n${text.slice(to)}`)
}

/** What is found at all, of what is found how much is right, and of what is matched how many values are. */
function cells({ gold, relaxed: [precision, recall], value_acc: value }) {
  return [gold, percent(precision), percent(recall), percent(value)].join(' | ')
}

function percent(share) {
  return (100 * share).toFixed(1)
}
