import { propertyWords } from '../../../shared/check/words.ts'
import type { Stated, Value } from '../../../shared/model/statement.ts'
import { parseEdtf } from '../../../shared/temporal/edtf.ts'

/** One time or number that a statement states, as it is typed. */
export interface StatedField {
  /** `value`, or the qualifier's name. */
  readonly name: string
  readonly label: string
  readonly text: string
}

/** What of a statement somebody may suppose to be otherwise: its times and numbers, the value first. */
export function fieldsOf({ value, qualifiers = {} }: Stated): readonly StatedField[] {
  const qualified = Object.entries(qualifiers).flatMap(([name, given]) => {
    const text = Array.isArray(given) ? null : textOf(given as Value)
    return text === null ? [] : [{ name, label: propertyWords(name), text }]
  })
  const own = textOf(value)
  return own === null ? qualified : [{ name: 'value', label: 'value', text: own }, ...qualified]
}

/** The statement with another text in one field; null where that is no time (EDTF) or number. */
export function withField(stated: Stated, name: string, text: string): Stated | null {
  if (name === 'value') {
    const value = changed(stated.value, text)
    return value && { ...stated, value }
  }
  const before = stated.qualifiers?.[name]
  const after = before === undefined || Array.isArray(before) ? null : changed(before as Value, text)
  return after && { ...stated, qualifiers: { ...stated.qualifiers, [name]: after } }
}

function textOf(value: Value): string | null {
  if (value.type === 'time') return value.edtf
  return value.type === 'quantity' ? String(value.amount) : null
}

function changed(value: Value, text: string): Value | null {
  const typed = text.trim()
  if (value.type === 'time') return parseEdtf(typed) ? { ...value, edtf: typed } : null
  if (value.type !== 'quantity') return null
  const amount = typed === '' ? Number.NaN : Number(typed)
  return Number.isFinite(amount)
    ? { type: 'quantity', amount, ...(value.unit === undefined ? {} : { unit: value.unit }) }
    : null
}
