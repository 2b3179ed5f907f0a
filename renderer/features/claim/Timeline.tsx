import { type ReactNode, useId } from 'react'
import type { CheckedClaim, TimelineBar } from '../../../shared/model/checked.ts'
import type { IsoDay } from '../../../shared/temporal/day.ts'
import { shortDay } from '../../ui/day-words.ts'
import { LETTER, middleOf, type PlacedBar, scaleOf } from './timeline-scale.ts'

const WIDTH = 336
const ROW = 20
const BAR = 12
/** Below this a bar is drawn as a point. */
const POINT = 5

interface TimelineProps {
  readonly claim: CheckedClaim
  /** The dateline, to which what goes on is drawn. */
  readonly now: IsoDay | null
}

/** The facts above the axis and the copy's claim below it, to scale. */
export function Timeline({ claim, now }: TimelineProps): ReactNode {
  const id = useId()
  const scale = scaleOf(claim.timeline, WIDTH, now)
  if (!scale) return null
  const facts = scale.bars.filter(({ bar }) => bar.side === 'fact')
  const copy = scale.bars.filter(({ bar }) => bar.side === 'copy')
  const axis = facts.length * ROW + 18
  const height = axis + (copy.length === 0 ? 6 : copy.length * 26 + 6)
  return (
    <section className="claim-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        Timeline
      </h3>
      <svg className="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={inWords(claim.timeline)}>
        {facts.map((placed, row) => (
          <FactBar key={row} placed={placed} y={row * ROW + 2} />
        ))}
        <line className="timeline-axis" x1={0} x2={WIDTH} y1={axis} y2={axis} />
        {scale.ticks.map(tick => (
          <g key={tick.at}>
            <line className="timeline-tick" x1={tick.at} x2={tick.at} y1={axis - 2} y2={axis + 3} />
            <text className="timeline-year" x={middleOf(tick, WIDTH)} y={axis - 5} textAnchor="middle">
              {tick.label}
            </text>
          </g>
        ))}
        {copy.map((placed, row) => (
          <CopyBar key={row} placed={placed} y={axis + 12 + row * 26} verdict={placed.bar.verdict ?? claim.verdict} />
        ))}
      </svg>
    </section>
  )
}

interface BarProps {
  readonly placed: PlacedBar
  readonly y: number
}

function FactBar({ placed, y }: BarProps): ReactNode {
  const { bar, left, right } = placed
  const wide = right - left
  const words = bar.label.length * LETTER
  const fits = wide > words + 14
  const after = right + 6 + words <= WIDTH
  const x = fits ? left + 8 : after ? right + 6 : left - 6
  return (
    <g className="timeline-fact">
      {wide < POINT ? (
        <circle cx={(left + right) / 2} cy={y + BAR / 2} r={4.5} />
      ) : (
        <rect x={left} y={y} width={wide} height={BAR} rx={BAR / 2} />
      )}
      <text x={x} y={y + BAR / 2} dominantBaseline="central" textAnchor={fits || after ? 'start' : 'end'}>
        {bar.label}
      </text>
    </g>
  )
}

function CopyBar({ placed, y, verdict }: BarProps & { readonly verdict: string }): ReactNode {
  const { bar, left, right, isOpenLeft, isOpenRight } = placed
  const words = bar.label.length * LETTER
  const isPoint = right - left < POINT
  const middle = (left + right) / 2
  const x = Math.max(0, Math.min(isPoint ? middle - words / 2 : left, WIDTH - words))
  return (
    <g className="timeline-copy" data-verdict={verdict}>
      {isPoint ? (
        <path className="timeline-point" d={`M${middle} ${y - 4.5}l4.5 4.5-4.5 4.5-4.5-4.5z`} />
      ) : (
        <>
          <line className="timeline-span" x1={left} x2={right} y1={y} y2={y} />
          {!isOpenLeft && <line className="timeline-end" x1={left} x2={left} y1={y - 4} y2={y + 4} />}
          {!isOpenRight && <line className="timeline-end" x1={right} x2={right} y1={y - 4} y2={y + 4} />}
        </>
      )}
      <text x={x} y={y + 14}>
        {bar.label}
      </text>
    </g>
  )
}

function inWords(bars: readonly TimelineBar[]): string {
  return bars.map(({ label, from, to }) => `${label}: ${stretch(from, to)}`).join('; ')
}

function stretch(from: string | null, to: string | null): string {
  if (from === to && from !== null) return shortDay(from)
  return `${from === null ? 'open' : shortDay(from)} to ${to === null ? 'open' : shortDay(to)}`
}
