import type { ReactNode } from 'react'
import type { Decision } from '../../../shared/model/review.ts'
import { clockOf } from '../../ui/day-words.ts'

/** Signatures on words that the copy no longer holds. They stay on record and count for nothing. */
export function OrphanList({ orphans }: { readonly orphans: readonly Decision[] }): ReactNode {
  return (
    <>
      <p className="section-title">Signed words that are no longer in the copy</p>
      <ul className="unread-list">
        {orphans.map(({ id, quote, by, at }) => (
          <li key={id}>
            <b>{quote}</b>
            <span>
              {by.initials} {clockOf(at)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
