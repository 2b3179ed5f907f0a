import type { CheckedArticle } from '../../../shared/model/checked.ts'
import type { StandingDecision } from '../../../shared/model/review.ts'
import { VERDICT_ORDER, type Verdict } from '../../../shared/model/verdict.ts'
import type { Gate } from '../../../shared/review/gate.ts'
import type { MeterPart } from '../../ui/Meter.tsx'

type Standing = ReadonlyMap<string, StandingDecision>

/** How many claims are signed, and how many of each verdict are not, the gravest first. */
export interface Tally {
  readonly signed: number
  readonly stale: number
  readonly open: ReadonlyMap<Verdict, number>
}

export function tallyOf(checked: CheckedArticle, standing: Standing): Tally {
  const open = new Map<Verdict, number>()
  let signed = 0
  let stale = 0
  for (const { id, verdict } of checked.claims) {
    const decision = standing.get(id)
    if (decision && !decision.stale) {
      signed++
      continue
    }
    if (decision) stale++
    open.set(verdict, (open.get(verdict) ?? 0) + 1)
  }
  return { signed, stale, open }
}

/** The bar: what is signed, then what is open in its verdict's colour; what is supported and unsigned stays blank. */
export function meterParts({ signed, open }: Tally): MeterPart[] {
  const grave = VERDICT_ORDER.filter(verdict => verdict !== 'supported')
  return [
    { share: signed, tone: 'supported' },
    ...grave.map(tone => ({ share: open.get(tone) ?? 0, tone })),
    { share: open.get('supported') ?? 0, tone: 'rest' },
  ]
}

/** "9 signed · 1 contradicted · 6 supported": what a glance at the foot should tell. */
export function tallyWords({ signed, stale, open }: Tally): string {
  const parts = VERDICT_ORDER.flatMap(verdict => {
    const count = open.get(verdict)
    return count ? [`${count} ${verdict}`] : []
  })
  return [`${signed} signed`, ...(stale ? [`${stale} changed since`] : []), ...parts].join(' · ')
}

/** "Ready", or what keeps the story from it. */
export function gateWords({ ready, open, short, notUnderstood }: Gate): string {
  if (ready) return 'Ready'
  const missing = [
    ...(open.length > 0 ? [`${open.length} to decide`] : []),
    ...(short.length > 0 ? [`${short.length} short of sources`] : []),
    ...(notUnderstood > 0 ? [`${notUnderstood} to read`] : []),
  ]
  return `Not ready: ${missing.join(', ')}`
}
