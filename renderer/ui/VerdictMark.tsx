import type { ReactNode } from 'react'
import type { Verdict } from '../../shared/model/verdict.ts'
import './verdict-mark.css'

/** The strokes of each mark on a field of 16 by 16. */
const STROKES: Readonly<Record<Verdict, string>> = {
  supported: 'M3 8.6 6.4 12 13 4',
  contradicted: 'M3 6h10M3 10.2h10M10.6 2.6 5.4 13.4',
  inconsistent: 'M2.6 5.6h10M10 2.8l2.8 2.8L10 8.4M13.4 10.6h-10M6 7.8l-2.8 2.8L6 13.4',
  possible: 'M2.8 6.8c1.8-2.4 3.6-2.4 5.2-1s3.4 1.4 5.2-1M2.8 11.4c1.8-2.4 3.6-2.4 5.2-1s3.4 1.4 5.2-1',
  disputed: 'M8 2.4v11M5.2 13.4h5.6M3 4.6h10M3.6 4.6 1.8 9.2h3.6zM12.4 4.6l-1.8 4.6h3.6z',
  depends: 'M8 2.6 13.4 8 8 13.4 2.6 8z',
  unknown: 'M5.2 5.8a2.8 2.8 0 1 1 4.2 2.4c-.9.5-1.4 1-1.4 1.9M8 13v.01',
}

interface VerdictMarkProps {
  readonly verdict: Verdict
  readonly size?: number
}

/** A verdict's mark in its colour. It says nothing to a screen reader: the word beside it does. */
export function VerdictMark({ verdict, size = 14 }: VerdictMarkProps): ReactNode {
  return (
    <svg
      className="verdict-mark"
      data-verdict={verdict}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={STROKES[verdict]} />
    </svg>
  )
}

/** The pencil tick of a claim that somebody has signed. */
export function SignedMark({ size = 14 }: { readonly size?: number }): ReactNode {
  return (
    <svg className="signed-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.4 9.2c1.2.4 2.3 1.7 3.2 3.8C7.4 8.6 10 5 14 2.4" />
    </svg>
  )
}

/** A verdict's mark on a field of its colour, for headings. */
export function VerdictSeal({ verdict }: { readonly verdict: Verdict }): ReactNode {
  return (
    <span className="verdict-seal" data-verdict={verdict}>
      <VerdictMark verdict={verdict} size={13} />
    </span>
  )
}
