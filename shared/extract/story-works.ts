import type { PlacedClaim } from './discourse.ts'
import { AskedWords, type Forerunners } from './keeping.ts'
import { isSameList } from './named.ts'
import { areSamePlaces, findWorks, gatherWorks, isSameWork, placeWorks, type Work, type Works } from './names-shows.ts'
import { type Capitals, isAlone, isBehindGiven, type Paragraph } from './paragraph.ts'
import type { CapitalSets, Story, StoryWorks, ToldWorks } from './story-stages.ts'
import { takenBy } from './taken.ts'

/** The works that the story names, and every place of each: found by what stands around a title, then by its words. */
export function findStoryWorks(
  { text, claims }: Pick<Story, 'text' | 'claims'>,
  before: Story | undefined,
  forerunner: Forerunners,
): StoryWorks {
  const { paragraphs } = text
  const { settlements } = claims
  const old = before?.works
  const capitals = capitalSetsOf(paragraphs, before)
  const isSame = (i: number, at: number): boolean =>
    before?.text.paragraphs[at] === paragraphs[i] && before?.claims.settlements[at] === settlements[i]
  const told = paragraphs.map((paragraph, i): ToldWorks => {
    const at = forerunner(i)
    const known = at < 0 ? undefined : old?.told[at]
    if (known !== undefined && isSame(i, at) && agrees(known, capitals)) return known
    return tellWorks(paragraph, settlements[i]!.placed, capitals, known)
  })
  const works = worksOf(told, old)
  const places = paragraphs.map((paragraph, i) => {
    const at = forerunner(i)
    const known = at < 0 ? undefined : old?.places[at]
    const isKnown = known !== undefined && isSame(i, at)
    if (isKnown && (works === old?.works || hasSameTitles(paragraph.capitals, works, old!.works))) return known
    const found = placeWorks(paragraph, takenBy(paragraph.lexed, settlements[i]!.placed), works)
    return isKnown && areSamePlaces(known, found) ? known : found
  })
  return { capitals, told, works, places }
}

function agrees({ surnames, alone }: ToldWorks, capitals: CapitalSets): boolean {
  return surnames.agreesWith(capitals.surnames) && alone.agreesWith(capitals.alone)
}

function tellWorks(
  paragraph: Paragraph,
  placed: readonly PlacedClaim[],
  capitals: CapitalSets,
  known: ToldWorks | undefined,
): ToldWorks {
  const taken = takenBy(paragraph.lexed, placed)
  const surnames = new AskedWords(capitals.surnames)
  const alone = new AskedWords(capitals.alone)
  const works = findWorks({ lexed: paragraph.lexed, taken, surnames, alone }, placed)
  return { works: known && areSameWorks(known.works, works) ? known.works : works, surnames, alone }
}

function areSameWorks(one: readonly Work[], other: readonly Work[]): boolean {
  return one.length === other.length && one.every((work, i) => isSameWork(work, other[i]!))
}

/** The sets of `old` where no paragraph's capitals have changed. */
function capitalSetsOf(paragraphs: readonly Paragraph[], before: Story | undefined): CapitalSets {
  const isSame =
    before?.text.paragraphs.length === paragraphs.length &&
    paragraphs.every((paragraph, i) => haveSameCapitals(paragraph, before.text.paragraphs[i]!))
  if (isSame) return before!.works.capitals
  return {
    surnames: once(() => wordsThat(isBehindGiven, paragraphs)),
    alone: once(() => wordsThat(isAlone, paragraphs)),
  }
}

type Stands = (lexed: Paragraph['lexed'], at: number) => boolean

function wordsThat(stand: Stands, paragraphs: readonly Paragraph[]): Set<string> {
  const found = new Set<string>()
  for (const { lexed, capitals } of paragraphs)
    for (let i = 0; i < capitals.tokens.length; i++)
      if (stand(lexed, capitals.tokens[i]!)) found.add(capitals.words[i]!)
  return found
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function haveSameCapitals(one: Paragraph, other: Paragraph): boolean {
  if (one === other) return true
  if (!isSameList(one.capitals.words, other.capitals.words)) return false
  return one.capitals.tokens.every((at, i) => {
    const twin = other.capitals.tokens[i]!
    return (
      isAlone(one.lexed, at) === isAlone(other.lexed, twin) &&
      isBehindGiven(one.lexed, at) === isBehindGiven(other.lexed, twin)
    )
  })
}

function worksOf(told: readonly ToldWorks[], old: StoryWorks | undefined): Works {
  const isSame = old?.told.length === told.length && told.every(({ works }, i) => works === old.told[i]!.works)
  if (isSame) return old!.works
  const works = gatherWorks(
    told.flatMap(one => one.works),
    old?.works ?? new Map(),
  )
  return old !== undefined && isSameMap(works, old.works) ? old.works : works
}

function isSameMap(one: Works, other: Works): boolean {
  if (one.size !== other.size) return false
  for (const [first, alike] of one) if (other.get(first) !== alike) return false
  return true
}

/** Whether no word of the paragraph begins other titles than before. */
function hasSameTitles({ words }: Capitals, works: Works, old: Works): boolean {
  return words.every(word => works.get(word) === old.get(word))
}
