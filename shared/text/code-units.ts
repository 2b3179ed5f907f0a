import { Tag } from '../model/token.ts'

export function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** ASCII digits; others are letters here. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Letters and combining marks of any script in the basic plane; symbols, punctuation and surrogates are none. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xad
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7
  if (code < 0x3040) return code >= 0x2c00 && code < 0x2e00
  return code < 0xd800 || (code >= 0xf900 && code < 0xfe00)
}

export function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code)
}

/** Whether a letter has a lower-case form other than itself. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() !== letter
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** Value of `½`, `¼` and `¾`; 0 of any other unit. */
export function fractionValue(code: number): number {
  return code === 0xbd ? 0.5 : code === 0xbc ? 0.25 : code === 0xbe ? 0.75 : 0
}

/** The tag of a mark; 0 of one that patterns ask for by its code unit. */
export function markTag(code: number): number {
  switch (code) {
    case 0x24:
    case 0xa3:
    case 0x20ac:
    case 0xa5:
      return Tag.Currency
    case 0x25:
      return Tag.Percent
    case 0x2c:
      return Tag.Comma
    case 0x2e:
      return Tag.Period
    case 0x2f:
      return Tag.Slash
    case 0x2d:
    case 0x2010:
    case 0x2011:
      return Tag.Hyphen
    case 0x2013:
    case 0x2014:
    case 0x2212:
      return Tag.Dash
    default:
      return 0
  }
}
