import { type Lexed, Tag } from '../model/token.ts'
import { lex } from '../text/lex.ts'
import { has } from '../text/tokens.ts'
import { bearingsOf } from './discourse.ts'
import { readPatterns } from './extract.ts'
import { findHeadlines } from './headlines.ts'
import { lowerOf } from './names-runs.ts'
import type { Capitals, Paragraph } from './paragraph.ts'
import type { Pattern } from './pattern.ts'

/** The paragraph between two offsets of a text. */
export function readParagraph(text: string, from: number, to: number, patterns: readonly Pattern[]): Paragraph {
  const lexed = lex(text, from, to)
  return {
    lexed,
    reads: readPatterns(lexed, patterns),
    bearings: bearingsOf(lexed),
    capitals: capitalsOf(lexed),
    headlines: findHeadlines(lexed),
  }
}

function capitalsOf(lexed: Lexed): Capitals {
  const tokens: number[] = []
  const words: string[] = []
  for (let at = 0; at < lexed.count; at++) {
    if (!has(lexed, at, Tag.Capital)) continue
    tokens.push(at)
    words.push(lowerOf(lexed, at))
  }
  return { tokens, words }
}
