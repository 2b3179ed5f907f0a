import { expect, test } from 'vitest'
import { checkArticle } from '../../../shared/pipeline.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

const FACTS = plainFacts(
  factsFrom([
    [
      'person:Ada Marsh',
      'positionHeld',
      'senator',
      { startTime: '2009-01-03', endTime: '2021-01-03', of: 'place:Brill' },
    ],
    [
      'person:Ben Ode',
      'positionHeld',
      'director',
      { startTime: '2012-05-07', of: 'organization:Brill Harbour Museum' },
    ],
    ['person:Ben Ode', 'dateOfBirth', '1970-03-01'],
    ['person:Ben Ode', 'spouse', 'person:Cleo Tarn', { startTime: '1999-06-05' }],
    ['person:Ben Ode', 'significantEvent', 'was arrested', { eventType: 'arrest', pointInTime: '2024-07-08' }],
    ['film:Grey Water', 'publicationDate', '2025-11-08'],
    ['series:Tin Harbour', 'startTime', '2018-09-24'],
    ['season:Tin Harbour 2', 'partOfSeries', 'series:Tin Harbour', { seriesOrdinal: 2 }],
    ['season:Tin Harbour 2', 'startTime', '2019-10-02'],
  ]),
)

async function verdictsOf(text: string): Promise<string[]> {
  const article = { text, title: null, dateline: '2026-03-02', timezone: 'America/New_York' }
  const { claims } = await checkArticle(article, FACTS)
  return claims.filter(({ kind }) => kind === 'date' || kind === 'duration').map(({ verdict }) => verdict)
}

/** Where nothing else can be meant, another time than that on file is wrong. */
test.each([
  'Ada Marsh was elected in 2004.',
  'Ben Ode, 56, its director, has led the Brill Harbour Museum since 2011.',
  'The Brill Harbour Museum will close. Ben Ode has led the museum since 2011.',
  'Ben Ode and his wife, the painter Cleo Tarn, were married in 2001.',
  'Ben Ode, 56, who married Cleo Tarn in 2001, has left.',
  'Ben Ode was arrested on July 9, 2024.',
  '“Grey Water” was released on Oct. 8.',
  '“Tin Harbour,” a drama about a ferry, premiered on Oct. 24, 2018.',
])('“%s” is wrong', async text => {
  expect(await verdictsOf(text)).toContain('contradicted')
})

/** Another post, office, medium, arrest or season may be meant. */
test.each([
  'Ada Marsh was elected on Nov. 5, 2002, to the council.',
  'Ada Marsh served for four years in the Navy.',
  'Ada Marsh served for four years as mayor of Oxport.',
  'Ada Marsh ran it for two years.',
  'Ada Marsh resigned on May 3, 2019, as treasurer of the club.',
  'Ada Marsh has served since 2024 on the Brill council.',
  'The museum that Ben Ode has led since 2001 is in Oxport.',
  'Ben Ode was arrested on May 3, 2016, in another case.',
  '“Grey Water” was released on disc on May 4.',
  '“Tin Harbour” premiered on Oct. 2, 2019, to six million viewers.',
  'Like Ada Marsh, Cleo Tarn, 50, left in 2018.',
])('“%s” leaves room', async text => {
  expect(await verdictsOf(text)).not.toContain('contradicted')
})
