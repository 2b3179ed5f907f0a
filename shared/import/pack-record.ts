import type { PackRecord } from '../facts/facts.ts'
import {
  isFields,
  isFilled,
  isListOf,
  isMapOf,
  isOneOf,
  isShaped,
  isText,
  problemOf,
  quoted,
  type Shape,
} from './pack-shape.ts'
import { isDay, isEdtf, isQualifier, isValue } from './pack-value.ts'

const SHAPES: Readonly<Record<PackRecord['type'], Shape>> = {
  pack: {
    required: {
      format: isOneOf('stet-facts'),
      version: value => (value === 1 ? undefined : `${quoted(value)} is not 1, the only one known here`),
      title: isText,
    },
    optional: { createdAt: isEdtf, note: isText },
  },
  source: {
    required: { id: isFilled, title: isText },
    optional: {
      publisher: isText,
      url: isText,
      published: isEdtf,
      accessed: isDay,
      kind: isOneOf('news', 'official', 'reference', 'database', 'interview', 'document', 'social'),
      reliability: isOneOf('primary', 'secondary', 'tertiary'),
      derivesFrom: isListOf(isFilled),
      snapshot: isShaped({ required: { text: isText, sha256: isText }, optional: {} }),
    },
  },
  entity: {
    required: {
      id: isFilled,
      kind: isOneOf(
        ...['person', 'character', 'series', 'season', 'episode', 'film', 'work'],
        ...['organization', 'team', 'event', 'place', 'other'],
      ),
      label: isFilled,
    },
    optional: {
      aliases: isListOf(isText),
      description: isText,
      gender: isOneOf('male', 'female', 'other'),
      externalIds: isMapOf(isText),
    },
  },
  statement: {
    required: {
      id: isFilled,
      subject: isFilled,
      property: isFilled,
      value: isValue,
      references: isListOf(
        isShaped({ required: { source: isFilled }, optional: { quote: isText, locator: isText, retrieved: isEdtf } }),
      ),
    },
    optional: {
      qualifiers: isMapOf(isQualifier),
      rank: isOneOf('preferred', 'normal', 'deprecated'),
      verifiedAt: isDay,
      verifiedBy: isText,
    },
  },
}
const isType = isOneOf(...Object.keys(SHAPES))

/** Deeper than any record of the format, and shallow enough to print and compare. */
const DEEPEST = 32

/**
 * The record that a line holds, or why it holds none, in one clause.
 *
 * Fields that the format does not name are kept, so that a pack of a later Stet passes through this one whole.
 */
export function toPackRecord(text: string): PackRecord | string {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return 'not JSON'
  }
  if (!isFields(parsed)) return 'not a JSON object'
  const { type, ...record } = parsed
  if (type === undefined) return '"type" is missing'
  const wrongType = isType(type)
  if (wrongType !== undefined) return `"type" ${wrongType}`
  if (isNestedBeyond(record, DEEPEST)) return `nested more than ${DEEPEST} deep`
  if (HALF_ESCAPED.test(text) && HALF.test(JSON.stringify(record))) return 'holds half a character (a lone surrogate)'
  const problem = problemOf(record, SHAPES[type as PackRecord['type']])
  return problem ?? ({ type, record } as unknown as PackRecord)
}

const HALF_ESCAPED = /\\u[dD][89a-fA-F]/
const HALF = /(?<!\\)(?:\\\\)*\\ud[89a-f]/

function isNestedBeyond(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const inner of Object.values(value)) if (isNestedBeyond(inner, levels - 1)) return true
  return false
}
