import type { Edit } from '../model/verdict.ts'

/** The text with every edit made. Edits do not overlap and may come in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start)
  return backwards.reduce(
    (edited, { start, end, replacement }) => edited.slice(0, start) + replacement + edited.slice(end),
    text,
  )
}
