import type { Pattern } from '../../../shared/extract/pattern.ts'
import { readStory } from '../../../shared/extract/story.ts'
import type { Reading } from '../../../shared/model/article.ts'
import type { ClaimKindName } from '../../../shared/model/claim.ts'

const grammars = import.meta.glob<readonly Pattern[]>('../../../shared/claims/*/grammar.ts', {
  eager: true,
  import: 'grammar',
})
const patterns = Object.values(grammars).flat()

/** What the text itself tells under a fixed dateline. */
export function read(text: string): Reading {
  return readStory({ text, title: null, dateline: '2026-03-02', timezone: 'Europe/London' }, patterns).reading
}

/** Each claim of the kind as `words → whom or what it is about`, `?` where the text does not tell. */
export function abouts(text: string, kind: ClaimKindName): string[] {
  return read(text)
    .claims.filter(claim => claim.kind === kind)
    .map(({ start, end, about }) => `${text.slice(start, end)} → ${about?.fullest ?? '?'}`)
}
