import type { Claim } from '../model/claim.ts'
import { attribute } from './about.ts'
import { twinsOf } from './about-pair.ts'
import { allSexes, type Hearsay, PARAGRAPHS, type Sexes } from './hearsay.ts'
import type { Forerunners } from './keeping.ts'
import type { Placed } from './names.ts'
import type { Coming, Surroundings, Twins } from './scene.ts'
import { hearsSame } from './story-places.ts'
import type { Story, StoryAbouts, Told } from './story-stages.ts'
import { findUnread } from './unread.ts'

type SoFar = Pick<Story, 'claims' | 'places'>

/** Says of every claim whom or what it is about; anew only where something that told it has changed. */
export function attributeStory(story: SoFar, earlierStory: Story | undefined, forerunner: Forerunners): StoryAbouts {
  const { placed, hearsay } = story.places
  const { settlements } = story.claims
  const old = earlierStory?.places.placed
  const sexes = allSexes(
    placed.map(({ news }) => news),
    earlierStory?.abouts.sexes,
  )
  const coming = comingOf(placed)
  const twins = firstTwins(placed)
  const abouts = placed.map((own, i): Told => {
    const at = forerunner(i)
    const known = at < 0 ? undefined : earlierStory?.abouts.abouts[at]
    const after = coming[i]!
    const isSame = old?.[at] === own && earlierStory?.claims.settlements[at] === settlements[i]
    if (known !== undefined && isSame && tellsSame(known, { before: hearsay[i]!, sexes, after, twins })) {
      if (!known.asked.earlier || hasSameAbove(placed, i, old!, at)) return known
    }
    const before = withSexes(hearsay[i]!, sexes)
    const earlier: Surroundings['earlier'] = back =>
      back > i ? undefined : { placed: placed[i - back]!, before: hearsay[i - back]! }
    const { claims, mentions, asked } = attribute(own, settlements[i]!.placed, { before, after, earlier, twins })
    const unread = findUnread(own.lexed, claims.map(claimOf), mentions)
    const isAway = claims.some(({ about }) => about?.home !== undefined || about?.work !== undefined)
    return { claims, mentions, asked, unread, before, after, twins: asked.twins ? twins() : null, isAway }
  })
  return { abouts, sexes }
}

/** What is heard, with all the sexes that the article tells. */
function withSexes(before: Hearsay, sexes: Sexes): Hearsay {
  const { paragraphs, tied, show, work } = before
  return before.sexes === sexes ? before : { paragraphs, tied, show, work, sexes }
}

function claimOf({ claim }: { readonly claim: Claim }): Claim {
  return claim
}

/** Whether all that a paragraph's claims were told from beyond it is as it was, the paragraphs above aside. */
function tellsSame(
  { asked, before, after, twins }: Told,
  now: Pick<Surroundings, 'before' | 'after' | 'twins'> & Pick<Hearsay, 'sexes'>,
): boolean {
  return (
    hearsSame(asked, now.before, before, now.sexes) &&
    (!asked.after || (now.after.show === after.show && now.after.work === after.work)) &&
    (!asked.twins || now.twins() === twins)
  )
}

/** Whether the paragraphs above are the very same, as far as those above one may look. */
function hasSameAbove(placed: readonly Placed[], i: number, old: readonly Placed[], at: number): boolean {
  for (let back = 1; back <= PARAGRAPHS + 1; back++) if (placed[i - back] !== old[at - back]) return false
  return true
}

/** By paragraph, the shows named in those behind it. */
function comingOf(placed: readonly Placed[]): Coming[] {
  const coming: Coming[] = new Array(placed.length)
  let next: Coming = { show: null, work: null }
  for (let i = placed.length - 1; i >= 0; i--) {
    coming[i] = next
    const { titles, places } = placed[i]!
    if (titles.length === 0) continue
    const works = titles.map(title => places[title]!.work!)
    const show = works.find(({ isShow }) => isShow) ?? next.show
    const work = works.find(({ isShow, isLoose }) => !isShow && !isLoose) ?? next.work
    next = { show, work }
  }
  return coming
}

/** Looks for the twins only when asked, and once. */
function firstTwins(placed: readonly Placed[]): () => Twins | null {
  let found: Twins | null | undefined
  return () => {
    if (found === undefined) found = placed.map(twinsOf).find(twins => twins !== null) ?? null
    return found
  }
}
