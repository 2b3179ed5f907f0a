import { Readable, Writable } from 'node:stream'
import { run } from '../../electron/cli/stet.ts'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

class Collector extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

/** What `stet ARGS` prints and exits with, given this on its standard input. */
export async function stet(args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
  const stdout = new Collector()
  const stderr = new Collector()
  const stdin = Readable.from([Buffer.from(input)], { objectMode: false })
  const code = await run(args, { stdin, stdout, stderr })
  return { code, stdout: stdout.text, stderr: stderr.text }
}
