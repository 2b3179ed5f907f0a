import type { ComponentProps, ReactNode, Ref } from 'react'
import type { CheckedArticle, CheckedClaim } from '../../../shared/model/checked.ts'
import type { Policy } from '../../../shared/model/policy.ts'
import type { StandingDecision } from '../../../shared/model/review.ts'
import { VerdictSeal } from '../../ui/VerdictMark.tsx'
import { VERDICT_MEANING, VERDICT_WORD } from '../../ui/verdicts.ts'
import { Actions, type ClaimActions } from './Actions.tsx'
import { Choices } from './Choices.tsx'
import { Conflicts } from './Conflicts.tsx'
import { DecisionLine } from './DecisionLine.tsx'
import { Derivation } from './Derivation.tsx'
import { Evidence } from './Evidence.tsx'
import { Fixes } from './Fixes.tsx'
import { InSentence } from './InSentence.tsx'
import { OnPublication } from './OnPublication.tsx'
import { Readings } from './Readings.tsx'
import { Shortfalls } from './Shortfalls.tsx'
import { Timeline } from './Timeline.tsx'
import './claim-panel.css'

interface ClaimPanelProps {
  readonly checked: CheckedArticle
  readonly claim: CheckedClaim
  /** 1 for the first claim of the story. */
  readonly position: number
  readonly standing: StandingDecision | undefined
  readonly fix: number
  readonly policy: Policy
  readonly supposing: ComponentProps<typeof Derivation>['supposing']
  readonly derivation: Ref<HTMLElement>
  readonly evidence: Ref<HTMLElement>
  readonly actions: ClaimActions
}

/** The claim under the cursor: its verdict, how Stet got there, and what to do about it. */
export function ClaimPanel({
  checked,
  claim,
  policy,
  supposing,
  position,
  standing,
  fix,
  actions,
  ...refs
}: ClaimPanelProps): ReactNode {
  const { verdict } = claim
  return (
    <>
      <div className="claim-scroll" key={claim.id}>
        <header className="claim-head">
          <VerdictSeal verdict={verdict} />
          <h2 title={VERDICT_MEANING[verdict]}>{VERDICT_WORD[verdict]}</h2>
          <span className="claim-position tabular">
            {position} of {checked.claims.length}
          </span>
        </header>
        <InSentence text={checked.article.text} claim={claim} />
        {standing && <DecisionLine standing={standing} onWithdraw={actions.withdraw} />}
        <OnPublication change={claim.onPublication} />
        <Choices claim={claim} onChoose={actions.choose} />
        <Derivation
          claim={claim}
          text={checked.article.text}
          area={refs.derivation}
          onSource={actions.showEvidence}
          supposing={supposing}
        />
        <Readings readings={claim.readings} />
        <Conflicts claim={claim} claims={checked.claims} onSelect={actions.select} />
        <Timeline claim={claim} now={checked.article.dateline} />
        <Fixes text={checked.article.text} suggestions={claim.suggestions} chosen={fix} onApply={actions.apply} />
        <Evidence claim={claim} area={refs.evidence}>
          <Shortfalls claim={claim} policy={policy} dateline={checked.article.dateline} />
        </Evidence>
      </div>
      <Actions claim={claim} standing={standing} actions={actions} />
    </>
  )
}
