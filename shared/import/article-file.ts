import type { IsoDay } from '../temporal/day.ts'
import { readMarkdown } from './markdown.ts'
import { decodeText } from './text.ts'

/** The largest story that is read, in bytes; a longer file is no story but a dump. */
export const MAX_ARTICLE_BYTES = 10_000_000

/** An article file's plain text with what its own metadata says, or one line that says what is wrong and where. */
export type ArticleFile =
  | {
      readonly ok: true
      readonly text: string
      /** The headline where the format marks one; null for plain text. */
      readonly title: string | null
      /** The day its metadata gives; the text's own dateline is another matter (`text/dateline.ts`). */
      readonly dateline: IsoDay | null
    }
  | { readonly ok: false; readonly message: string }

/** Reads a story by its name's ending: `.md` and `.markdown` as Markdown, `.txt` and anything else as plain text. */
export function readArticleFile(name: string, bytes: Uint8Array): ArticleFile {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return refuse(name, `is ${megabytes(bytes.length)} MB; a story may hold up to ${megabytes(MAX_ARTICLE_BYTES)} MB`)
  }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refuse(name, decoded.reason)
  if (decoded.text.trim() === '') return refuse(name, 'is empty: there is no text to check')
  if (/\.(?:md|markdown)$/i.test(name)) return { ok: true, ...readMarkdown(decoded.text) }
  return { ok: true, text: decoded.text, title: null, dateline: null }
}

function refuse(name: string, reason: string): ArticleFile {
  return { ok: false, message: `${name} ${reason}` }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes % 1_000_000 === 0 ? 0 : 1)
}
