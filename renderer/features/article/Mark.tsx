import { Fragment, type ReactNode } from 'react'
import type { StandingDecision } from '../../../shared/model/review.ts'
import { unreadTitle } from '../../ui/unread-words.ts'
import { VERDICT_WORD } from '../../ui/verdicts.ts'
import { ownStretch, type Piece } from './pieces.ts'

export interface MarkContext {
  readonly text: string
  readonly selected: string | null
  readonly pointed: string | null
  /** The one mark that the Tab key reaches. */
  readonly reachable: string | null
  readonly standing: ReadonlyMap<string, StandingDecision>
  readonly onSelect: (claim: string) => void
}

type ClaimPiece = Extract<Piece, { sort: 'claim' }>

/** The pieces of a block as copy: claims underlined, unread numbers boxed. */
export function Marks({
  pieces,
  context,
}: {
  readonly pieces: readonly Piece[]
  readonly context: MarkContext
}): ReactNode {
  return pieces.map(piece => (
    <Fragment key={piece.start}>
      {piece.sort === 'text' && context.text.slice(piece.start, piece.end)}
      {piece.sort === 'unread' && (
        <span className={piece.unread.open ? 'unread unread-open' : 'unread'} title={unreadTitle(piece.unread)}>
          {context.text.slice(piece.start, piece.end)}
        </span>
      )}
      {piece.sort === 'claim' && <ClaimMark piece={piece} context={context} />}
    </Fragment>
  ))
}

function ClaimMark({ piece, context }: { readonly piece: ClaimPiece; readonly context: MarkContext }): ReactNode {
  const { claim, inside } = piece
  if (inside.length === 0) {
    return (
      <MarkButton claim={piece.claim} context={context} underlined>
        {context.text.slice(piece.start, piece.end)}
      </MarkButton>
    )
  }
  const own = ownStretch(inside)
  return (
    <span className={`${markClass(claim.id, context)} mark-outer`} data-claim={claim.id} data-verdict={claim.verdict}>
      {inside.map(inner =>
        inner === own ? (
          <MarkButton key={inner.start} claim={claim} context={context}>
            {context.text.slice(inner.start, inner.end)}
          </MarkButton>
        ) : (
          <Marks key={inner.start} pieces={[inner]} context={context} />
        ),
      )}
      {!own && (
        <MarkButton claim={claim} context={context}>
          <span className="unseen">{claim.text}</span>
        </MarkButton>
      )}
    </span>
  )
}

interface MarkButtonProps {
  readonly claim: ClaimPiece['claim']
  readonly context: MarkContext
  readonly underlined?: boolean
  readonly children: ReactNode
}

function MarkButton({ claim, context, underlined, children }: MarkButtonProps): ReactNode {
  const decision = context.standing.get(claim.id)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot run over two lines
    <span
      role="button"
      tabIndex={context.reachable === claim.id ? 0 : -1}
      className={underlined ? markClass(claim.id, context) : 'mark-own'}
      data-claim={claim.id}
      data-mark={claim.id}
      data-verdict={claim.verdict}
      aria-label={`${VERDICT_WORD[claim.verdict]}: ${claim.text}${decision ? decisionWords(decision) : ''}`}
      aria-current={context.selected === claim.id ? 'true' : undefined}
      onClick={() => context.onSelect(claim.id)}
      onKeyDown={event => {
        if (event.key !== ' ') return
        event.preventDefault()
        context.onSelect(claim.id)
      }}
    >
      {children}
    </span>
  )
}

function decisionWords({ decision, stale }: StandingDecision): string {
  return `, ${decision.ruling} by ${decision.by.initials}${stale ? ', changed since' : ''}`
}

function markClass(claim: string, { selected, pointed, standing }: MarkContext): string {
  const decision = standing.get(claim)
  return [
    'mark',
    decision && !decision.stale && 'mark-signed',
    selected === claim && 'mark-selected',
    pointed === claim && 'mark-pointed',
  ]
    .filter(Boolean)
    .join(' ')
}
