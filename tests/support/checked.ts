import type { CheckedArticle, CheckedClaim } from '../../shared/model/checked.ts'
import { VERDICTS, type Verdict } from '../../shared/model/verdict.ts'

/** A checked claim at the first place of `quote` in `text`, with what a test says of it. */
export function checkedClaim(text: string, quote: string, given: Partial<CheckedClaim> = {}): CheckedClaim {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in the text`)
  return {
    id: 'c1',
    hash: `hash of ${quote}`,
    kind: 'age',
    start,
    end: start + quote.length,
    text: quote,
    sentence: { start: 0, end: text.length },
    pattern: '<name>, <n>,',
    value: quote,
    hedge: null,
    quoted: false,
    assumption: null,
    subject: { entity: 'person:ada-marsh', label: 'Ada Marsh', mention: null, why: 'full name' },
    choices: [],
    choiceOf: null,
    asOf: '2026-03-02',
    verdict: 'supported',
    expected: null,
    conflictsWith: [],
    readings: [],
    suggestions: [],
    derivation: [
      {
        operation: 'say',
        inputs: [{ span: { start, end: start + quote.length } }],
        result: null,
        text: `The copy says ${quote}.`,
      },
    ],
    evidence: [
      {
        statement: 'st:1',
        property: 'dateOfBirth',
        text: 'Ada Marsh: date of birth 4 May 1978',
        independent: 1,
        verified: null,
        stated: { value: { type: 'time', edtf: '1978-05-04' } },
        sources: [
          {
            id: 'src:register',
            title: 'Register of births',
            publisher: 'Leeds',
            url: null,
            reliability: 'primary',
            quote: null,
            locator: 'p. 4',
            retrieved: null,
            origins: [],
          },
        ],
      },
    ],
    timeline: [],
    onPublication: null,
    ...given,
  }
}

/** A checked article that holds exactly these claims and no unread number. */
export function checkedArticle(text: string, claims: readonly CheckedClaim[]): CheckedArticle {
  const counts = Object.fromEntries(
    VERDICTS.map(verdict => [verdict, claims.filter(claim => claim.verdict === verdict).length]),
  ) as Record<Verdict, number>
  return {
    article: { text, title: null, dateline: '2026-03-02', timezone: 'Europe/London' },
    words: text.split(/\s+/).length,
    claims,
    unread: [],
    summary: { ...counts, unread: 0 },
  }
}
