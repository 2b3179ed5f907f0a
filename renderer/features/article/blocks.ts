import type { Span } from '../../../shared/base/span.ts'

/** A stretch of the copy that is set as one: its line ends, if any, are where the file was wrapped. */
export interface Block extends Span {
  readonly role: 'headline' | 'byline' | 'paragraph'
}

/** Longest first block that can be a headline, and longest second block that can be a byline. */
const HEADLINE = 160
const BYLINE = 120
/** Where a file that breaks its lines by itself breaks them. */
const WRAPPED = { from: 45, to: 100 }

/**
 * The copy as it is set: headline, byline and paragraphs, in order, blank lines left out.
 *
 * Lines between two blank lines are one paragraph where all but the last have the length of wrapped lines; otherwise
 * each line is a paragraph of its own. The first block is the headline if it is short and does not end in a full stop.
 */
export function blocksOf(text: string): Block[] {
  const groups = groupsOf(linesOf(text), text)
  const spans = groups.flatMap(group => (isWrapped(group) ? [joined(group)] : group))
  return spans.map((span, index) => ({ ...span, role: roleOf(text.slice(span.start, span.end), index, spans.length) }))
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push({ start, end: end > start && text[end - 1] === '\r' ? end - 1 : end })
    if (feed < 0) break
    start = feed + 1
  }
  return lines
}

function groupsOf(lines: readonly Span[], text: string): Span[][] {
  const groups: Span[][] = []
  let open: Span[] | undefined
  for (const line of lines) {
    if (text.slice(line.start, line.end).trim() === '') {
      open = undefined
      continue
    }
    if (!open) {
      open = []
      groups.push(open)
    }
    open.push(line)
  }
  return groups
}

function isWrapped(group: readonly Span[]): boolean {
  return (
    group.length > 1 &&
    group.slice(0, -1).every(({ start, end }) => end - start >= WRAPPED.from && end - start <= WRAPPED.to)
  )
}

function joined(group: readonly Span[]): Span {
  return { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }
}

function roleOf(words: string, index: number, count: number): Block['role'] {
  if (index === 0 && count > 1 && words.length <= HEADLINE && !words.trimEnd().endsWith('.')) return 'headline'
  if (index === 1 && words.length <= BYLINE && /^by\s/i.test(words)) return 'byline'
  return 'paragraph'
}
