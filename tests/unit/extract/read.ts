import { attribute } from '../../../shared/extract/about.ts'
import { extractClaims } from '../../../shared/extract/extract.ts'
import type { Pattern } from '../../../shared/extract/pattern.ts'
import { findUnread } from '../../../shared/extract/unread.ts'
import type { Unread } from '../../../shared/model/article.ts'
import type { Claim, ClaimKindName, Mention } from '../../../shared/model/claim.ts'
import { lex } from '../../../shared/text/lex.ts'

const grammars = import.meta.glob<readonly Pattern[]>('../../../shared/claims/*/grammar.ts', {
  eager: true,
  import: 'grammar',
})
const patterns = Object.values(grammars).flat()

/** What the text itself tells under a fixed dateline. */
export function read(text: string): {
  readonly claims: readonly Claim[]
  readonly mentions: readonly Mention[]
  readonly unread: readonly Unread[]
} {
  const lexed = lex(text)
  const article = { text, title: null, dateline: '2026-03-02', timezone: 'Europe/London' }
  const { claims, mentions } = attribute(lexed, extractClaims(lexed, patterns, article))
  return { claims, mentions, unread: findUnread(lexed, claims, mentions) }
}

/** Each claim of the kind as `words → whom or what it is about`, `?` where the text does not tell. */
export function abouts(text: string, kind: ClaimKindName): string[] {
  return read(text)
    .claims.filter(claim => claim.kind === kind)
    .map(({ start, end, about }) => `${text.slice(start, end)} → ${about?.fullest ?? '?'}`)
}
