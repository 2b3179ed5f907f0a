import type { Facts } from '../facts/facts.ts'
import type { Statement, Value } from '../model/statement.ts'
import { parseEdtf } from '../temporal/edtf.ts'
import { timeText } from '../temporal/words.ts'

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A number as copy writes it: words below 10, figures from there. */
export function numberWords(amount: number): string {
  return SMALL[amount] ?? String(amount)
}

/** `2 → "second"`, `11 → "11th"`: words below 10, figures from there. */
export function ordinalWords(position: number): string {
  const words = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
  return words[position] ?? `${position}${suffixOf(position)}`
}

function suffixOf(position: number): string {
  if (position % 100 >= 11 && position % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][position % 10] ?? 'th'
}

/** `dateOfBirth` → `date of birth`. */
export function propertyWords(property: string): string {
  return property.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`).trim()
}

/** A value in words: a time spelt out, an entity by its label, nothing where it is known not to be. */
export function valueText(value: Value, facts: Facts): string {
  switch (value.type) {
    case 'time': {
      const time = parseEdtf(value.edtf)
      return time ? timeText(time) : value.edtf
    }
    case 'quantity':
      return value.unit === undefined ? String(value.amount) : `${value.amount} ${value.unit}`
    case 'entity':
      return facts.entity(value.id)?.label ?? value.id
    case 'string':
      return value.text
    case 'somevalue':
      return 'not known'
    case 'novalue':
      return 'none'
  }
}

/** A statement as one clause: `Ada Marsh: date of birth 4 May 1978`, qualifiers in brackets. */
export function statementText(statement: Statement, facts: Facts): string {
  const { subject, property, rank } = statement
  const name = facts.entity(subject)?.label ?? subject
  const note = rank === 'deprecated' ? ' — deprecated' : ''
  return `${name}: ${propertyWords(property)} ${statedText(statement, facts)}${note}`
}

/** What a statement states, without whom of and which property: `Lena Abt (character Captain Rook; billing main)`. */
export function statedText({ value, qualifiers }: Statement, facts: Facts): string {
  const extra = Object.entries(qualifiers ?? {}).map(([key, given]) => {
    const values = (Array.isArray(given) ? given : [given]) as readonly Value[]
    return `${propertyWords(key)} ${values.map(one => valueText(one, facts)).join(', ')}`
  })
  const brackets = extra.length > 0 ? ` (${extra.join('; ')})` : ''
  return `${valueText(value, facts)}${brackets}`
}
