/** One line on stderr for whoever started the app: what happened, and why where that is known. */
export function complain(what: string, why?: unknown): void {
  const reason = why instanceof Error ? why.message : why === undefined ? '' : String(why)
  const line = reason === '' ? what : `${what}: ${reason}`
  process.stderr.write(`stet: ${line.replaceAll(/\s*\n\s*/g, ' ')}\n`)
}
