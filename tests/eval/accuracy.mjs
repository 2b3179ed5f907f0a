import { readFileSync, writeFileSync } from 'node:fs'

const BEGIN = '<!-- written by npm run eval -->'
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
  const text = readFileSync(path, 'utf8')
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`${path} has no place for the table: ${BEGIN} … ${END}`)
  const head = [
    '| | stories: in gold | precision | recall | value right | own sentences: in gold | precision | recall | value right |',
    '|---|---|---|---|---|---|---|---|---|',
  ]
  const rows = Object.entries(KINDS).map(
    ([kind, name]) => `| ${name} | ${cells(gold.classes[kind])} | ${cells(own.classes[kind])} |`,
  )
  writeFileSync(path, `${text.slice(0, from)}${BEGIN}\n${[...head, ...rows].join('\n')}\n${text.slice(to)}`)
}

/** What is found at all, of what is found how much is right, and of what is matched how many values are. */
function cells({ gold, relaxed: [precision, recall], value_acc: value }) {
  return [gold, percent(precision), percent(recall), percent(value)].join(' | ')
}

function percent(share) {
  return (100 * share).toFixed(1)
}
