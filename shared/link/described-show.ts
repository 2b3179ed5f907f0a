import type { Facts } from '../facts/facts.ts'
import type { Entity } from '../model/statement.ts'
import type { LinkedMention } from './linked-mention.ts'

/** Whether a mention is a show described and not named: `the show`, `the KQB series`. */
export function isDescribedShow({ mention: { form, sort } }: LinkedMention): boolean {
  return form === 'description' && sort === 'show'
}

/**
 * A show that is described and not named, and for which reading has none: the one the article speaks of, or the only one of
 * the series that cast somebody it names, and that runs on the channel that the description names. Several are choices.
 */
export function describeShow(
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
export function seriesWith(linked: readonly LinkedMention[], facts: Facts): readonly Entity[] {
  const people = distinct(linked.flatMap(({ entity }) => (entity?.kind === 'person' ? [entity] : [])))
  const casts = people.flatMap(({ id }) => facts.pointingTo(id, 'castMember').map(({ subject }) => subject))
  return [...new Set(casts)].flatMap(id => facts.entity(id) ?? []).filter(({ kind }) => kind === 'series')
}

/**
 * `The KQB series` is a series of KQB: of the shows that the article names, the one that runs there, whatever show was named
 * last. Where the show read for it runs elsewhere and none runs there, it is none.
 */
export function onItsChannel(one: LinkedMention, shows: readonly Entity[], facts: Facts, words: string): LinkedMention {
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
export function distinct(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map(entity => [entity.id, entity])).values()]
}
