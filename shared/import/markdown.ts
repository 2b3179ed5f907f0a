import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { IsoDay } from '../temporal/day.ts'
import { parseIsoDay } from '../temporal/day.ts'

export interface MarkdownArticle {
  readonly text: string
  readonly title: string | null
  readonly dateline: IsoDay | null
}

/**
 * The plain text of a Markdown story: one block a paragraph, blank line between, headline first.
 *
 * Emphasis, links and code lose their marks and keep their words; a picture gives its alternative text; the number of
 * a numbered item stays, because a reader sees it. Front matter is not copy: its `title` becomes the headline where
 * the story has no level-1 heading, its `dateline` (or `date`) the dateline.
 */
export function readMarkdown(source: string): MarkdownArticle {
  const { matter, body } = splitFrontMatter(source)
  const tree = fromMarkdown(body)
  const blocks: string[] = []
  for (const node of tree.children) collectBlocks(node, blocks)
  const heading = tree.children.find(node => node.type === 'heading' && node.depth === 1)
  const title = heading ? words(heading).trim() : (matter.title ?? null)
  if (!heading && title) blocks.unshift(title)
  return { text: blocks.join('\n\n'), title: title || null, dateline: dayOf(matter.dateline ?? matter.date) }
}

interface FrontMatter {
  title?: string
  dateline?: string
  date?: string
}

/** Reads only `title`, `dateline` and `date`, each `key: value` on a line of its own between two `---` lines. */
function splitFrontMatter(source: string): { matter: FrontMatter; body: string } {
  const lines = source.split(/\r?\n/, 200)
  const close = lines[0]?.trimEnd() === '---' ? lines.indexOf('---', 1) : -1
  if (close < 0) return { matter: {}, body: source }
  const matter: FrontMatter = {}
  for (const line of lines.slice(1, close)) {
    const colon = line.indexOf(':')
    const key = line.slice(0, colon).trim().toLowerCase()
    if (key !== 'title' && key !== 'dateline' && key !== 'date') continue
    matter[key] = unquoted(line.slice(colon + 1).trim())
  }
  return { matter, body: afterLines(source, close + 1) }
}

function unquoted(value: string): string {
  const quote = value[0]
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value
}

function afterLines(source: string, count: number): string {
  let at = 0
  for (let line = 0; line < count; line++) {
    const end = source.indexOf('\n', at)
    if (end < 0) return ''
    at = end + 1
  }
  return source.slice(at)
}

function dayOf(value: string | undefined): IsoDay | null {
  const day = value?.slice(0, 10) ?? ''
  return parseIsoDay(day) === undefined ? null : day
}

function collectBlocks(node: RootContent, blocks: string[]): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      push(blocks, words(node))
      return
    case 'blockquote':
      for (const child of node.children) collectBlocks(child, blocks)
      return
    case 'list': {
      let number = node.start ?? 1
      for (const item of node.children) {
        const first = blocks.length
        for (const child of item.children) collectBlocks(child, blocks)
        if (node.ordered && blocks.length > first) blocks[first] = `${number}. ${blocks[first]}`
        number++
      }
      return
    }
    default:
      return
  }
}

function push(blocks: string[], text: string): void {
  const trimmed = text.trim()
  if (trimmed !== '') blocks.push(trimmed)
}

function words(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'html':
      return ''
    default:
      return 'children' in node ? node.children.map(words).join('') : ''
  }
}
