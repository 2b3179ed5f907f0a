import { type Io, write } from './io.ts'
import { openPack } from './packs.ts'
import { UsageError } from './usage.ts'

/** `stet facts validate PACK…`: 0 when every line of every pack is right, else 2 with each wrong line named. */
export async function facts(args: readonly string[], io: Io): Promise<number> {
  const [action, ...paths] = args
  if (action !== 'validate') {
    throw new UsageError(`facts ${action ?? ''}: this version knows only "facts validate"`.replace('facts :', 'facts:'))
  }
  if (paths.length === 0) throw new UsageError('facts validate: name at least one pack')
  let wrong = false
  for (const path of paths) wrong = !(await validate(path, io)) || wrong
  return wrong ? 2 : 0
}

async function validate(path: string, io: Io): Promise<boolean> {
  let reading: Awaited<ReturnType<typeof openPack>>
  try {
    reading = await openPack(path)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`stet: ${error.message}\n`)
    return false
  }
  const { content, problems } = reading
  for (const { line, reason } of problems) io.stderr.write(`${path}:${line}: ${reason}\n`)
  const { statements, entities, sources } = content
  await write(
    io.stdout,
    `${path}: ${statements.length} statements, ${entities.length} entities, ${sources.length} sources, ${problems.length} problems\n`,
  )
  return problems.length === 0
}
