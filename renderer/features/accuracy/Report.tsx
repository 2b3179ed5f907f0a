import type { ReactNode } from 'react'
import type { Figures, Miss, SelftestReport } from '../../../shared/selftest/report.ts'
import { counted } from '../../ui/counted.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ScrollArea } from '../../ui/ScrollArea.tsx'
import { VERDICT_WORD } from '../../ui/verdicts.ts'

/** The figures kind by kind, and every error that was missed with what the judge said instead. */
export function Report({ report }: { readonly report: SelftestReport }): ReactNode {
  const { total, kinds, missed, falseAlarms } = report
  if (total.seeded === 0 && total.falseAlarms === 0) {
    return (
      <EmptyState title="No number to plant an error in." detail="The facts on file support none of these stories’." />
    )
  }
  return (
    <>
      <p role="status">
        {total.caught.toLocaleString('en-US')} of {counted(total.seeded, 'planted error')} caught, {total.leftOpen} left
        open, {total.passed} passed,{' '}
        {total.falseAlarms === 0 ? 'no false alarm' : counted(total.falseAlarms, 'false alarm')}.
      </p>
      <table className="accuracy-figures tabular">
        <caption className="unseen">Planted errors by kind of claim</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Planted</th>
            <th scope="col">Caught</th>
            <th scope="col">Left open</th>
            <th scope="col">Passed</th>
            <th scope="col">Recall</th>
            <th scope="col">Precision</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(figures => (
            <Row key={figures.kind} name={figures.kind} figures={figures} />
          ))}
        </tbody>
      </table>
      {missed.length > 0 && (
        <ScrollArea className="accuracy-missed card" label="Not caught">
          <ul>
            {missed.map(miss => (
              <MissLine key={`${miss.story} ${miss.start} ${miss.seeded}`} miss={miss} />
            ))}
          </ul>
        </ScrollArea>
      )}
      {falseAlarms.length > 0 && (
        <ScrollArea className="accuracy-missed card" label="False alarms">
          <ul>
            {falseAlarms.map(({ story, start, text, verdict, step }) => (
              <li key={`${story} ${start}`}>
                <b>{text}</b> <span>{story}</span>
                <p>
                  {VERDICT_WORD[verdict]}
                  {step !== null && `: ${step}`}
                </p>
              </li>
            ))}
          </ul>
        </ScrollArea>
      )}
    </>
  )
}

function Row({ name, figures }: { readonly name: string; readonly figures: Figures }): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{figures.seeded}</td>
      <td>{figures.caught}</td>
      <td>{figures.leftOpen}</td>
      <td>{figures.passed}</td>
      <td>{percent(figures.recall)}</td>
      <td>{percent(figures.precision)}</td>
    </tr>
  )
}

function MissLine({ miss }: { readonly miss: Miss }): ReactNode {
  const { story, said, seeded, fate, verdict, step, sentence } = miss
  return (
    <li>
      <b>
        {said} → {seeded}
      </b>{' '}
      <span>{story}</span>
      <p className="accuracy-sentence">{sentence}</p>
      <p>
        {FATE_WORD[fate]}. {verdict === null ? 'Not read' : VERDICT_WORD[verdict]}
        {step !== null && `: ${step}`}
      </p>
    </li>
  )
}

const FATE_WORD = { 'left open': 'Left open', passed: 'Passed' } as const

/** A share in per cent; a dash where there is none. */
function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`
}
