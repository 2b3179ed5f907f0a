import type { Span } from '../base/span.ts'
import type { Article, Reading, Sentence, Unread } from '../model/article.ts'
import type { Claim, Mention } from '../model/claim.ts'
import type { Pattern } from './pattern.ts'
import { attributeStory } from './story-abouts.ts'
import { settleStory } from './story-claims.ts'
import { findStoryPeople } from './story-people.ts'
import { placeStory } from './story-places.ts'
import { joinStory } from './story-reading.ts'
import type { Story, StoryParts } from './story-stages.ts'
import { cutText } from './story-text.ts'
import { findStoryWorks } from './story-works.ts'

/**
 * What the article itself tells, before any fact is asked. Each paragraph is read by itself, then the story is gone through
 * once for each thing that one paragraph takes from others: dates to lean on, works, names, whom pronouns mean.
 *
 * With `before`, the reading of an earlier state of the article, only the paragraphs that an edit touches are read, and of
 * the others only what depends on them is told anew. The reading is the same as without, field by field. A claim keeps its
 * identity: where nothing that tells it has changed and the text before it is as long as before, it is the same object;
 * where only its place has changed, a copy that differs in spans and in the numbers of sentences and claims.
 */
export function readStory(article: Article, patterns: readonly Pattern[], before?: Story): Story {
  const old = before?.patterns === patterns ? before : undefined
  const { text, forerunner } = cutText(article.text, patterns, old?.text)
  const claims = settleStory({ text }, article.dateline, old, forerunner)
  const works = findStoryWorks({ text, claims }, old, forerunner)
  const people = findStoryPeople({ text, claims, works }, old, forerunner)
  const places = placeStory({ text, works, people }, old, forerunner)
  const abouts = attributeStory({ claims, places }, old, forerunner)
  const parts = joinStory({ text, places, abouts }, old, forerunner)
  return { patterns, text, claims, works, people, places, abouts, parts, reading: toReading(article, parts) }
}

function toReading(article: Article, { parts }: StoryParts): Reading {
  const sentences: Sentence[] = []
  const quotations: Span[] = []
  const mentions: Mention[] = []
  const claims: Claim[] = []
  const unread: Unread[] = []
  for (const part of parts) {
    append(sentences, part.sentences)
    append(quotations, part.quotations)
    append(mentions, part.mentions)
    append(claims, part.claims)
    append(unread, part.unread)
  }
  return { article, sentences, quotations, mentions, claims, unread }
}

function append<T>(all: T[], more: readonly T[]): void {
  for (let i = 0; i < more.length; i++) all.push(more[i]!)
}
