import { wordId } from '../text/vocabulary.ts'
import { WordMap } from '../text/word-set.ts'

/** What a fact base can count or put in order: singular, plural, then other words for it in the same way. */
const NOUNS = `season seasons
episode episodes
series series
film films movie movies
album albums
single singles
mixtape mixtapes
book books
novel novels
memoir memoirs
musical musicals
sequel sequels
spinoff spinoffs
title titles
championship championships
medal medals
trophy trophies
award awards
nomination nominations nod nods
oscar oscars
emmy emmys
grammy grammys
globe globes
tony tonys
bafta baftas
term terms
marriage marriages
husband husbands
wife wives
child children kid kids
son sons
daughter daughters
grandchild grandchildren
stepchild stepchildren
sibling siblings
brother brothers
sister sisters
goal goals
touchdown touchdowns
installment installments instalment instalments
tour tours`

const plurals = new Map(
  NOUNS.split('\n')
    .map(line => line.split(' '))
    .map(([singular, plural]) => [singular, plural]),
)

/** `child → "children"`; of a noun that is not in the list the regular plural. */
export function pluralOf(singular: string): string {
  return plurals.get(singular) ?? `${singular}s`
}

export interface CountedNoun {
  /** Singular, lower case: "season". */
  readonly noun: string
  readonly isPlural: boolean
  readonly isSingular: boolean
}

const byWord = new WordMap<CountedNoun>(
  NOUNS.split('\n').flatMap(line => {
    const words = line.split(' ')
    const isBoth = words[0] === words[1]
    return words.map((word, i) => {
      const noun = { noun: words[0]!, isPlural: isBoth || i % 2 === 1, isSingular: isBoth || i % 2 === 0 }
      return [wordId(word), noun] as const
    })
  }),
)

/** The noun that the word names, undefined for what no fact base counts. */
export function countedNoun(word: number): CountedNoun | undefined {
  return byWord.get(word)
}
