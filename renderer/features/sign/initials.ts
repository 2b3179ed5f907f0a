/** "RK" of "Ruth Kessler": the first letter of each word, at most three. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 3)
    .map(word => (word[Symbol.iterator]().next().value ?? '').toUpperCase())
    .join('')
}
