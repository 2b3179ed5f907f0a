import { wordId } from '../text/vocabulary.ts'
import { WordMap } from '../text/word-set.ts'
import type { Gender } from './people-words.ts'

/** Given names common in English-language news, as hints to what is a person and of which sex; a pronoun in the copy outweighs them. */
const FEMALE = `abigail ada adele adriana agnes aisha alexandra alexa alexis alice alicia alina alison allison alyssa amanda
  amber amelia amelie amy ana anastasia andrea angela angelina angelica anita anna anne annabel annabelle annette annie
  antonia anya april ariana ariel ashley astrid audrey aurora ava barbara beatrice becky bella bernadette beth bethany
  betty beverly beyonce bianca blair bonnie brenda bridget britney brittany brooke camila camilla candace carla carly
  carmen carol carole caroline carolyn carrie cassandra cate catherine cathy cecilia celeste celia celine charlotte cher
  cheryl chloe chrissy christina christine cindy claire clara claudia colleen connie constance cordelia courtney crystal
  cynthia daisy dakota dana danielle daphne dawn deborah debbie debra demi denise diana diane dolores donna dora doris
  dorothy edith edna eileen elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen ellie elsa emilia emily emma
  erica erika erin esther ethel eugenia eugenie eva eve evelyn faith farrah fatima felicia felicity fiona florence
  frances francesca freya gabriela gabriella gabrielle gail gemma geneva genevieve georgia geraldine gertrude gigi gillian
  gina ginger giselle gisele glenda gloria grace greta gwen gwendolyn gwyneth hailey halle hannah harriet hazel heather
  heidi helen helena hilary hillary holly hope ida imogen ingrid irene iris isabel isabella isabelle isla ivanka ivy
  jackie jacqueline jada jade jane janet janice jasmine jean jeanne jen jenna jennie jennifer jenny jessica jill joan
  joanna joanne jodie josephine joy joyce juanita judith judy julia juliana julianne julie juliet juliette june kaia kaitlyn
  kamala karen karla kate katharine katherine kathleen kathryn kathy katie katrina katy kayla keira kelly kendall kendra
  kerry khloe kim kimberly kirsten kourtney kristen kristin kylie lana lara laura lauren laverne lea leah leila lena leona
  lesley leticia lily lilly linda lindsay lindsey lisa liv liza lois lola loretta lorraine louisa louise lucia lucille lucinda
  lucy lupita lydia lynn mabel mackenzie madeleine madeline madison madonna maggie maisie mandy marcia margaret margot
  maria mariah marian marianne marie marilyn marina marisa marjorie marlene martha mary matilda maureen maxine maya meg
  megan meghan melanie melania melinda melissa meredith meryl mia michelle mila mildred miley millie mindy miranda miriam
  misty mitzi moira molly monica muriel myra nadia nancy naomi natalia natalie natasha nell nellie nicole nicki nikki nina noelle
  nora norah norma octavia olga olive olivia oprah paige pamela paris patricia patsy patti paula paulina pauline pearl
  penelope penny petra phoebe phyllis pippa polly portia priscilla priyanka rachel ramona raquel rebecca reese regina
  renee rhonda rihanna rita roberta robyn rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sally salma
  samantha sandra sara sarah savannah scarlett selena serena shailene shakira shannon sharon sheila shelley sheryl shirley
  sierra sienna sigourney simone sofia sonia sophia sophie stacey stacy stella stephanie stormi sue summer susan susanna susie suri
  suzanne suzy sylvia tabitha tamara tammy tania tanya tara tatiana taylor teresa teri tess tessa thelma theresa tiffany tilda
  tina toni tonya tracy trisha trudy ursula uma valentina valerie vanessa venus vera veronica vicky victoria viola
  violet virginia vivian vivienne wanda wendy whitney whoopi willa wilma winona yolanda yvette yvonne zahara zara zelda
  zendaya zoe zooey`
