import { readFile } from 'node:fs/promises'
import { MAX_ARTICLE_BYTES, readArticleFile } from '../../shared/import/article-file.ts'
import type { Article } from '../../shared/model/article.ts'
import { findDateline } from '../../shared/text/dateline.ts'
import { type Io, reasonOf } from './io.ts'
import { UsageError } from './usage.ts'

interface ArticleOptions {
  /** Null: the article's own. */
  readonly dateline: string | null
  /** The day on which it runs, where somebody says. */
  readonly publication?: string | null
  readonly timezone: string
}

/**
 * An article from disk, or from standard input for `-`, with its dateline: told, or else its own.
 *
 * @throws UsageError when it cannot be read or gives no dateline
 */
export async function openArticle(path: string, options: ArticleOptions, io: Io): Promise<Article> {
  const file = readArticleFile(path === '-' ? 'standard input' : path, await readBytes(path, io))
  if (!file.ok) throw new UsageError(file.message)
  const dateline = options.dateline ?? file.dateline ?? findDateline(file.text)?.day ?? null
  if (dateline === null) {
    throw new UsageError(`${path} gives no dateline; say --dateline YYYY-MM-DD (the machine's clock is never used)`)
  }
  return {
    text: file.text,
    title: file.title,
    dateline,
    publication: options.publication ?? null,
    timezone: options.timezone,
  }
}

async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  if (path !== '-') {
    return readFile(path).catch((error: unknown) => {
      throw new UsageError(`${path}: ${reasonOf(error)}`)
    })
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > MAX_ARTICLE_BYTES) break
  }
  return Buffer.concat(chunks)
}
