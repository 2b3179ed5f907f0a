import type { Policy, Stop } from '../model/policy.ts'
import { VERDICTS } from '../model/verdict.ts'
import {
  type Check,
  isFields,
  isFilled,
  isListOf,
  isNumber,
  isOneOf,
  isShaped,
  problemOf,
  type Shape,
} from './pack-shape.ts'
import { decodeText } from './text.ts'

/** A policy, or one line that says what is wrong and where. */
export type PolicyFile =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly message: string }

/** Reads a desk's policy: a JSON object with `format: "stet-policy"`, `version: 1`, `title`, `rules` and `stops`. */
export function readPolicyFile(name: string, bytes: Uint8Array): PolicyFile {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refuse(name, decoded.reason)
  let parsed: unknown
  try {
    parsed = JSON.parse(decoded.text)
  } catch {
    return refuse(name, 'is not JSON')
  }
  if (!isFields(parsed)) return refuse(name, 'is not a JSON object')
  const problem = problemOf(parsed, POLICY)
  if (problem !== undefined) return refuse(name, problem)
  const { title, rules, stops } = parsed as unknown as Policy
  return { ok: true, policy: { title, rules, stops } }
}

function refuse(name: string, reason: string): PolicyFile {
  return { ok: false, message: `${name}: ${reason}` }
}

const isCount: Check = value =>
  isNumber(value) ?? (Number.isInteger(value) && (value as number) >= 1 ? undefined : 'is not a whole number from 1 up')

const RULE: Shape = {
  required: { properties: isListOf(isFilled) },
  optional: { independent: isCount, primary: isCount, staleAfterDays: isCount },
}

const STOPS: readonly Stop[] = [...VERDICTS, 'unread', 'sources']

const POLICY: Shape = {
  required: {
    format: isOneOf('stet-policy'),
    version: value => (value === 1 ? undefined : `${JSON.stringify(value)} is not 1`),
    title: isFilled,
    rules: isListOf(isShaped(RULE)),
    stops: isListOf(isOneOf(...STOPS)),
  },
  optional: {},
}
