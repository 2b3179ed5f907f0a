import { paragraphsIn, sharedEnd, sharedStart } from '../text/paragraphs.ts'
import type { Forerunners } from './keeping.ts'
import type { Pattern } from './pattern.ts'
import { readParagraph } from './read-paragraph.ts'
import type { StoryText } from './story-stages.ts'

interface Cut {
  readonly text: StoryText
  readonly forerunner: Forerunners
}

/** The text by paragraphs. Those that an edit of `old` has left alone are the very same, and know their places there. */
export function cutText(text: string, patterns: readonly Pattern[], old: StoryText | undefined): Cut {
  if (old === undefined || old.paragraphs.length === 0) return { text: cutAnew(text, patterns), forerunner: () => -1 }
  const count = old.starts.length
  const shared = sharedStart(old.text, text)
  const front = keptInFront(old, shared)
  const back = keptBehind(old, sharedEnd(old.text, text, shared))
  const shift = text.length - old.text.length
  const from = front === 0 ? 0 : old.starts[front - 1]! + lengthOf(old, front - 1)
  const to = back === 0 ? text.length : old.starts[count - back]! + shift
  const known = new Map(old.paragraphs.slice(front, count - back).map(one => [one.lexed.text, one]))
  const starts = old.starts.slice(0, front)
  const paragraphs = old.paragraphs.slice(0, front)
  for (const { start, end } of paragraphsIn(text, from, to)) {
    starts.push(start)
    paragraphs.push(known.get(text.slice(start, end)) ?? readParagraph(text, start, end, patterns))
  }
  const middle = starts.length
  for (let i = count - back; i < count; i++) {
    starts.push(old.starts[i]! + shift)
    paragraphs.push(old.paragraphs[i]!)
  }
  const forerunner: Forerunners = i => {
    if (i >= middle) return i - middle + count - back
    return i < count - back ? i : -1
  }
  return { text: { text, starts, paragraphs }, forerunner }
}

function cutAnew(text: string, patterns: readonly Pattern[]): StoryText {
  const spans = paragraphsIn(text, 0, text.length)
  return {
    text,
    starts: spans.map(({ start }) => start),
    paragraphs: spans.map(({ start, end }) => readParagraph(text, start, end, patterns)),
  }
}

function lengthOf({ paragraphs }: StoryText, i: number): number {
  return paragraphs[i]!.lexed.text.length
}

/** How many paragraphs in front stay the same if the first `shared` units of the text do, the next one's start among them. */
function keptInFront({ starts }: StoryText, shared: number): number {
  let kept = 0
  while (kept + 1 < starts.length && starts[kept + 1]! < shared) kept++
  return kept
}

/** How many paragraphs behind stay the same if the last `shared` units of the text do, the end of the one before among them. */
function keptBehind(old: StoryText, shared: number): number {
  const from = old.text.length - shared
  const count = old.starts.length
  let kept = 0
  while (kept + 1 < count && old.starts[count - kept - 2]! + lengthOf(old, count - kept - 2) - 1 >= from) kept++
  return kept
}
