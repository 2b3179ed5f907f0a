import { wordId } from '../text/vocabulary.ts'
import { WordMap } from '../text/word-set.ts'

/** What a clause says happened, or went on. */
export type Sense =
  | 'birth'
  | 'death'
  | 'child'
  | 'wedding'
  | 'engagement'
  | 'separation'
  | 'divorce'
  | 'romance'
  | 'married-time'
  | 'join'
  | 'regular'
  | 'leave'
  | 'tenure'
  | 'premiere'
  | 'air'
  | 'finale'
  | 'release'
  | 'founding'
  | 'end'
  | 'begin'
  | 'election'
  | 'appointment'
  | 'resignation'
  | 'retirement'
  | 'arrest'
  | 'conviction'
  | 'award'
  | 'signing'
  | 'injury'
  | 'merger'
  | 'speech'
  | 'announcement'

/** The words of each sense. What a word may be else is settled by its neighbours (`cue.ts`). */
const WORDS: Readonly<Record<Sense, string>> = {
  birth: 'born birthdate',
  death: 'died dies dead death killed',
  child: 'birth welcomed welcoming welcome',
  wedding: 'married marry marries marrying wed weds wedding nuptials',
  engagement: 'engaged engagement proposed',
  separation: 'split splits separated separation breakup uncoupled',
  divorce: 'divorce divorced divorcing',
  romance: 'dating dated relationship romance couple together',
  'married-time': 'marriage',
  join: 'joined join joins joining cast role debuted hired',
  regular: 'regular promoted',
  leave:
    'left leave leaves leaving exit exits exited exiting departed depart departs departing departure quit quits quitting exit',
  tenure:
    'appeared appearing appear appears starred starring star stars played playing plays portrayed portraying spent served serving serves worked working anchored hosted hosting led stint tenure run ran headed chaired coached managed been stayed reigned reigning reign ruled',
  premiere:
    'premiere premieres premiered premiering debut debuts debuting launched launches launching bowed bows returns return returned',
  air: 'air airs aired airing broadcast broadcasts',
  finale: 'finale concluded concludes concluding concluded wrapped wraps canceled cancelled',
  release: 'released release releases releasing published publishes opens',
  founding: 'founded founding established incorporated formed opened',
  end: 'ended ends ending end',
  begin: 'began begins beginning begun start started starts starting',
  election: 'elected election re-elected reelected',
  appointment: 'appointed appointment named took became become sworn inaugurated crowned',
  resignation: 'resigned resigns resign resignation',
  retirement: 'retired retires retire retirement retiring',
  arrest: 'arrested arrest arrests',
  conviction: 'convicted conviction sentenced guilty',
  award: 'won wins win winning awarded received receives honored honoured',
  signing: 'signed signs signing traded drafted',
  injury: 'injured injury injuries hurt',
  merger: 'merged merger acquired',
  speech:
    'told tells said says wrote writes posted tweeted shared spoke joked recalled interview post statement described',
  announcement:
    'announced announces announce announcing announcement reported reports reportedly confirmed confirms revealed reveals',
}

const byWord = new WordMap<Sense>(
  Object.entries(WORDS).flatMap(([sense, words]) =>
    words.split(' ').map(word => [wordId(word), sense as Sense] as const),
  ),
)

/** The sense that a word suggests by itself. */
export function senseOfWord(word: number): Sense | undefined {
  return byWord.get(word)
}
