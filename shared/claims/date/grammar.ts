import { hedgeBefore } from '../../extract/hedge.ts'
import type { Candidate, Pattern } from '../../extract/pattern.ts'
import type { Lexed } from '../../model/token.ts'
import { dayPart, deictic, reference, yearToDate } from './grammar-deictic.ts'
import { agoNow, ahead, distance } from './grammar-distance.ts'
import { holiday } from './grammar-holiday.ts'
import { month } from './grammar-month.ts'
import { bareDay, nthDay, nthOfMonth, nthOfYear } from './grammar-nth.ts'
import { numeric } from './grammar-numeric.ts'
import { offset, partOfDate } from './grammar-offset.ts'
import { century, decade, fraction } from './grammar-period.ts'
import { season } from './grammar-season.ts'
import { neighbour, unitStep, weekend } from './grammar-step.ts'
import { weekday } from './grammar-weekday.ts'
import { countedWeekday, weekdayAtDistance } from './grammar-weekday-distance.ts'
import { ancientYear, wordedYear, year, yearEnd } from './grammar-year.ts'

/** The reading with the hedge that stands before it ("around 2014"); "over" and "under" measure no date. */
function withHedge(pattern: Pattern): Pattern {
  return {
    ...pattern,
    read: (lexed, at) => {
      const found = pattern.read(lexed, at)
      if (found === null) return null
      return Array.isArray(found) ? withHedges(lexed, found as readonly Candidate[]) : hedged(lexed, found as Candidate)
    },
  }
}

function withHedges(lexed: Lexed, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map(candidate => hedged(lexed, candidate))
}

function hedged(lexed: Lexed, candidate: Candidate): Candidate {
  const hedge = candidate.hedge === undefined ? hedgeBefore(lexed, candidate.from) : null
  return hedge?.test === 'about' ? { ...candidate, hedge } : candidate
}

const patterns: readonly Pattern[] = [
  month,
  weekday,
  countedWeekday,
  weekdayAtDistance,
  numeric,
  year,
  yearEnd,
  ancientYear,
  wordedYear,
  decade,
  century,
  season,
  fraction,
  nthDay,
  nthOfMonth,
  nthOfYear,
  bareDay,
  agoNow,
  distance,
  offset,
  partOfDate,
  ahead,
  unitStep,
  neighbour,
  weekend,
  holiday,
  deictic,
  dayPart,
  yearToDate,
  reference,
]

export const grammar: readonly Pattern[] = patterns.map(withHedge)
