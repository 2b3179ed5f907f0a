/** Something could not be stored or read; the message is one line for people. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

const REASONS: Readonly<Record<string, string>> = {
  QuotaExceededError: 'The disk is full, or has no room left for Stet.',
  MissingAPIError: 'This profile has no place to store anything.',
  DatabaseClosedError: 'The store was closed.',
  VersionError: 'The store was written by a later version of Stet.',
}

/** What the database refused and why, fit to be shown; what was no refusal of the database stays as it is. */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const inner: unknown = 'inner' in error ? error.inner : undefined
  const cause = inner instanceof Error ? inner : error
  const reason = REASONS[cause.name] ?? REASONS[error.name]
  if (reason !== undefined) return new StoreError(reason, { cause: error })
  const isOfDatabase = 'inner' in error || error instanceof DOMException
  const [line = cause.name] = cause.message.split('\n')
  return isOfDatabase ? new StoreError(`The store failed: ${line}`, { cause: error }) : error
}
