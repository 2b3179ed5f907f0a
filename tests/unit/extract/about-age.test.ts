import { describe, expect, test } from 'vitest'
import { abouts, read } from './read.ts'

function ages(text: string): string[] {
  return abouts(text, 'age')
}

describe('an age beside a name is that person’s, by the fullest name the article gives', () => {
  test.each([
    ['Ada Marsh won. Marsh, 47, is a painter.', ['47 → Ada Marsh']],
    ['Marsh, 47, won. Ada Marsh is a painter.', ['47 → Ada Marsh']],
    ['Ada Marsh (47) and Ben Ode (52) won.', ['47 → Ada Marsh', '52 → Ben Ode']],
    ['He married 68-year-old Ben Ode.', ['68-year-old → Ben Ode']],
    ['He cast 21-year-old British actress Ella Ode.', ['21-year-old → Ella Ode']],
    ['Ada Marsh and Ben Ode, both 30, won.', ['30 → Ada Marsh & Ben Ode']],
    ['Robert Ode Jr., 52, won.', ['52 → Robert Ode Jr.']],
    ['Ella Ode and Marco Dane wed. Ode, 36, and Dane, 42, sang.', ['36 → Ella Ode', '42 → Marco Dane']],
    ['Juan “Tito” Marsh, 48, won.', ['48 → Juan “Tito” Marsh']],
    ['Ada Marsh and Ben Ode, 34 and 36, are wed.', ['34 → Ada Marsh', '36 → Ben Ode']],
    ['It was sung by Ada Marsh and Ben Ode, then 26 and 31.', ['26 → Ada Marsh', '31 → Ben Ode']],
    ['The sisters Wren and Ada Marsh, 31 and 28, sang.', ['31 → Wren Marsh', '28 → Ada Marsh']],
    ['Brothers Kit and Ben Ode, 19 and 22, sang.', ['19 → Kit Ode', '22 → Ben Ode']],
    ['Ada Marsh and Ben Ode have parted. The pair, 28 and 26, met in May.', ['28 → Ada Marsh', '26 → Ben Ode']],
    ['Ada Marsh met the Duke of Leeds, Prince Adam, on Monday. Prince Adam, 60, won.', ['60 → Prince Adam']],
  ])('%s', (text, expected) => expect(ages(text)).toEqual(expected))
})

describe('an age before a tie is the relative’s', () => {
  test.each([
    ["Ode's 35-year-old daughter Erin sang.", ['35-year-old → Erin']],
    ['Ben Ode came with his 35-year-old daughter, Erin.', ['35-year-old → Erin']],
    ['Ada Marsh came with her boyfriend Ben Ode. Friends like her 52-year-old beau.', ['52-year-old → Ben Ode']],
    [
      'Ada Marsh and Ben Ode share Pip, 11, and 9-year-old twins Kit and Lark.',
      ['11 → Pip', '9-year-old → Kit & Lark'],
    ],
    ['Ada Marsh has 9-year-old twins, Kit and Lark.', ['9-year-old → Kit & Lark']],
    ['Ada Marsh came. Their son Pip is 2 and their daughter Wren is 4.', ['2 → Pip', '4 → Wren']],
  ])('%s', (text, expected) => expect(ages(text)).toEqual(expected))
})

