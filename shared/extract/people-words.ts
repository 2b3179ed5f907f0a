import { wordSet } from '../text/vocabulary.ts'
import { WordMap, WordSet } from '../text/word-set.ts'

/** Words for people that say their sex; a plural stands beside its singular. */
const MALE_WORDS = wordSet(
  `man men boy boys gentleman gentlemen guy guys dude lad lads husband husbands hubby father fathers dad dads daddy
  grandfather grandfathers granddad grandpa son sons grandson grandsons brother brothers stepbrother uncle uncles nephew
  nephews boyfriend boyfriends beau groom bridegroom widower fiance fiancé king prince princes duke earl lord baron
  emperor pope monk priest heartthrob hunk businessman congressman assemblyman councilman policeman fireman chairman
  sportsman salesman frontman spokesman anchorman nobleman stuntman cameraman funnyman craftsman fisherman landlord
  waiter bachelor patriarch stepfather stepdad stepson godfather godson schoolboy alumnus`,
)
const FEMALE_WORDS = wordSet(
  `woman women girl girls gal lady ladies wife wives mother mothers mom moms mum mums mommy mummy momager mama
  grandmother grandmothers grandma daughter daughters granddaughter granddaughters sister sisters stepsister aunt aunts
  auntie niece nieces girlfriend girlfriends bride widow fiancée queen princess princesses duchess countess baroness
  empress nun actress actresses comedienne songstress heiress hostess waitress starlet diva blonde brunette beauty
  redhead businesswoman congresswoman councilwoman policewoman chairwoman spokeswoman sportswoman matriarch bachelorette
  stepmother stepmom stepdaughter godmother goddaughter ballerina housewife seamstress schoolgirl alumna songbird`,
)
/** Words for people by what they do or are, of either sex. */
const ROLES = `actor actors star stars singer singers songwriter rapper rappers model models supermodel host hosts presenter director
  producer producers writer writers author novelist screenwriter journalist reporter correspondent editor comedian
  comic musician artist painter sculptor dancer choreographer designer stylist chef cook baker politician senator
  lawmaker governor president chancellor premier minister mayor councillor lawyer attorney judge prosecutor doctor
  surgeon nurse teacher professor lecturer student pupil player footballer quarterback striker midfielder defender
  goalkeeper golfer swimmer boxer wrestler athlete sprinter runner cyclist driver racer coach trainer manager pitcher
  batter batsman bowler forward winger centre skater skier gymnast surfer champion winner contestant finalist nominee
  celebrity personality socialite influencer blogger vlogger youtuber entrepreneur ceo boss founder cofounder
  executive mogul tycoon billionaire millionaire magnate philanthropist activist campaigner royal royals heir monarch
  rocker guitarist drummer bassist vocalist crooner performer entertainer magician alum costar native resident
  officer soldier veteran survivor victim suspect defendant accused pensioner teenager teenagers teen teens tween toddler
  toddlers scientist researcher engineer pilot astronaut cop detective farmer worker clerk sailor captain general
  colonel sergeant bishop cardinal rabbi imam creator showrunner narrator anchor newsreader broadcaster pundit critic
  columnist historian poet playwright composer conductor pianist violinist soprano tenor legend icon hitmaker superstar
  megastar newcomer rookie freshman graduate leader chief head owner official filmmaker moviemaker screenwriter
  photographer architect builder plumber electrician carpenter accountant banker trader analyst consultant
  stuntwoman thespian youngster adult villain fugitive inmate prisoner gunman passenger tourist hiker climber
  spouse partner ex lover friend friends pal bestie roommate neighbour neighbor colleague person patient
  mother-of-two everyman cellist vocalist disc jockey deejay dj comedian impressionist ventriloquist lyricist
  guard goaltender goalie linebacker cornerback receiver outfielder infielder shortstop catcher jockey
  candidate incumbent challenger secretary ambassador diplomat spy agent bodyguard nanny publicist
  parent parents twin twins triplets baby babies infant newborn child children kid kids sibling siblings cousin
  grandchild grandchildren stepchild godchild grandparent`
const NEUTRAL_WORDS = wordSet(ROLES)

/** Words that stand for somebody by a tie to somebody else: "her husband", "Marsh's daughter". */
export const KIN_WORDS = wordSet(
  `husband husbands hubby wife wives son sons daughter daughters kid kids child children baby boy girl boyfriend
  girlfriend beau fiance fiancé fiancée partner spouse ex lover brother brothers sister sisters sibling siblings father
  mother dad mom mum mommy daddy parent parents grandmother grandfather grandma grandpa grandson granddaughter grandchild
  grandchildren stepson stepdaughter stepfather stepmother stepbrother stepsister stepchild nephew niece uncle aunt
  cousin twin twins triplets friend pal bestie costar colleague bride groom widow widower godson goddaughter godfather
  godmother toddler newborn infant boss manager`,
)

