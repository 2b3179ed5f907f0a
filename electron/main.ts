import { resolve } from 'node:path'
import { app } from 'electron'
import { complain } from './complain.ts'
import { declareScheme } from './protocol.ts'
import { sealSwitches } from './seal.ts'
import { readStart } from './start.ts'

process.on('uncaughtException', error => complain('unexpected', error))
process.on('unhandledRejection', error => complain('unexpected', error))

if (process.env.STET_USER_DATA) app.setPath('userData', resolve(process.env.STET_USER_DATA))

const start = readStart(process.argv, app.getAppPath(), process.cwd())
if (start.cli) {
  const { run } = await import('./cli/stet.ts')
  const code = await run(start.cli, process)
  app.exit(code)
} else {
  declareScheme()
  sealSwitches()
  const { Desk } = await import('./desk.ts')
  if (app.requestSingleInstanceLock({ files: start.files })) new Desk(start).open()
  else app.exit(0)
}
