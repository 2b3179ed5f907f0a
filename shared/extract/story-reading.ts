import type { Claim, Hedge, Mention } from '../model/claim.ts'
import type { AttributedClaim } from './about.ts'
import type { Forerunners } from './keeping.ts'
import type { Work } from './names-shows.ts'
import type { Paragraph } from './paragraph.ts'
import type { AboutMention } from './scene.ts'
import type { Origin, Part, Story, StoryParts, Told } from './story-stages.ts'

type Whole = Pick<Story, 'text' | 'places' | 'abouts'>

/** The parts of the reading, in order. A part that is told by the same and begins at the same place is the very same. */
export function joinStory(story: Whole, before: Story | undefined, forerunner: Forerunners): StoryParts {
  const { starts, paragraphs } = story.text
  const { placed } = story.places
  const { abouts } = story.abouts
  const old = before?.parts.parts
  const parts: Part[] = []
  const named = new Map<Work, Mention>()
  const away: MentionAway = (about, part) => {
    if (about.work !== undefined) return named.get(about.work) ?? firstMention(about.work, story, part)
    return shiftMention(about, starts[placed.indexOf(about.home!)]!)
  }
  let sentence = 0
  let claim = 0
  for (let i = 0; i < paragraphs.length; i++) {
    const at = forerunner(i)
    const known = at < 0 ? undefined : old?.[at]
    const told = abouts[i]!
    const isKept = known !== undefined && known.told === told && beginsAt(known.origin, starts[i]!, sentence, claim, i)
    const part =
      isKept && !told.isAway
        ? known
        : toPart(
            told,
            paragraphs[i]!,
            { start: starts[i]!, sentence, claim, paragraph: i },
            isKept ? known : undefined,
            away,
          )
    parts.push(part)
    for (const title of placed[i]!.titles) named.set(placed[i]!.places[title]!.work!, part.mentions[title]!)
    sentence += part.sentences.length
    claim += part.claims.length
  }
  return { parts }
}

function beginsAt(origin: Origin, start: number, sentence: number, claim: number, paragraph: number): boolean {
  return (
    origin.start === start && origin.sentence === sentence && origin.claim === claim && origin.paragraph === paragraph
  )
}

type MentionAway = (about: AboutMention, paragraph: number) => Mention

/** The first mention by name of a work that none names before paragraph `from`. */
function firstMention(work: Work, { text, places: story }: Whole, from: number): Mention {
  const { placed } = story
  for (let i = from; i < placed.length; i++) {
    const { titles, places } = placed[i]!
    const title = titles.find(one => places[one]!.work === work)
    if (title !== undefined) return shiftMention(places[title]!.mention, text.starts[i]!)
  }
  throw new RangeError(`No mention of ${work.name} from paragraph ${from} on`)
}

/** `known` is the part as it was, where only mentions in other paragraphs can have changed. */
function toPart(told: Told, { lexed }: Paragraph, origin: Origin, known: Part | undefined, away: MentionAway): Part {
  const claims = told.claims.map((one, i) => placeClaim(one, origin, known?.claims[i], away))
  if (known !== undefined) return { ...known, claims }
  const { start, paragraph } = origin
  return {
    origin,
    told,
    claims,
    mentions: told.mentions.map(mention => shiftMention(mention, start)),
    sentences: lexed.sentences.map(one => ({ start: one.start + start, end: one.end + start, paragraph })),
    quotations: lexed.quotations.map(one => ({ start: one.start + start, end: one.end + start })),
    unread: told.unread.map(({ start: from, end: to, reason, open }) => ({
      start: from + start,
      end: to + start,
      reason,
      open,
    })),
  }
}

function isAway({ about }: AttributedClaim): boolean {
  return about !== null && (about.home !== undefined || about.work !== undefined)
}

/** The claim with the article's spans and numbers; `known` itself where it says the same. */
function placeClaim(one: AttributedClaim, origin: Origin, known: Claim | undefined, away: MentionAway): Claim {
  const { claim, about } = one
  if (!isAway(one)) return known ?? shiftClaim(claim, origin, about && shiftMention(about, origin.start))
  const { sort } = about!
  const found = away(about!, origin.paragraph)
  const mention = found.sort === sort ? found : { ...found, sort }
  return known?.about && isSameMention(known.about, mention) ? known : shiftClaim(claim, origin, mention)
}

function isSameMention(one: Mention, other: Mention): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.form === other.form &&
    one.sort === other.sort &&
    one.fullest === other.fullest &&
    one.gender === other.gender &&
    one.plural === other.plural
  )
}

function shiftClaim(claim: Claim, origin: Origin, about: Mention | null): Claim {
  const { start } = origin
  return {
    start: claim.start + start,
    end: claim.end + start,
    kind: claim.kind,
    value: claim.value,
    fields: fieldsAt(claim, origin.claim),
    pattern: claim.pattern,
    sentence: claim.sentence + origin.sentence,
    hedge: claim.hedge && shiftHedge(claim.hedge, start),
    quoted: claim.quoted,
    checkable: claim.checkable,
    assumption: claim.assumption,
    about,
  } as Claim
}

/** The fields, those that point at claims moved by as many as stand before the paragraph. */
function fieldsAt(claim: Claim, before: number): Claim['fields'] {
  if (claim.kind === 'range') {
    const { from, to } = claim.fields
    return { from: from === null ? null : from + before, to: to === null ? null : to + before }
  }
  if (claim.kind !== 'time' || claim.fields.date === null) return claim.fields
  return { ...claim.fields, date: claim.fields.date + before }
}

function shiftHedge({ start, end, test, words }: Hedge, by: number): Hedge {
  return { test, words, start: start + by, end: end + by }
}

function shiftMention({ start, end, form, sort, fullest, gender, plural }: Mention, by: number): Mention {
  return { start: start + by, end: end + by, form, sort, fullest, gender, plural }
}
