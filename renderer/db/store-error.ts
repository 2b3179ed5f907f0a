/** Something could not be stored or read; the message is one line for people. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

const REASONS: Readonly<Record<string, string>> = {
  QuotaExceededError: 'The disk is full, or has no room left for Stet.',
  MissingAPIError: 'This profile has no place to store anything.',
  AbortError: 'The store could not write it; the disk may be full.',
  DatabaseClosedError: 'The store was closed.',
  VersionError: 'The store was written by a later version of Stet.',
}

/** What the database refused and why, fit to be shown; what was no refusal of the database stays as it is. */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const cause = causeOf(error)
  const reason = REASONS[cause.name] ?? REASONS[error.name]
  if (reason !== undefined) return new StoreError(reason, { cause: error })
  const isOfDatabase = cause !== error || error instanceof DOMException
  const [line = cause.name] = cause.message.split('\n')
  return isOfDatabase ? new StoreError(`The store failed: ${line}`, { cause: error }) : error
}

/** The browser's own error behind that of the library: of a failed batch that of its first row. */
function causeOf(error: Error): Error {
  if ('failures' in error && Array.isArray(error.failures) && error.failures[0] instanceof Error)
    return causeOf(error.failures[0])
  return 'inner' in error && error.inner instanceof Error ? error.inner : error
}
