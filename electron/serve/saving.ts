import { basename } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { Request } from '../../shared/ipc/contract.ts'
import type { PendingFiles } from '../disk/pending-files.ts'
import { handle } from '../ipc.ts'

const FILTERS: Readonly<Record<Request<'file:create'>['filter'], FileFilter>> = {
  csv: { name: 'CSV', extensions: ['csv'] },
  json: { name: 'JSON', extensions: ['json'] },
  facts: { name: 'Fact packs', extensions: ['ndjson', 'gz'] },
}

/** Writing: one file at a place that a person chose, whole or not at all. */
export function serveSaving(window: () => BrowserWindow, files: PendingFiles) {
  handle('file:create', async ({ suggestedName, filter }) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: 'Export',
      defaultPath: basename(suggestedName.replaceAll('\\', '/')),
      filters: [FILTERS[filter]],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    })
    if (canceled || !filePath) return null
    return { handle: await files.begin(filePath), path: filePath }
  })
  handle('file:append', async ({ handle: file, bytes }) => {
    await files.append(file, bytes)
    return {}
  })
  handle('file:commit', async ({ handle: file }) => ({ path: await files.commit(file) }))
  handle('file:discard', async ({ handle: file }) => {
    await files.discard(file)
    return {}
  })
}
