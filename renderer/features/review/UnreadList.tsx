import type { ReactNode } from 'react'
import type { CheckedArticle } from '../../../shared/model/checked.ts'
import { ScrollArea } from '../../ui/ScrollArea.tsx'
import { unreadTitle } from '../../ui/unread-words.ts'

/** Every number of the copy that is no claim, each with its reason; those nobody understands come first. */
export function UnreadList({ checked }: { readonly checked: CheckedArticle }): ReactNode {
  const { unread, article } = checked
  if (unread.length === 0) return <p>Every number of this story is in a claim.</p>
  const sorted = [...unread].sort((a, b) => Number(b.open) - Number(a.open) || a.start - b.start)
  return (
    <>
      <p className="section-title">Numbers that are no claim</p>
      <ScrollArea className="unread-scroll" label="Numbers that are no claim">
        <ul className="unread-list">
          {sorted.map(number => (
            <li key={number.start}>
              <b className={number.open ? 'unread unread-open' : 'unread'}>
                {article.text.slice(number.start, number.end)}
              </b>
              <span>{unreadTitle(number)}</span>
            </li>
          ))}
        </ul>
      </ScrollArea>
    </>
  )
}
