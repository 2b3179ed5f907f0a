export interface ChangedWords {
  readonly lead: string
  readonly removed: string
  readonly added: string
  readonly trail: string
}

/**
 * An edit as the words that change between those that stay: "for 10 years" to "for eight years" is "for ", "10",
 * "eight", " years". Words are what stands between blanks.
 */
export function changedWords(before: string, after: string): ChangedWords {
  const old = before.split(/(?<=\s)/)
  const fresh = after.split(/(?<=\s)/)
  const most = Math.min(old.length, fresh.length)
  let head = 0
  while (head < most && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++
  const removed = old.slice(head, old.length - tail).join('')
  const added = fresh.slice(head, fresh.length - tail).join('')
  const trail = old.slice(old.length - tail).join('')
  return {
    lead: old.slice(0, head).join(''),
    removed: removed.trimEnd(),
    added: added.trimEnd(),
    trail: (/\s$/.test(removed || added) ? ' ' : '') + trail,
  }
}
