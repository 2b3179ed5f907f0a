/** Verbs of what is scheduled, that take `-d` or `-ed`. */
const REGULAR = 'premiere debut launch bow air release publish start open end conclude wrap exit depart retire'.split(
  ' ',
)
/** Those that do not, with their past. */
const IRREGULAR: readonly (readonly [base: string, past: string])[] = [
  ['begin', 'began'],
  ['leave', 'left'],
  ['quit', 'quit'],
  ['wed', 'wed'],
  ['marry', 'married'],
]

const FORMS: readonly (readonly [base: string, past: string])[] = [
  ...REGULAR.map((base): readonly [string, string] => [base, past(base)]),
  ...IRREGULAR,
]
const PAST_OF = new Map(FORMS)
const BASE_OF = new Map(FORMS.map(([base, past]) => [past, base]))

function past(base: string): string {
  if (base === 'wrap') return 'wrapped'
  return base.endsWith('e') ? `${base}d` : `${base}ed`
}

/** `will premiere → premiered`, `will be released → was released`, `premiered → will premiere`; null for other words. */
export function otherTense(words: string): string | null {
  const [first = '', ...rest] = words.split(' ')
  const last = rest.at(-1)
  if (last === undefined) {
    const base = BASE_OF.get(first)
    return base === undefined ? null : `will ${base}`
  }
  if (first.toLowerCase() !== 'will' || rest.includes('not')) return null
  if (rest.includes('be')) return `was ${rest.filter(word => word !== 'be').join(' ')}`
  const past = PAST_OF.get(last)
  return past === undefined ? null : [...rest.slice(0, -1), past].join(' ')
}