/** Ties that are one and the same, by a common number, so that "her boyfriend" and "her beau" meet. */
const SAME_TIE: readonly WordSet[] = [
  wordSet('husband hubby spouse groom'),
  wordSet('wife spouse bride'),
  wordSet('boyfriend beau partner lover'),
  wordSet('girlfriend partner lover'),
  wordSet('son sons boy'),
  wordSet('daughter daughters girl'),
  wordSet('fiance fiancé'),
  wordSet('father dad daddy'),
  wordSet('mother mom mum mommy'),
]

/** Whether two words name one tie: "boyfriend" and "beau". */
export function isSameTie(a: number, b: number): boolean {
  return a === b || SAME_TIE.some(set => set.has(a) && set.has(b))
}

export const PLURAL_PEOPLE = wordSet(
  `men boys guys lads husbands fathers dads sons grandsons brothers uncles nephews boyfriends princes women girls ladies
  wives mothers moms mums daughters granddaughters sisters aunts nieces girlfriends princesses actresses actors stars
  singers rappers models hosts producers writers teenagers teens toddlers royals friends parents twins triplets babies
  children kids siblings grandchildren couple pair duo lovebirds newlyweds exes`,
)

export const COUPLE_WORDS = wordSet('couple pair duo lovebirds newlyweds exes twosome')

export type Gender = 'male' | 'female' | null

/** The sex a word for a person tells, null where it tells none. */
export function genderOf(word: number): Gender {
  return MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : null
}

/** Words for people, of every sort. */
export const PERSON_WORDS = new WordSet([...NEUTRAL_WORDS, ...MALE_WORDS, ...FEMALE_WORDS])

/** Whether a word stands for a person: "actress", "son", "golfer". */
export function isPersonWord(word: number): boolean {
  return PERSON_WORDS.has(word)
}

/** Words for what has seasons and episodes. */
export const SHOW_WORDS = wordSet(
  `show series sitcom drama dramedy comedy soap programme program competition miniseries docuseries procedural
  telenovela cartoon anime spinoff podcast mockumentary docudrama`,
)

/** Titles before a name, with the sex they tell. */
export const TITLES = new WordMap<Gender>([
  ...[...wordSet('mr sir lord prince king duke earl count baron father brother pope congressman councilman')].map(
    id => [id, 'male'] as [number, Gender],
  ),
  ...[
    ...wordSet(
      'mrs ms miss dame lady princess queen duchess countess baroness madame sister aunt auntie congresswoman councilwoman',
    ),
  ].map(id => [id, 'female'] as [number, Gender]),
  ...[
    ...wordSet(
      'dr prof professor sen senator rep gov governor president judge justice rev reverend capt captain lt sgt col gen general mayor chancellor cardinal bishop detective officer coach chef speaker secretary minister ambassador commissioner sheriff',
    ),
  ].map(id => [id, null] as [number, Gender]),
])

/** Titles that copy shortens in front of a name. */
const SAME_TITLE: readonly WordSet[] = ['gov governor', 'sen senator', 'rep representative', 'dr doctor'].map(wordSet)

/** Whether two words are one title: "Gov." and "governor". */
export function isSameTitle(a: number, b: number): boolean {
  return a === b || SAME_TITLE.some(set => set.has(a) && set.has(b))
}

/** Words for those who have no name yet, or are not called by it. */
export const BABIES = wordSet('baby babies infant newborn')

/** Things that are so and so many years old. */
export const AGED_THINGS = wordSet(
  `company firm business startup tradition law rule statute building house home mansion tower bridge church cathedral
  castle school university college club team league franchise brand label car vehicle truck bus ship boat plane
  aircraft engine computer phone browser system software app website site record case dispute war conflict feud marriage
  relationship partnership contract deal agreement tree wine whisky whiskey scotch bourbon cheese painting book film
  movie song album recording tape video photo photograph picture letter manuscript artifact fossil skeleton skull mummy
  tomb ruin ruins temple town city village nation country state institution organization organisation newspaper magazine
  network technology theory recipe tweet post message show series sitcom drama festival event competition tournament
  bottle garden hotel restaurant store shop factory plant mine railway stadium theater theatre museum hospital prison
  monument statue instrument violin guitar piano clip footage interview allegation lawsuit treaty ban program programme`,
)
