import { TITLES } from '../extract/people-words.ts'
import type { Facts, NameHit } from '../facts/facts.ts'
import type { Reading } from '../model/article.ts'
import type { Mention } from '../model/claim.ts'
import type { Entity, EntityKind } from '../model/statement.ts'
import { wordId } from '../text/vocabulary.ts'
import { describeShow, distinct, isDescribedShow, onItsChannel, seriesWith } from './described-show.ts'
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

const PEOPLE: ReadonlySet<EntityKind> = new Set(['person', 'character'])
const FIRMS: ReadonlySet<EntityKind> = new Set(['organization', 'team'])
const SHOWS: ReadonlySet<EntityKind> = new Set(['series', 'film', 'work', 'season', 'episode'])

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
  const mainShow = showOf(linked)
  const spoken = {
    mainShow,
    shows: distinct(seriesOf(linked)),
    ofPeople: mainShow === null ? seriesWith(linked, facts) : [],
  }
  const settled = linked.map(one => takeChosen(settleShow(one, spoken, facts, text), article))
  return {
    parties: withThings(gather(settled, hits, facts), text),
    byStart: firstOf(settled, ({ mention }) => mention.start),
    byName: firstOf(
      settled.filter(({ why }) => why !== PART_OF_NAME),
      ({ mention }) => nameKey(mention),
    ),
    mainShow: mainShow ?? showOf(settled),
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

function showOf(linked: readonly LinkedMention[]): Entity | null {
  return mostCommon(seriesOf(linked))
}

function seriesOf(linked: readonly LinkedMention[]): Entity[] {
  return linked.flatMap(({ entity }) => (entity?.kind === 'series' ? [entity] : []))
}

function entitiesNamed(name: string, facts: Facts): Entity[] {
  const ids = new Set(facts.named(name).map(({ entity }) => entity))
  return [...ids].flatMap(id => facts.entity(id) ?? [])
}

function narrow(
  found: readonly Entity[],
  mention: Mention,
  named: ReadonlySet<string>,
  facts: Facts,
): readonly Entity[] {
  let left = found.filter(entity => fitsSort(entity, mention))
  if (left.length > 1 && mention.gender !== null) {
    left = prefer(left, entity => isOf(entity, mention))
  }
  if (left.length > 1) left = prefer(left, entity => isTied(entity.id, named, facts))
  if (left.length > 1 && mention.sort === 'person') left = prefer(left, entity => entity.kind === 'person')
  if (left.length > 1 && mention.sort === 'show') left = prefer(left, entity => entity.kind === 'series')
  return left
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

/** Whether the fact base knows the name, but not as anything of the mention's sort: a place read as a person. */
export function isMisread(mention: Mention, facts: Facts): boolean {
  const found = mention.fullest === null ? [] : entitiesNamed(mention.fullest, facts)
  return found.length > 0 && !found.some(entity => fitsSort(entity, mention))
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

function isOf({ gender }: Entity, mention: Mention): boolean {
  return mention.gender === null || gender === undefined || gender === mention.gender
}

function prefer(all: Entity[], test: (entity: Entity) => boolean): Entity[] {
  const some = all.filter(test)
  return some.length > 0 ? some : all
}

function fitsSort(entity: Entity, { sort }: Mention): boolean {
  if (sort === 'person') return PEOPLE.has(entity.kind)
  return sort === 'show' ? SHOWS.has(entity.kind) : !PEOPLE.has(entity.kind) || entity.kind === 'character'
}

/** `Hallam Cycles`, read as a person's name, or `True`, read as none: what the fact base knows one firm, or one person, by. */
function isKnownAsOther(found: readonly Entity[], { form, sort }: Mention): boolean {
  if (form !== 'name' || found.length !== 1) return false
  return sort === 'other' || (sort === 'person' && FIRMS.has(found[0]!.kind))
}

/** Whether a statement joins the entity to another one that the article names. */
function isTied(id: string, named: ReadonlySet<string>, facts: Facts): boolean {
  const outward = facts.about(id).some(({ value }) => value.type === 'entity' && value.id !== id && named.has(value.id))
  return outward || facts.pointingTo(id).some(({ subject }) => subject !== id && named.has(subject))
}

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

/** The shows that a described one can be. */
interface SpokenShows {
  readonly mainShow: Entity | null
  readonly shows: readonly Entity[]
  /** Where no show is named: those that cast somebody of the story. */
  readonly ofPeople: readonly Entity[]
}

/** A described show by the channel it names, or else by whatever the article speaks of. */
function settleShow(
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
