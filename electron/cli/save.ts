import { rename, rm, writeFile } from 'node:fs/promises'
import { reasonOf } from './io.ts'
import { UsageError } from './usage.ts'

/** Writes a file whole or leaves what was there: beside it first, then renamed into place. @throws UsageError */
export async function saveText(path: string, body: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`
  try {
    await writeFile(beside, body, { flag: 'wx' })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    const isFolderMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new UsageError(`${path}: ${isFolderMissing ? 'no such folder' : reasonOf(error)}`)
  }
}
