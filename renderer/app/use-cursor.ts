import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CheckedArticle, CheckedClaim } from '../../shared/model/checked.ts'

export interface Cursor {
  readonly claim: CheckedClaim | undefined
  /** The suggestion that `a` applies. */
  readonly fix: number
  /** Grows whenever the claim's mark should take the focus. */
  readonly focusTurn: number
  readonly select: (claim: string) => void
  /** To a claim of this check or an older one, wherever it stands now. */
  readonly goTo: (claim: CheckedClaim) => void
  /** Moves by so many claims, round the ends. From nowhere to the first or the last. */
  readonly move: (by: 1 | -1) => void
  readonly cycleFix: () => void
  /** Gives the focus back to the claim's mark. */
  readonly refocus: () => void
  readonly clear: () => void
}

/** A claim as the cursor remembers it over a new check, in which ids may have moved. */
interface Place {
  readonly hash: string
  readonly start: number
}

/** The claim that keys and panel are about. Over a new check it stays with its claim, or with the nearest place. */
export function useCursor(story: string | null, checked: CheckedArticle | null): Cursor {
  const [place, setPlace] = useState<Place | null>(null)
  const [fix, setFix] = useState(0)
  const [focusTurn, setFocusTurn] = useState(0)
  const claims = checked?.claims
  const claim = useMemo(() => (claims && place ? claimAt(claims, place) : undefined), [claims, place])
  useEffect(() => setPlace(null), [story])

  const put = useCallback((to: CheckedClaim | undefined) => {
    if (!to) return
    setPlace({ hash: to.hash, start: to.start })
    setFix(0)
    setFocusTurn(turn => turn + 1)
  }, [])
  const select = useCallback((id: string) => put(claims?.find(other => other.id === id)), [claims, put])
  const move = (by: 1 | -1) => {
    if (!claims || claims.length === 0) return
    const at = claim ? claims.indexOf(claim) + by : by === 1 ? 0 : -1
    put(claims.at(at % claims.length))
  }
  const cycleFix = () => {
    const fixes = claim?.suggestions.length ?? 0
    if (fixes > 0) setFix((fix + 1) % fixes)
  }
  const refocus = useCallback(() => setFocusTurn(turn => turn + 1), [])
  const clear = useCallback(() => setPlace(null), [])
  return { claim, fix, focusTurn, select, goTo: put, move, cycleFix, refocus, clear }
}

function claimAt(claims: readonly CheckedClaim[], { hash, start }: Place): CheckedClaim | undefined {
  const same = claims.find(claim => claim.hash === hash)
  if (same) return same
  return claims.reduce<CheckedClaim | undefined>(
    (nearest, claim) => (nearest && Math.abs(nearest.start - start) <= Math.abs(claim.start - start) ? nearest : claim),
    undefined,
  )
}
