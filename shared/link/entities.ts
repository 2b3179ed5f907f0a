import { TITLES } from '../extract/people-words.ts'
import type { Facts, NameHit } from '../facts/facts.ts'
import type { Reading } from '../model/article.ts'
import type { Mention } from '../model/claim.ts'
import type { Entity } from '../model/statement.ts'
import { wordId } from '../text/vocabulary.ts'
import { entitiesNamed, isKnownAsOther, isMisread, isOf, narrow, PEOPLE, SHOWS } from './candidates.ts'
import { mainShowOf, settleShow, spokenShows } from './described-show.ts'
import { type LinkedMention, takeChosen } from './linked-mention.ts'
import { type Party, withThings } from './party.ts'

/** Who and what the article speaks of, as the fact base knows it. */
export interface Cast {
  /** Linked mentions and other names of the fact base, in reading order. */
  readonly parties: readonly Party[]
  /** By the mention's start: what it is linked to. */
  readonly byStart: ReadonlyMap<number, LinkedMention>
  /** By sort and fullest name (`nameKey`): the first mention of it. */
  readonly byName: ReadonlyMap<string, LinkedMention>
  /** The show most spoken of; null where none is. */
  readonly mainShow: Entity | null
}

/**
 * Joins an article's mentions to entities. A name is looked up as the article gives it in full; of several entities of one
 * name those stay that fit the mention's sort and gender and are tied by a statement to something else the article
 * names, and where that leaves more than one nobody is chosen, but by the person who has said so for this article.
 */
export function linkMentions({ mentions, article }: Reading, hits: readonly NameHit[], facts: Facts): Cast {
  const { text } = article
  const named = new Set(hits.flatMap(({ matches }) => matches.map(({ entity }) => entity)))
  const titles = titlesOf(mentions, text)
  const resolved = new Map<string, readonly Entity[]>()
  const candidates = (mention: Mention): readonly Entity[] => {
    if (mention.fullest === null) return []
    const key = `${mention.form} ${mention.sort} ${mention.gender ?? ''} ${mention.fullest}`
    const before = resolved.get(key)
    if (before) return before
    const inFull = entitiesNamed(mention.fullest, facts)
    const known = inFull.length > 0 ? inFull : entitiesNamed(titles.get(mention.fullest) ?? '', facts)
    const fitting = narrow(known, mention, named, facts)
    const found = fitting.length > 0 || !isKnownAsOther(known, mention) ? fitting : known
    resolved.set(key, found)
    return found
  }
  const wide = nameAround(hits)
  const linked = followPronouns(
    mentions.map(mention => {
      const inside = insideName(mention, wide(mention), facts)
      return inside ?? takeChosen(link(mention, candidates(mention), text), article)
    }),
    text,
    facts,
  )
  const spoken = spokenShows(linked, facts)
  const settled = linked.map(one => takeChosen(settleShow(one, spoken, facts, text), article))
  return {
    parties: withThings(gather(settled, hits, facts), text),
    byStart: firstOf(settled, ({ mention }) => mention.start),
    byName: firstOf(
      settled.filter(({ why }) => why !== PART_OF_NAME),
      ({ mention }) => nameKey(mention),
    ),
    mainShow: spoken.mainShow ?? mainShowOf(settled),
  }
}

/** `The Queen`, whom the article also calls Queen Elizabeth: by the name in full, the title that stands for it. */
function titlesOf(mentions: readonly Mention[], text: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const { form, sort, fullest, start, end } of mentions) {
    const words = text.slice(start, end)
    if (form === 'name' && sort === 'person' && fullest !== null && TITLES.has(wordId(words.toLowerCase())))
      titles.set(fullest, words)
  }
  return titles
}

/** What mentions of the same name and sort share. */
export function nameKey({ sort, fullest }: Mention): string {
  return `${sort} ${fullest ?? ''}`
}

function firstOf<K>(linked: readonly LinkedMention[], key: (one: LinkedMention) => K): Map<K, LinkedMention> {
  const first = new Map<K, LinkedMention>()
  for (const one of linked) if (!first.has(key(one))) first.set(key(one), one)
  return first
}

/** Finds the name of the fact base that a mention is a part of; to be asked in reading order. */
function nameAround(hits: readonly NameHit[]): (mention: Mention) => NameHit | undefined {
  let at = 0
  return ({ start, end }) => {
    while (at > 0 && hits[at - 1]!.end > start) at--
    while (at < hits.length && hits[at]!.end <= start) at++
    const hit = hits[at]
    return hit && hit.start <= start && end <= hit.end && hit.end - hit.start > end - start ? hit : undefined
  }
}

const PART_OF_NAME = 'part of a longer name'

/** `Marlow & |Finch|`: a word of a longer name that the fact base knows is that name, and no person of the name Finch. */
function insideName(mention: Mention, around: NameHit | undefined, facts: Facts): LinkedMention | null {
  if (mention.form !== 'name') return null
  const entity = around?.matches.length === 1 ? facts.entity(around.matches[0]!.entity) : undefined
  if (!entity || PEOPLE.has(entity.kind) || SHOWS.has(entity.kind)) return null
  return { mention, entity, choices: [], why: PART_OF_NAME }
}

/** A pronoun that was read as standing for a place or firm stands for the person named last before it. */
function followPronouns(linked: readonly LinkedMention[], text: string, facts: Facts): LinkedMention[] {
  const recent: Entity[] = []
  return linked.map(one => {
    const { mention, entity } = one
    if (entity?.kind === 'person' && recent.at(-1)?.id !== entity.id) {
      recent.push(entity)
      if (recent.length > RECENT) recent.shift()
    }
    if (entity || mention.form !== 'pronoun' || mention.sort !== 'person' || mention.plural) return one
    if (!isMisread(mention, facts)) return one
    const before = recent.findLast(person => isOf(person, mention))
    const words = text.slice(mention.start, mention.end)
    return before ? { mention, entity: before, choices: [], why: `“${words}” is ${before.label}` } : one
  })
}

/** People that a pronoun may stand for: those named last. */
const RECENT = 4

function link(mention: Mention, found: readonly Entity[], text: string): LinkedMention {
  if (found.length !== 1)
    return { mention, entity: null, choices: found, why: found.length > 1 ? 'several of that name' : '' }
  const entity = found[0]!
  return { mention, entity, choices: [], why: whyOf(mention, entity, text) }
}

function whyOf(mention: Mention, entity: Entity, text: string): string {
  const words = text.slice(mention.start, mention.end)
  if (mention.form === 'pronoun') return `“${words}” is ${mention.fullest}`
  if (mention.form === 'description') return `“${words}” is ${mention.fullest ?? entity.label}`
  if (words === entity.label) return 'full name'
  return entity.aliases?.includes(words) ? 'other name' : `short for ${entity.label}`
}

/** Linked mentions, and names of the fact base that the article's own reading has no mention for. */
function gather(linked: readonly LinkedMention[], hits: readonly NameHit[], facts: Facts): Party[] {
  const parties: Party[] = []
  const taken = new Set<number>()
  for (const { mention, entity, why } of linked) {
    if (!entity) continue
    parties.push({ start: mention.start, end: mention.end, entity, form: mention.form, why })
    for (let at = mention.start; at < mention.end; at++) taken.add(at)
  }
  for (const { start, end, matches } of hits) {
    const entity = matches.length === 1 ? facts.entity(matches[0]!.entity) : undefined
    if (entity && !taken.has(start)) parties.push({ start, end, entity, form: 'name', why: 'name in the fact base' })
  }
  return parties.sort((a, b) => a.start - b.start || b.end - a.end)
}
