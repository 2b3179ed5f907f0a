import type { Span } from '../../../shared/base/span.ts'
import type { Unread } from '../../../shared/model/article.ts'
import type { CheckedClaim } from '../../../shared/model/checked.ts'

/** A block of copy cut where marks begin and end. A claim may hold others: a range holds its two dates. */
export type Piece =
  | ({ readonly sort: 'text' } & Span)
  | ({ readonly sort: 'unread'; readonly unread: Unread } & Span)
  | ({ readonly sort: 'claim'; readonly claim: CheckedClaim; readonly inside: readonly Piece[] } & Span)

type Item = ({ readonly claim: CheckedClaim } | { readonly unread: Unread }) & Span

/**
 * The pieces of `block`, in order, covering it without gaps. Of two claims that cross, the later begins where the
 * earlier ends, so that every claim keeps a piece.
 */
export function piecesOf(block: Span, claims: readonly CheckedClaim[], unread: readonly Unread[]): Piece[] {
  const items: Item[] = [
    ...claims.map(claim => ({ start: claim.start, end: claim.end, claim })),
    ...unread.map(number => ({ start: number.start, end: number.end, unread: number })),
  ]
  const within = items.filter(({ start, end }) => start < block.end && block.start < end)
  within.sort((a, b) => a.start - b.start || b.end - a.end)
  return cut(block, within)
}

function cut({ start, end }: Span, items: readonly Item[]): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (let index = 0; index < items.length; ) {
    const item = items[index]!
    const from = Math.max(at, item.start)
    const to = Math.min(end, item.end)
    let next = index + 1
    if (from < to) {
      if (at < from) pieces.push({ sort: 'text', start: at, end: from })
      while (next < items.length && items[next]!.end <= to) next++
      pieces.push(toPiece(item, { start: from, end: to }, items.slice(index + 1, next)))
      at = to
    }
    index = next
  }
  if (at < end) pieces.push({ sort: 'text', start: at, end })
  return pieces
}

function toPiece(item: Item, span: Span, inner: readonly Item[]): Piece {
  if ('unread' in item) return { sort: 'unread', unread: item.unread, ...span }
  return { sort: 'claim', claim: item.claim, inside: inner.length === 0 ? [] : cut(span, inner), ...span }
}

/** The stretch of a claim that is its own and no inner claim's, the longest of them; undefined where there is none. */
export function ownStretch(inside: readonly Piece[]): Piece | undefined {
  const own = inside.filter(({ sort }) => sort === 'text')
  return own.reduce<Piece | undefined>(
    (longest, piece) => (longest && longest.end - longest.start >= piece.end - piece.start ? longest : piece),
    undefined,
  )
}
