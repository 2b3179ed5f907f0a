import { Check } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { CheckedArticle } from '../../../shared/model/checked.ts'
import type { StandingDecision } from '../../../shared/model/review.ts'
import type { Gate } from '../../../shared/review/gate.ts'
import { Meter } from '../../ui/Meter.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { gateWords, meterParts, tallyOf, tallyWords } from './foot-words.ts'
import { OrphanList } from './OrphanList.tsx'
import { UnreadList } from './UnreadList.tsx'
import './foot.css'

interface FootProps {
  readonly checked: CheckedArticle
  readonly standing: ReadonlyMap<string, StandingDecision>
  readonly orphans: readonly StandingDecision['decision'][]
  readonly gate: Gate
  readonly checking: boolean
  readonly onNextOpen: () => void
}

/** What is read, what is left, and whether the story may run. */
export function Foot({ checked, standing, orphans, gate, checking, onNextOpen }: FootProps): ReactNode {
  const tally = useMemo(() => tallyOf(checked, standing), [checked, standing])
  const words = checked.claims.length === 0 ? 'No claims' : tallyWords(tally)
  return (
    <footer className="foot">
      <Meter label={words} parts={meterParts(tally)} />
      <Popover
        label="Numbers that are no claim"
        side="above"
        control={(toggle, open) => (
          <button type="button" className="foot-button" aria-expanded={open} aria-haspopup="dialog" onClick={toggle}>
            {unreadWords(checked)}
          </button>
        )}
      >
        {() => <UnreadList checked={checked} />}
      </Popover>
      <span className="foot-tally tabular">{words}</span>
      {orphans.length > 0 && (
        <Popover
          label="Signatures without their words"
          side="above"
          control={(toggle, open) => (
            <button type="button" className="foot-button" aria-expanded={open} aria-haspopup="dialog" onClick={toggle}>
              {orphans.length} no longer in the copy
            </button>
          )}
        >
          {() => <OrphanList orphans={orphans} />}
        </Popover>
      )}
      <span className="foot-space" />
      {checking && <span className="foot-checking">Checking…</span>}
      {gate.ready ? (
        <span className="foot-ready">
          <Check size={15} strokeWidth={2} aria-hidden="true" />
          Ready
        </span>
      ) : (
        <button type="button" className="foot-button" onClick={onNextOpen} title="Go to the next open claim (N)">
          {gateWords(gate)}
        </button>
      )}
    </footer>
  )
}

function unreadWords({ summary }: CheckedArticle): string {
  return summary.unread === 0 ? 'Nothing unread' : `${summary.unread} not understood`
}
