import { wordSet } from '../text/vocabulary.ts'

/** Words that never begin a name, capitals or not. */
export const NOT_NAMES = wordSet(
  `a an the this that these those and or but nor so yet if when while as at by for from in into of off on onto out over to
  up with without within under after before since until till because although though unless whereas whether i i'm i've
  i'd i'll he he's he'd he'll she she's she'd she'll it it's its they they're they've we we're we've we'd you you're
  you've you'll his her hers him their theirs them my mine our ours your yours me us who whom whose which what where why how
  there here is are was were be been being am do does did done has have had can could will would shall should may might
  must not no yes ok okay oh well now then once also too even still just only already never ever always often soon
  later earlier again meanwhile however moreover instead indeed perhaps maybe despite during following according
  both each every either neither all any some many much more most few several other another such same own one two three
  four five six seven eight nine ten first second third last next upon amid apart besides among between across along
  around about above below behind beside beyond against toward towards through throughout per via like unlike than
  let let's don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't today yesterday tomorrow
  tonight photo photos image picture credit source sources insider related read watch see click more update exclusive
  breaking video videos recently currently previously originally eventually finally fans fan
  born died married having thanks given please congratulations happy dear poor sadly apparently reportedly allegedly
  earlier late apart aside asked speaking talking plus`,
)

/** Adjectives of nation and belief: capitals that describe and do not name. */
export const DEMONYMS = wordSet(
  `brit brits aussie kiwi scot swede dane yorker yorkers angeleno american americans britons british english scottish welsh irish canadian australian french german italian spanish portuguese dutch
  belgian swiss austrian swedish norwegian danish finnish icelandic russian ukrainian polish czech hungarian romanian
  bulgarian greek turkish israeli iranian iraqi syrian lebanese egyptian moroccan nigerian kenyan ghanaian ethiopian
  indian pakistani bangladeshi chinese japanese korean vietnamese thai filipino indonesian malaysian mexican brazilian
  argentine argentinian chilean colombian peruvian venezuelan cuban jamaican african asian european latin latina latino
  hispanic californian texan londoner scouse cockney republican democrat democratic labour conservative liberal jewish
  muslim christian catholic protestant hindu buddhist hollywood olympic oscar emmy grammy tony bafta golden nobel
  pulitzer victorian western eastern northern southern`,
)

/** People of a nation, singular: `the 26-year-old Finn`. Some are given names too. */
export const NATIONALS = wordSet(
  `finn dane swede pole scot turk serb croat spaniard brit briton aussie kiwi czech slovak slovene swiss thai greek
  german russian belgian italian canadian american australian norwegian austrian hungarian romanian bulgarian brazilian
  argentine chilean colombian mexican cuban jamaican kenyan nigerian ghanaian ethiopian moroccan egyptian iranian iraqi
  israeli indian pakistani korean ukrainian latvian estonian lithuanian`,
)

/** What somebody does with words: its subject, or what follows it, is whoever speaks. */
export const SPEECH = wordSet(
  `said says say told tells tell added adds explained explains admitted admits revealed reveals confessed confesses joked
  jokes gushed gushes recalled recalls replied replies wrote writes tweeted tweets posted continued continues shared
  shares asked asks insisted insists noted notes claimed claims confirmed confirms quipped quips teased teases
  remarked stated states declared concluded concludes laughed laughs answered answers announced captioned whispered
  opined recounted reflected exclaimed shouted argued warned warns stressed mused muses dished spilled credits
  commented comments responded responds`,
)

/** Words that precede a programme's name, or stand in its place. */
export const OF_A_SHOW = wordSet(
  'season seasons episode episodes finale premiere cast series installment spinoff reboot revival',
)

/** What programmes do. */
export const SHOW_VERBS = wordSet(
  'premieres premiered premiere airs aired air returns debuts debuted renewed canceled cancelled rebooted revived',
)

/** Nouns at the start of a sentence that lead up to a programme's name: "Fans of …". */
export const BEFORE_TITLE = wordSet(
  'fans stars star cast members member viewers creators creator makers producers season seasons episode episodes end part most half finale premiere host judge coach winner',
)

/** Small words inside a title between two capitals: "Game of Thrones", "Keeping Up With the Kardashians". */
export const IN_TITLE = wordSet('of the a an and in on to for with at is from or by up & vs')

/** Particles inside a person's name. */
export const PARTICLES = wordSet('de la le du von van der den di da del della bin ibn al el st dos das ten ter')

/** Endings of names that are no person's. */
export const NOT_A_PERSON = wordSet(
  `magazine news weekly times post tribune gazette herald journal mail mirror sun express guardian telegraph awards award
  festival university college school academy institute hospital church cathedral chapel castle palace park center centre
  street avenue road boulevard drive lane beach island islands lake river mountain mountains hills city county state states
  kingdom republic inc ltd corp co company studios studio pictures records entertainment productions network channel
  television tv radio house court department police council committee commission association foundation society club
  league united fc bank group museum theatre theater hotel restaurant airport station bridge stadium arena cup
  championship championships games olympics tour day eve week fair gala ball prize agency team union party act bill
  instagram twitter facebook youtube netflix hulu amazon disney hbo hollywood broadway reporter variety people today
  globes oscars emmys grammys kardashians angeles york london england america britain europe africa asia australia
  canada california texas florida chicago boston washington manchester washington
  library observatory laboratory railway gallery archive`,
)

/** Before a name these make a place of it more likely than a person. */
export const PLACE_PREPOSITIONS = wordSet('in at near from via on')
