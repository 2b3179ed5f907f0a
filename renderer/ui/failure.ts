/** What went wrong, as one line for people. */
export function failureOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
