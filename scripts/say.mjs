/** One line for the person, on stderr, so that stdout stays what a script reads. */
export function say(line) {
  process.stderr.write(`stet: ${line}\n`)
}

/** A reason to stop that the person can act on; its message is the one line they see. */
export class Refusal extends Error {}

/**
 * Runs a script to its exit code. A refusal ends it with its one line and 1; anything else that is thrown is a bug and
 * shows its stack.
 *
 * @param {() => Promise<number>} script
 */
export async function main(script) {
  try {
    process.exitCode = await script()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
