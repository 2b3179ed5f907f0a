import type { ClaimKind } from './claims/define.ts'
import { CLAIM_KINDS } from './claims/registry.ts'
import { attribute } from './extract/about.ts'
import { extractClaims } from './extract/extract.ts'
import type { Pattern } from './extract/pattern.ts'
import { findUnread } from './extract/unread.ts'
import type { Article, Reading } from './model/article.ts'
import { lex } from './text/lex.ts'

/** What the article itself tells, before any fact is asked: article text → tokens → claims, mentions and unread numbers. */
export function readArticle(article: Article, kinds: readonly ClaimKind[] = CLAIM_KINDS): Reading {
  const lexed = lex(article.text)
  const placed = extractClaims(lexed, patternsOf(kinds), article)
  const { claims, mentions } = attribute(lexed, placed)
  return {
    article,
    sentences: lexed.sentences,
    quotations: lexed.quotations,
    mentions,
    claims,
    unread: findUnread(lexed, claims, mentions),
  }
}

const grammars = new WeakMap<readonly ClaimKind[], readonly Pattern[]>()

/** All patterns of the kinds, in reading order; the same array for the same kinds. */
function patternsOf(kinds: readonly ClaimKind[]): readonly Pattern[] {
  const known = grammars.get(kinds)
  if (known) return known
  const patterns = kinds.flatMap(kind => kind.grammar)
  grammars.set(kinds, patterns)
  return patterns
}
