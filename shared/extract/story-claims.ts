import { parseIsoDay } from '../temporal/day.ts'
import { isSameTrail, type Setting, type Trail, tellsOf, trailAfter } from './discourse.ts'
import { type Settlement, settleReads } from './extract.ts'
import type { Forerunners } from './keeping.ts'
import type { Paragraph } from './paragraph.ts'
import type { Story, StoryClaims } from './story-stages.ts'

const NOTHING_TOLD: Trail = []

/** Settles the paragraphs from first to last. One is settled anew only where it, or what it leans on, is not as in `old`. */
export function settleStory(
  { text }: Pick<Story, 'text'>,
  dateline: string | null,
  before: Story | undefined,
  forerunner: Forerunners,
): StoryClaims {
  const { paragraphs } = text
  const old = before?.claims
  const setting = settingOf(paragraphs, dateline)
  const isSameSetting = old?.setting.dateline === setting.dateline && old.setting.tells === setting.tells
  const settlements: Settlement[] = []
  const trails: Trail[] = [NOTHING_TOLD]
  paragraphs.forEach((paragraph, i) => {
    const at = forerunner(i)
    const trail = trails[i]!
    const known = at < 0 ? undefined : old?.settlements[at]
    const isSameTrailIn = at >= 0 && old?.trails[at] === trail
    const isKept =
      known !== undefined &&
      isSameSetting &&
      before?.text.paragraphs[at] === paragraph &&
      (isSameTrailIn || !known.leans)
    const settlement = isKept ? known : settleReads(paragraph.lexed, paragraph.reads, setting, trail)
    settlements.push(settlement)
    const knownAfter = at < 0 ? undefined : old?.trails[at + 1]
    const after = isKept && isSameTrailIn ? knownAfter! : trailAfter(trail, settlement.placed, paragraph.lexed)
    trails.push(knownAfter !== undefined && isSameTrail(knownAfter, after) ? knownAfter : after)
  })
  return { setting, settlements, trails }
}

function settingOf(paragraphs: readonly Paragraph[], dateline: string | null): Setting {
  const day = dateline === null ? null : (parseIsoDay(dateline) ?? null)
  return { dateline: day, tells: tellsOf(paragraphs, day) }
}
