import type { Facts } from '../facts/facts.ts'
import type { Entity } from '../model/statement.ts'
import { isMisread } from './candidates.ts'
import type { LinkedMention } from './linked-mention.ts'

/** Whether a mention is a show described and not named: `the show`, `the KQB series`. */
export function isDescribedShow({ mention: { form, sort } }: LinkedMention): boolean {
  return form === 'description' && sort === 'show'
}

/**
 * A show that is described and not named, and for which reading has none: the one the article speaks of, or the only one of
 * the series that cast somebody it names, and that runs on the channel that the description names. Several are choices.
 */
function describeShow(
  one: LinkedMention,
  mainShow: Entity | null,
  series: readonly Entity[],
  facts: Facts,
  words: string,
): LinkedMention {
  if (mainShow) return { ...one, entity: mainShow, why: `“${words}” is ${mainShow.label}` }
  const onAir = series.filter(entity => isOn(entity, words, facts))
  const left = onAir.length > 0 ? onAir : series
  if (left.length === 1) return { ...one, entity: left[0]!, why: 'the only series with people of the story' }
  return { ...one, choices: left, why: left.length > 1 ? 'several series with people of the story' : '' }
}

/** The series that cast somebody of the story, each once. */
function seriesWith(linked: readonly LinkedMention[], facts: Facts): readonly Entity[] {
  const people = distinct(linked.flatMap(({ entity }) => (entity?.kind === 'person' ? [entity] : [])))
  const casts = people.flatMap(({ id }) => facts.pointingTo(id, 'castMember').map(({ subject }) => subject))
  return [...new Set(casts)].flatMap(id => facts.entity(id) ?? []).filter(({ kind }) => kind === 'series')
}

/**
 * `The KQB series` is a series of KQB: of the shows that the article names, the one that runs there, whatever show was named
 * last. Where the show read for it runs elsewhere and none runs there, it is none.
 */
function onItsChannel(one: LinkedMention, shows: readonly Entity[], facts: Facts, words: string): LinkedMention {
  const { entity } = one
  if (entity && isOn(entity, words, facts)) return one
  const there = shows.filter(show => isOn(show, words, facts))
  if (there.length === 1) return { ...one, entity: there[0]!, choices: [], why: `“${words}” is ${there[0]!.label}` }
  if (there.length > 1) return { ...one, entity: null, choices: there, why: 'several series of this channel' }
  return one
}

function isOn(series: Entity, words: string, facts: Facts): boolean {
  return facts.about(series.id, 'originalBroadcaster').some(({ value }) => {
    const channel = value.type === 'entity' ? facts.entity(value.id) : undefined
    return channel !== undefined && [channel.label, ...(channel.aliases ?? [])].some(name => holds(words, name))
  })
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether the name stands in the words, and is no part of a longer word: `the CNBC series` is none of NBC. */
function holds(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (!LETTER.test(words[at - 1] ?? '') && !LETTER.test(words[at + name.length] ?? '')) return true
  }
  return false
}

/** Each entity once, in order. */
function distinct(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map(entity => [entity.id, entity])).values()]
}

/** The shows that a described one can be. */
interface SpokenShows {
  readonly mainShow: Entity | null
  readonly shows: readonly Entity[]
  /** Where no show is named: those that cast somebody of the story. */
  readonly ofPeople: readonly Entity[]
}

/** The shows of an article, as far as its mentions are linked. */
export function spokenShows(linked: readonly LinkedMention[], facts: Facts): SpokenShows {
  const mainShow = mainShowOf(linked)
  const ofPeople = mainShow === null ? seriesWith(linked, facts) : []
  return { mainShow, shows: distinct(seriesOf(linked)), ofPeople }
}

/** A described show by the channel it names, or else by whatever the article speaks of. */
export function settleShow(
  one: LinkedMention,
  { mainShow, shows, ofPeople }: SpokenShows,
  facts: Facts,
  text: string,
): LinkedMention {
  if (!isDescribedShow(one)) return one
  const { mention } = one
  const words = text.slice(mention.start, mention.end)
  const found = onItsChannel(one, shows, facts, words)
  if (found !== one || found.entity) return found
  return mention.fullest === null || isMisread(mention, facts)
    ? describeShow(one, mainShow, ofPeople, facts, words)
    : one
}

function mostCommon(entities: readonly Entity[]): Entity | null {
  const counts = new Map<string, number>()
  for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1)
  let best: Entity | null = null
  for (const entity of entities) if (best === null || counts.get(entity.id)! > counts.get(best.id)!) best = entity
  return best
}

/** The show most spoken of; null where none is. */
export function mainShowOf(linked: readonly LinkedMention[]): Entity | null {
  return mostCommon(seriesOf(linked))
}

function seriesOf(linked: readonly LinkedMention[]): Entity[] {
  return linked.flatMap(({ entity }) => (entity?.kind === 'series' ? [entity] : []))
}
