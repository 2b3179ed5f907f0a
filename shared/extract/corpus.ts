import type { ClaimKindName } from '../model/claim.ts'
import type { IsoDay } from '../temporal/day.ts'

/** A sentence with ⟦ ⟧ around what is read, and the claim's value; several marks read several claims of the kind in order. */
export type ReadsRow = readonly [text: string, ...values: (string | null)[]]

/** Reading examples of one claim kind. They are its tests and never ship. */
export interface Corpus {
  readonly kind: ClaimKindName
  /** The dateline of every row, unless a group below has its own. */
  readonly dateline: IsoDay | null
  /** Each must give exactly the marked claims of the kind, with those spans and values. */
  readonly reads: readonly ReadsRow[]
  /** None may give a claim of the kind. */
  readonly ignores: readonly string[]
  /** Rows under another dateline, or none. */
  readonly elsewhere?: readonly { readonly dateline: IsoDay | null; readonly reads: readonly ReadsRow[] }[]
}

/** A row's text without its marks, and the spans the marks enclose. */
export function unmark(marked: string): {
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
} {
  const spans: [number, number][] = []
  let text = ''
  for (const part of marked.split(/(?=[⟦⟧])/u)) {
    if (part.startsWith('⟦')) spans.push([text.length, text.length])
    else if (part.startsWith('⟧')) spans.at(-1)![1] = text.length
    text += part.replace(/^[⟦⟧]/u, '')
  }
  return { text, spans }
}