describe('an age without a name goes to the subject', () => {
  test.each([
    ['Ada Marsh was 24 when she joined.', ['24 → Ada Marsh']],
    ['The child of the day was Wren Marsh, who turned 7 on Sunday.', ['7 → Wren Marsh']],
    ['Ben Ode retired in 2017 at 96 years of age.', ['96 years of age → Ben Ode']],
    ['At age 34, Ada Marsh paints.', ['34 → Ada Marsh']],
    ['At 16 years and 38 days, Ada Marsh scored.', ['16 years and 38 days → Ada Marsh']],
    ['Ada Marsh was 23 then and is 29 now.', ['23 → Ada Marsh', '29 → Ada Marsh']],
    ['Ada Marsh, mother of Pip, was 44 when he was born.', ['44 → Ada Marsh']],
    ['Ada Marsh, 36, who was 11 when he took his seat, won.', ['36 → Ada Marsh', '11 → Ada Marsh']],
    ['Ada Marsh, a 12-year veteran who turns 35 in May, won.', ['35 → Ada Marsh']],
    ['LEEDS (AP) — Midfielder Dan Marsh won. He made his debut at 17.', ['17 → Dan Marsh']],
    ['Ada Marsh, known to many as Queenie Platt of Tin Row, has died, aged 88.', ['88 → Ada Marsh']],
    ['At 34, she paints, Ada Marsh said.', ['34 → ?']],
    ['Ada Marsh paints. She is in her 30s.', ['30s → Ada Marsh']],
    ["Ada Marsh and Ben Ode met at Marsh's 60th birthday.", ['60th birthday → Ada Marsh']],
    ['“I was 21,” said Ada Marsh.', ['21 → Ada Marsh']],
    ['Ben Ode told Ada Marsh, “I was 21 then.”', ['21 → Ben Ode']],
    ['“We met young,” said Ada Marsh. “I was 21.”', ['21 → Ada Marsh']],
  ])('%s', (text, expected) => expect(ages(text)).toEqual(expected))
})

describe('a description is whoever was spoken of, by sex, place and age', () => {
  test.each([
    ['Ada Marsh came with Ben Ode. The 33-year-old actress smiled.', ['33-year-old → Ada Marsh']],
    ['Ada Marsh came with Ben Ode. The 33-year-old waved to his fans.', ['33-year-old → Ben Ode']],
    [
      'Ada Marsh, 40, came with Jo Ode, 33. The 33-year-old smiled.',
      ['40 → Ada Marsh', '33 → Jo Ode', '33-year-old → Jo Ode'],
    ],
    ['Ada Marsh sang. The 33-year-old Tin Harbour star bowed.', ['33-year-old → Ada Marsh']],
  ])('%s', (text, expected) => expect(ages(text)).toEqual(expected))
})

test('a nation’s name is nobody’s', () => {
  expect(ages('Pekka Ode played on. The 26-year-old Finn waited for years.')).toEqual(['26-year-old → Pekka Ode'])
})

test('an institution is nobody', () => {
  expect(ages('Ada Marsh sang. Taught at: Conservatoire de Paris. Died 31 July 2017 (aged 89)')).toEqual([
    '89 → Ada Marsh',
  ])
})

test('two ages in a row are nobody’s where no two are known', () => {
  expect(ages('The pair, 28 and 26, met in May.')).toEqual(['28 → ?', '26 → ?'])
})

test('a relative’s second age is not the speaker’s', () => {
  expect(ages('Ada Marsh said her son, now 12, was 4 at the time.')).toEqual(['12 → ?', '4 → ?'])
})

test('nobody is guessed for a stranger or a thing', () => {
  expect(ages('Ada Marsh sang. A 25-year-old man was seen.').at(-1)).toBe('25-year-old → ?')
  expect(ages('Ada Marsh sang. The 10-year-old company folded.').at(-1)).toBe('10-year-old → ?')
})

test('a surname means whom it meant before, though kin come in', () => {
  const text = 'Jeanne Marsh won. Marsh was born to Anatole Marsh, a cook. Marsh left home at age 16.'
  expect(ages(text)).toEqual(['16 → Jeanne Marsh'])
})

test('every mention lies inside the text, in reading order', () => {
  const text = 'Ada Marsh, 47, came with her son Pip. The actress left the show “Tin Harbour” in season 4.'
  const { mentions } = read(text)
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ada Marsh',
    'her',
    'Pip',
    'The actress',
    'Tin Harbour',
  ])
  expect(mentions.map(({ fullest }) => fullest)).toEqual(['Ada Marsh', 'Ada Marsh', 'Pip', 'Ada Marsh', 'Tin Harbour'])
})
