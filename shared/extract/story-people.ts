import { certainAge } from './about-age.ts'
import type { NamedAt, Standing } from './at-token.ts'
import type { PlacedClaim } from './discourse.ts'
import type { Forerunners } from './keeping.ts'
import type { Named } from './named.ts'
import { type AgeBeside, gatherNamed, knownInHeadlines, type Owned, type Roster, toNamed } from './names-people.ts'
import type { WorkAt } from './names-shows.ts'
import { areSameNamings, findNamings, type Naming } from './naming.ts'
import type { Paragraph } from './paragraph.ts'
import type { AgeOf, Story, StoryPeople } from './story-stages.ts'
import { takenBy } from './taken.ts'

type SoFar = Pick<Story, 'text' | 'claims' | 'works'>

/** Everybody whom the story names, and every place of each. They are gathered anew only where some paragraph names others. */
export function findStoryPeople(story: SoFar, before: Story | undefined, forerunner: Forerunners): StoryPeople {
  const { paragraphs } = story.text
  const { settlements } = story.claims
  const { places } = story.works
  const old = before?.people
  const isSame = (i: number, at: number): boolean =>
    before?.text.paragraphs[at] === paragraphs[i] &&
    before?.claims.settlements[at] === settlements[i] &&
    before?.works.places[at] === places[i]
  const namings = paragraphs.map((paragraph, i) => {
    const at = forerunner(i)
    return at >= 0 && isSame(i, at)
      ? old!.namings[at]!
      : findNamings(paragraph, takenBy(paragraph.lexed, settlements[i]!.placed, places[i]!))
  })
  const isSameRoster =
    old?.namings.length === namings.length && namings.every((own, i) => areSameNamings(own, old.namings[i]!))
  const roster = isSameRoster ? old!.roster : gatherNamed(namings)
  const standing = paragraphs.map((paragraph, i) => {
    const at = forerunner(i)
    if (isSameRoster && isSame(i, at)) return old!.standing[at]!
    return standingOf(paragraph, namings[i]!, roster, roster.owners[i]!)
  })
  const ages = paragraphs.map(({ lexed }, i) => {
    const at = forerunner(i)
    if (at >= 0 && isSame(i, at) && areSameRuns(standing[i]!, old!.standing[at]!)) return old!.ages[at]!
    return agesOf(lexed, settlements[i]!.placed, standing[i]!, places[i]!)
  })
  const isSameNamed = isSameRoster && ages.every((own, i) => areSameAges(own, old!.ages[i]!))
  const named = isSameNamed ? old!.named : toNamed(roster, besides(standing, ages), old?.named ?? [])
  const names = standing.map((own, i) => {
    const at = forerunner(i)
    const known = at < 0 ? undefined : old!.names[at]
    const isKept = known !== undefined && ((isSameNamed && own === old!.standing[at]) || nameSame(known, own, named))
    return isKept ? known : own.map(({ from, to, run, owner }) => ({ from, to, run, named: named[owner]! }))
  })
  return { namings, roster, standing, ages, named, names }
}

/** Whether the runs name whom they named before. */
function nameSame(known: readonly NamedAt[], own: readonly Owned[], named: readonly Named[]): boolean {
  return areSameRuns(own, known) && known.every((one, i) => one.named === named[own[i]!.owner])
}

/** The names of a paragraph in reading order, those of its headlines among them. */
function standingOf(
  paragraph: Paragraph,
  namings: readonly Naming[],
  roster: Roster,
  owners: readonly number[],
): Owned[] {
  const standing: Owned[] = []
  namings.forEach(({ run }, i) => {
    if (owners[i]! >= 0) standing.push({ from: run.from, to: run.to, run, owner: owners[i]! })
  })
  const inHeadlines = knownInHeadlines(paragraph, roster)
  return inHeadlines.length === 0 ? standing : [...standing, ...inHeadlines].sort((a, b) => a.run.from - b.run.from)
}

function areSameRuns(one: readonly Standing[], other: readonly Standing[]): boolean {
  return one === other || (one.length === other.length && one.every(({ run }, i) => run === other[i]!.run))
}

/** Ages that stand right beside a name, found before anybody is resolved: they tell people from other names. */
function agesOf(
  lexed: Paragraph['lexed'],
  placed: readonly PlacedClaim[],
  standing: readonly Owned[],
  works: readonly WorkAt[],
): readonly AgeOf[] {
  if (standing.length === 0 || !placed.some(isAge)) return NO_AGES
  const list = { lexed, names: standing, works }
  const ages: AgeOf[] = []
  for (const one of placed) {
    const certain = isAge(one) ? certainAge(list, one) : null
    if (certain !== null) ages.push({ place: placeOf(standing, certain.name), years: certain.years })
  }
  return ages
}

/** Index of one of the names, which are in reading order. */
function placeOf(standing: readonly Owned[], { run }: Owned): number {
  let low = 0
  let high = standing.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (standing[middle]!.run.from < run.from) low = middle + 1
    else high = middle
  }
  return low
}

const NO_AGES: readonly AgeOf[] = []

function isAge({ claim }: PlacedClaim): boolean {
  return claim.kind === 'age'
}

function areSameAges(one: readonly AgeOf[], other: readonly AgeOf[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(({ place, years }, i) => place === other[i]!.place && years === other[i]!.years))
  )
}

function besides(standing: readonly (readonly Owned[])[], ages: readonly (readonly AgeOf[])[]): AgeBeside[] {
  return ages.flatMap((own, i) => own.map(({ place, years }) => ({ owner: standing[i]![place]!.owner, years })))
}