const MALE = `aaron abraham adam adrian ahmed aidan al alan albert alec alejandro alex alexander alfie alfonso alfred ali
  allan allen alonso alvin amir anders andre andrei andres andrew andy angus ansel anthony antonio archie arlo armando
  arnold arthur arturo asher ashton austin barack barney barry basil ben benedict benjamin bennett bernard bernie
  bert bill billy blake bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan bryce burt byron caleb
  calvin cameron carl carlos cary casey cecil cedric chad chandler channing charles charlie chester chris christian christopher chuck clarence
  clark claude clay clayton clement cliff clifford clint clinton clive clyde cody colin conan connor conor conrad corey
  craig cristiano curtis cyril cyrus dale damian damien damon dan daniel danny darren darryl dave david dax dean dennis derek
  desmond dexter diego dirk dominic don donald donnie donovan doug douglas drake duncan dustin dwayne dwight dylan earl
  ed eddie edgar eduardo edward edwin eli elias elijah elliott elliot elmer elon elton elvis emilio emmanuel enrique eric
  erik ernest ernie ethan eugene evan ezra felipe felix fernando finn floyd francis francisco frank franklin fred freddie
  frederick gabriel gareth garrett garry gary gavin gene geoffrey george gerald gerard gianni gilbert giovanni glen glenn
  gordon graham grant greg gregory guillermo gus guy hal hank hans harold harrison harry harvey hector henry herbert
  herman hiram homer horace howard hubert hugh hugo humphrey ian ibrahim idris igor ira irving isaac ivan jack jackson jacob jaden
  jaime jake jamal james jamie jared jason javier jay jeff jefferson jeffrey jensen jeremy jerome jerry jesse jesus jim jimmy joaquin
  joe joel johan john johnny jon jonah jonathan jordan jorge jose joseph josh joshua juan jude julian julio julius
  justin kanye karl keanu keith ken kenneth kenny kevin kiefer kirk kit kobe kurt kyle lance larry lars laurence lawrence lebron
  lee leo leon leonard leonardo leroy leslie lester levi lewis liam lionel lloyd logan lonnie lorenzo lou louis luca lucas
  luis luka luke luther maddox malcolm manny manuel marc marcel marco marcus mario mark marlon marshall martin marvin mason
  matt matthew maurice max maximilian mel melvin mick michael miguel mike miles milo milton mitch mitchell mohamed mohammad
  mohammed morgan morris moses muhammad myles nathan nathaniel ned neil nelson nicholas nick nicolas nigel noah noel nolan norman oliver
  omar orlando oscar otis otto owen pablo patrick paul pax pedro percy pete peter phil philip phillip pierce pierre prince quentin quincy
  rafael ralph ramon randall randy raul ray raymond reggie reginald rex ricardo richard rick ricky ridley riley rob robbie robert
  roberto robin rod roderick rodney roger roland roman romeo ron ronald ronan ronnie rory ross roy rudolph rudy rufus rupert russell
  ryan salvador sam sammy samuel saul scott sean sebastian sergei sergio seth shane shaun shawn sidney silvio simon spencer
  stan stanley stefan stephen sterling steve steven stuart sylvester ted terence terrence terry theo theodore thomas tim
  timothy tobias toby todd tom tommy tony travis trevor tristan troy tyler tyrone usher valentino vernon victor vince vincent
  virgil vladimir wade wallace walt walter warren wayne wesley wilbur wilfred will willem william willie winston wolfgang
  woody xavier yusuf zac zach zachary zane zayn`

const OF_BOTH =
  'robin taylor jordan casey morgan riley alex jamie leslie lee kim blake paris jackie dana drew cameron quinn skyler avery reese kelly tracy'

const genders = new WordMap(gendersOf())

function gendersOf(): Map<number, Gender> {
  const found = new Map<number, Gender>()
  for (const name of MALE.split(/\s+/)) found.set(wordId(name), 'male')
  for (const name of FEMALE.split(/\s+/)) {
    const id = wordId(name)
    found.set(id, found.has(id) ? null : 'female')
  }
  for (const name of OF_BOTH.split(' ')) found.set(wordId(name), null)
  return found
}

/** Whether a word is known as a given name. Some are ordinary words too ("will", "grace"): ask only of capitals. */
export function isGivenName(word: number): boolean {
  return genders.has(word)
}

/** The sex that bears the name, null where both do or it is unknown. */
export function genderOfName(word: number): Gender {
  return genders.get(word) ?? null
}
