/** Why a value is not what a field may hold, as the end of a sentence that starts with the field's name; else `undefined`. */
export type Check = (value: unknown) => string | undefined

export type Fields = Readonly<Record<string, unknown>>

/** The fields of an object that have a meaning; others are kept and not looked at. */
export interface Shape {
  readonly required: Readonly<Record<string, Check>>
  readonly optional: Readonly<Record<string, Check>>
}

/** The first thing wrong with an object of this shape, in one clause: `"label" is missing`. */
export function problemOf(fields: Fields, { required, optional }: Shape): string | undefined {
  for (const name of Object.keys(required)) {
    if (fields[name] === undefined) return `"${name}" is missing`
    const problem = required[name]!(fields[name])
    if (problem !== undefined) return `"${name}" ${problem}`
  }
  for (const name of Object.keys(optional)) {
    if (fields[name] === undefined) continue
    const problem = optional[name]!(fields[name])
    if (problem !== undefined) return `"${name}" ${problem}`
  }
  return undefined
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const isText: Check = value => (typeof value === 'string' ? undefined : 'is not a string')

export const isFilled: Check = value => isText(value) ?? (value === '' ? 'is empty' : undefined)

export const isNumber: Check = value => {
  if (typeof value !== 'number') return 'is not a number'
  return Number.isFinite(value) ? undefined : 'is too large a number'
}

/** One of these words. */
export function isOneOf(...words: readonly string[]): Check {
  return value => {
    if (typeof value === 'string' && words.includes(value)) return undefined
    return `${quoted(value)} is not one of ${words.join(', ')}`
  }
}

/** A list whose every item passes. */
export function isListOf(check: Check): Check {
  return value => {
    if (!Array.isArray(value)) return 'is not a list'
    for (const [at, item] of value.entries()) {
      const problem = check(item)
      if (problem !== undefined) return `${at + 1}: ${problem}`
    }
    return undefined
  }
}

/** An object whose every property passes, whatever its name. */
export function isMapOf(check: Check): Check {
  return value => {
    if (!isFields(value)) return 'is not an object'
    for (const name of Object.keys(value)) {
      const problem = check(value[name])
      if (problem !== undefined) return `${quoted(name)} ${problem}`
    }
    return undefined
  }
}

/** An object of this shape. */
export function isShaped(shape: Shape): Check {
  return value => {
    if (!isFields(value)) return 'is not an object'
    const problem = problemOf(value, shape)
    return problem === undefined ? undefined : `is wrong: ${problem}`
  }
}

const LONGEST_QUOTED = 60

/** A value as a message shows it, cut where it is long. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text
}
