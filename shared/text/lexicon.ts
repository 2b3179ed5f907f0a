import { Tag, TIME_UNITS, type TimeUnitName } from '../model/token.ts'
import { tagWord } from './vocabulary.ts'

/** Tags each word of a list, counting the value up from `first`; words joined by `/` share one. */
function tagList(tag: number, first: number, list: string): void {
  list.split(' ').forEach((group, i) => {
    for (const word of group.split('/')) tagWord(word, tag, first + i)
  })
}

function tagAll(tag: number, list: string): void {
  for (const word of list.split(' ')) tagWord(word, tag)
}

tagList(
  Tag.Month,
  1,
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
)
tagList(
  Tag.Weekday,
  1,
  'monday/mondays/mon tuesday/tuesdays/tue/tues wednesday/wednesdays/wed/weds thursday/thursdays/thu/thur/thurs friday/fridays/fri saturday/saturdays/sat sunday/sundays/sun',
)
tagList(
  Tag.NumberWord,
  0,
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
)
for (const [word, value] of Object.entries({
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  thousands: 1000,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  dozen: 12,
  dozens: 12,
  half: 0.5,
  couple: 2,
})) {
  tagWord(word, Tag.NumberWord, value)
}
tagList(
  Tag.Ordinal,
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
)
for (const [word, value] of Object.entries({
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
})) {
  tagWord(word, Tag.Ordinal, value)
}
for (const [word, value] of Object.entries({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
})) {
  tagWord(word, Tag.Decade, value)
}

const UNIT_WORDS: Readonly<Record<TimeUnitName, string>> = {
  second: 'seconds sec secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs h',
  day: 'day days',
  night: 'night nights',
  weekend: 'weekend weekends',
  week: 'week weeks wk wks',
  fortnight: 'fortnight fortnights',
  month: 'month months mos',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
  millennium: 'millennium millennia',
}
TIME_UNITS.forEach((unit, value) => {
  for (const word of UNIT_WORDS[unit].split(' ')) tagWord(word, Tag.Unit, value)
})

tagAll(Tag.SeasonNoun, 'season seasons episode episodes')
tagList(Tag.YearSeason, 1, 'spring summer autumn/fall winter')
tagList(
  Tag.DayPart,
  1,
  'morning/mornings afternoon/afternoons evening/evenings night/nights/tonight overnight dawn dusk',
)
tagList(Tag.Clock, 1, 'a.m./am/a.m p.m./pm/p.m noon/midday midnight')
tagWord("o'clock", Tag.Clock, 5)
tagAll(
  Tag.Holiday,
  "christmas easter thanksgiving halloween hogmanay ramadan hanukkah valentine valentine's valentines",
)
tagAll(Tag.Deictic, 'today yesterday tomorrow tmrw tonight now recently currently recent current nowadays once')
tagAll(
  Tag.Step,
  'last next this that these those past previous following coming upcoming current same ago later earlier before after since until till from prior previously hence',
)
tagAll(Tag.Part, 'early late mid middle end beginning start earlier later half latter')
