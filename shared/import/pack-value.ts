import { parseIsoDay } from '../temporal/day.ts'
import { parseEdtf } from '../temporal/edtf.ts'
import { isZone } from '../temporal/zone.ts'
import {
  type Check,
  isFields,
  isFilled,
  isNumber,
  isOneOf,
  isText,
  problemOf,
  quoted,
  type Shape,
} from './pack-shape.ts'

export const isEdtf: Check = value => {
  if (typeof value !== 'string') return 'is not a string'
  return parseEdtf(value) ? undefined : `${quoted(value)} is no time in EDTF`
}

export const isDay: Check = value => {
  if (typeof value !== 'string') return 'is not a string'
  return parseIsoDay(value) === undefined ? `${quoted(value)} is no day (YYYY-MM-DD)` : undefined
}

/** Zones met before: asking costs more than reading the rest of a line. */
const zones = new Map<string, boolean>()

const isZoneName: Check = value => {
  if (typeof value !== 'string') return 'is not a string'
  const known = zones.get(value) ?? isZone(value)
  zones.set(value, known)
  return known ? undefined : `${quoted(value)} is no time zone`
}

const SHAPES: Readonly<Record<string, Shape>> = {
  time: { required: { edtf: isEdtf }, optional: { calendar: isOneOf('gregorian', 'julian'), zone: isZoneName } },
  quantity: { required: { amount: isNumber }, optional: { unit: isText, lower: isNumber, upper: isNumber } },
  entity: { required: { id: isFilled }, optional: {} },
  string: { required: { text: isText }, optional: {} },
  somevalue: { required: {}, optional: {} },
  novalue: { required: {}, optional: {} },
}
const isType = isOneOf(...Object.keys(SHAPES))

/** A value of a statement or a qualifier. */
export const isValue: Check = value => {
  if (!isFields(value)) return 'is not an object'
  const wrongType = isType(value.type)
  if (wrongType !== undefined) return `is wrong: "type" ${wrongType}`
  const problem = problemOf(value, SHAPES[value.type as string]!) ?? orderOf(value)
  return problem === undefined ? undefined : `is wrong: ${problem}`
}

/** One value, or a list of values. */
export const isQualifier: Check = value => {
  if (!Array.isArray(value)) return isValue(value)
  for (const one of value) {
    const problem = isValue(one)
    if (problem !== undefined) return problem
  }
  return undefined
}

function orderOf({ amount, lower = amount, upper = amount }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof amount !== 'number') return undefined
  return (lower as number) <= amount && amount <= (upper as number) ? undefined : `"amount" lies outside its bounds`
}
