import { expect, test } from 'vitest'
import { groupTicks } from '../../../../../renderer/features/article/tick-groups.ts'
import { standingDecisions } from '../../../../../shared/review/standing.ts'
import { CHECKED, signatureOn } from '../../../../support/checked-story.ts'

const claims = new Map(CHECKED.claims.map(claim => [claim.id, claim]))
const idsOf = (...quotes: readonly string[]) =>
  quotes.map(quote => CHECKED.claims.find(({ text }) => text === quote)?.id ?? quote)

test('up to three claims of a line have a sign each, in their order', () => {
  const ticks = groupTicks(idsOf('38', 'Tuesday, Jan. 10', '57'), claims, new Map())
  expect(ticks.map(({ claim, count }) => [claim.text, count])).toEqual([
    ['38', 1],
    ['Tuesday, Jan. 10', 1],
    ['57', 1],
  ])
})

test('of more, those alike are one sign with their count', () => {
  const ticks = groupTicks(idsOf('38', '41', '10 years', 'Season 4'), claims, new Map())
  expect(ticks.map(({ claim, count }) => [claim.verdict, count])).toEqual([
    ['supported', 3],
    ['contradicted', 1],
  ])
})

test('what is signed is told apart from what is not', () => {
  const { byClaim } = standingDecisions(CHECKED, [signatureOn('10 years')])
  const ticks = groupTicks(idsOf('10 years', '38'), claims, byClaim)
  expect(ticks.map(({ signed }) => signed)).toEqual([true, false])
})

test('a claim that is no longer there has no sign', () => {
  expect(groupTicks(['gone'], claims, new Map())).toEqual([])
})
