import { MAX_ARTICLE_BYTES, readArticleFile } from '../../../shared/import/article-file.ts'
import type { Story } from '../../../shared/model/review.ts'
import { findDateline } from '../../../shared/text/dateline.ts'
import { type ByteSource, readWhole } from '../../platform/byte-source.ts'
import { blocksOf } from './blocks.ts'

const UNTITLED = 'Untitled story'
const TITLE = 140
/** The zone of a story until somebody says another. */
const TIMEZONE = 'America/New_York'

/** What a new story begins with. */
export type StoryStart = Pick<Story, 'title' | 'text' | 'dateline' | 'timezone' | 'origin'>

/** A story read from a file, or one line that says why it is none. */
export type StoryFile =
  | { readonly ok: true; readonly start: StoryStart }
  | { readonly ok: false; readonly message: string }

export async function readStory(source: ByteSource): Promise<StoryFile> {
  try {
    const file = readArticleFile(source.name, await readWhole(source, MAX_ARTICLE_BYTES))
    if (!file.ok) return file
    const { text, title, dateline } = file
    const written = startStory(text, source.name)
    return { ok: true, start: { ...written, title: title ?? written.title, dateline: dateline ?? written.dateline } }
  } finally {
    await source.close()
  }
}

/** A story of this text: titled by its first line, dated as it says of itself. */
export function startStory(text: string, origin: string): StoryStart {
  return { title: titleOf(text), text, dateline: findDateline(text)?.day ?? null, timezone: TIMEZONE, origin }
}

/** The first line, shortened where it is a paragraph. */
export function titleOf(text: string): string {
  const [first] = blocksOf(text.slice(0, 2000))
  const line = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ').trim() : ''
  if (line === '') return UNTITLED
  return line.length <= TITLE ? line : `${line.slice(0, line.lastIndexOf(' ', TITLE) + 1 || TITLE).trimEnd()}…`
}
