import { memo, type ReactNode } from 'react'
import type { Block } from './blocks.ts'
import { type MarkContext, Marks } from './Mark.tsx'
import type { Piece } from './pieces.ts'

interface CopyBlockProps extends MarkContext {
  readonly block: Block
  readonly pieces: readonly Piece[]
}

/** One block of copy. It is drawn again only when its own marks change. */
export const CopyBlock = memo(function CopyBlock({ block, pieces, ...context }: CopyBlockProps): ReactNode {
  const marks = <Marks pieces={pieces} context={context} />
  if (block.role === 'headline') return <h1 className="headline">{marks}</h1>
  return <p className={block.role}>{marks}</p>
})
