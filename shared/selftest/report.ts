import { CLAIM_KIND_NAMES, type ClaimKindName } from '../model/claim.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Fate, StoryOutcome } from './run.ts'
import { MISTAKES, type Mistake, type Unseeded } from './seed.ts'

export interface Figures {
  readonly seeded: number
  readonly caught: number
  /** No longer supported, and so left for a person to decide. */
  readonly leftOpen: number
  /** Supported all the same, or not read. */
  readonly passed: number
  readonly falseAlarms: number
  /** Caught of all seeded, 0 to 1; null where nothing was seeded. */
  readonly recall: number | null
  /** Caught of everything that was raised, caught and false alarms together; null where nothing was. */
  readonly precision: number | null
}

/** A planted error that was not caught. */
export interface Miss {
  readonly story: string
  readonly kind: ClaimKindName
  readonly mistake: Mistake
  /** In the story in which it was planted, before it was. */
  readonly start: number
  readonly end: number
  readonly said: string
  readonly seeded: string
  readonly fate: Exclude<Fate, 'caught'>
  /** Null where no claim was read in the wrong words. */
  readonly verdict: Verdict | null
  readonly step: string | null
  readonly sentence: string
}

/** A claim of a story as it stands. */
export interface Standing {
  readonly story: string
  readonly kind: ClaimKindName
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a self-test over some stories came to: plain data, the same for the same stories and facts. */
export interface SelftestReport {
  readonly stories: readonly string[]
  readonly total: Figures
  /** Kinds with anything to tell, in reading order. */
  readonly kinds: readonly (Figures & { readonly kind: ClaimKindName })[]
  readonly mistakes: readonly { readonly mistake: Mistake; readonly seeded: number; readonly caught: number }[]
  readonly missed: readonly Miss[]
  readonly falseAlarms: readonly (Standing & { readonly verdict: Verdict; readonly step: string | null })[]
  /** Found in the stories as they stand and taken for real errors. */
  readonly found: readonly (Standing & { readonly verdict: Verdict })[]
  /** Supported claims that no error was planted in, with the reason. */
  readonly spared: readonly (Standing & { readonly why: Unseeded })[]
}

/** The figures of several stories, in the order in which they come. */
export function reportOn(tested: readonly (readonly [story: string, outcome: StoryOutcome])[]): SelftestReport {
  const outcomes = tested.flatMap(([, { outcomes: own }]) => own)
  const falseAlarms = tested.flatMap(([story, { falseAlarms: own }]) =>
    own.map(claim => ({
      ...standing(story, claim),
      verdict: claim.verdict,
      step: claim.derivation.at(-1)?.text ?? null,
    })),
  )
  const figuresOf = (kind: ClaimKindName | null) => {
    const own = outcomes.filter(({ seed }) => kind === null || seed.kind === kind)
    return figures(
      own.map(({ fate }) => fate),
      falseAlarms.filter(alarm => kind === null || alarm.kind === kind).length,
    )
  }
  return {
    stories: tested.map(([story]) => story),
    total: figuresOf(null),
    kinds: CLAIM_KIND_NAMES.map(kind => ({ kind, ...figuresOf(kind) })).filter(
      ({ seeded, falseAlarms: alarms }) => seeded + alarms > 0,
    ),
    mistakes: MISTAKES.map(mistake => {
      const own = outcomes.filter(({ seed }) => seed.mistake === mistake)
      return { mistake, seeded: own.length, caught: own.filter(({ fate }) => fate === 'caught').length }
    }).filter(({ seeded }) => seeded > 0),
    missed: tested.flatMap(([story, { outcomes: own }]) =>
      own.flatMap(({ seed, fate, verdict, step, sentence }): Miss[] => {
        const { kind, mistake, span, said, seeded } = seed
        return fate === 'caught' ? [] : [{ story, kind, mistake, ...span, said, seeded, fate, verdict, step, sentence }]
      }),
    ),
    falseAlarms,
    found: tested.flatMap(([story, { found }]) =>
      found.map(claim => ({ ...standing(story, claim), verdict: claim.verdict })),
    ),
    spared: tested.flatMap(([story, { spared }]) =>
      spared.map(({ claim, why }) => ({ ...standing(story, claim), why })),
    ),
  }
}

function figures(fates: readonly Fate[], falseAlarms: number): Figures {
  const count = (fate: Fate) => fates.filter(one => one === fate).length
  const caught = count('caught')
  const raised = caught + falseAlarms
  return {
    seeded: fates.length,
    caught,
    leftOpen: count('left open'),
    passed: count('passed'),
    falseAlarms,
    recall: fates.length === 0 ? null : caught / fates.length,
    precision: raised === 0 ? null : caught / raised,
  }
}

function standing(
  story: string,
  { kind, start, end, text }: { kind: ClaimKindName; start: number; end: number; text: string },
): Standing {
  return { story, kind, start, end, text }
}
