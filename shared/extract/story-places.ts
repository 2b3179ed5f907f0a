import type { Asked } from './cast.ts'
import { type Hearsay, hearsayAfter, NOTHING_HEARD } from './hearsay.ts'
import type { Forerunners } from './keeping.ts'
import { type Placed, placeNames } from './names.ts'
import type { Story, StoryPlaces } from './story-stages.ts'

type SoFar = Pick<Story, 'text' | 'works' | 'people'>

/** Resolves every mention, from the first paragraph to the last; anew only where something it was resolved by has changed. */
export function placeStory(story: SoFar, earlier: Story | undefined, forerunner: Forerunners): StoryPlaces {
  const { paragraphs } = story.text
  const { names } = story.people
  const works = story.works.places
  const old = earlier?.places
  const placed: Placed[] = []
  const hearsay: Hearsay[] = [NOTHING_HEARD]
  for (let i = 0; i < paragraphs.length; i++) {
    const at = forerunner(i)
    const before = hearsay[i]!
    const known = at < 0 ? undefined : old?.placed[at]
    const isSame =
      earlier?.text.paragraphs[at] === paragraphs[i] &&
      earlier?.people.names[at] === names[i] &&
      earlier?.works.places[at] === works[i]
    const isKept = known !== undefined && isSame && hearsSame(known.asked, before, known.before)
    const own = isKept ? known : placeNames(paragraphs[i]!.lexed, names[i]!, works[i]!, before, known?.news)
    placed.push(own)
    const after = at < 0 ? undefined : old?.hearsay[at + 1]
    const isSameAfter = isKept && after !== undefined && before === old?.hearsay[at]
    hearsay.push(isSameAfter ? after : hearsayAfter(before, own.news, after))
  }
  return { placed, hearsay }
}

/** Whether all that was asked of one hearsay is the same in the other; the first may go with other sexes than its own. */
export function hearsSame(asked: Asked, one: Hearsay, other: Hearsay, sexes = one.sexes): boolean {
  return (
    (one === other && sexes === other.sexes) ||
    ((!asked.people || one.paragraphs === other.paragraphs) &&
      (!asked.ties || one.tied === other.tied) &&
      (!asked.shows || (one.show === other.show && one.work === other.work)) &&
      (!asked.sexes || sexes === other.sexes))
  )
}
