import { app, type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { Request } from '../../shared/ipc/contract.ts'
import type { OpenedFile, OpenFiles } from '../disk/open-files.ts'
import type { RecentFiles } from '../disk/recent-files.ts'
import { Refusal } from '../disk/refusal.ts'
import { handle } from '../ipc.ts'

type Filter = Request<'file:choose'>['filter']

const STORIES: FileFilter = { name: 'Stories', extensions: ['txt', 'md', 'markdown', 'text'] }
const PACKS: FileFilter = { name: 'Fact packs', extensions: ['ndjson', 'gz'] }
const POLICIES: FileFilter = { name: 'Desk policies', extensions: ['json'] }
const ALL: FileFilter = { name: 'All files', extensions: ['*'] }
const FILTERS: Readonly<Record<Filter, FileFilter[]>> = {
  article: [STORIES, ALL],
  facts: [PACKS, ALL],
  policy: [POLICIES, ALL],
  any: [ALL],
}
const TITLES: Readonly<Record<Filter, string>> = {
  article: 'Open a story',
  facts: 'Import facts',
  policy: 'Choose a desk policy',
  any: 'Open',
}

/** Reading: files that a person chose or named, and no others. */
export function serveFiles(window: () => BrowserWindow, files: OpenFiles, recent: RecentFiles, offered: Set<string>) {
  handle('file:choose', async ({ filter }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: TITLES[filter],
      filters: FILTERS[filter],
      properties: ['openFile'],
    })
    const [path] = filePaths
    if (canceled || path === undefined) return null
    return remember(await files.open(path), recent)
  })

  handle('file:openRecent', async ({ path }) => {
    if (!recent.has(path) && !offered.has(path)) throw new Refusal('forbidden', `${path}: nobody has chosen this file`)
    try {
      return remember(await files.open(path), recent)
    } catch (error) {
      recent.remove(path)
      throw error
    }
  })

  handle('file:read', ({ handle: file, offset, length }) => files.read(file, offset, length))
  handle('file:close', async ({ handle: file }) => {
    await files.close(file)
    return {}
  })
  handle('recent:list', () => [...recent.list()])
  handle('recent:clear', () => {
    recent.clear()
    app.clearRecentDocuments()
    return {}
  })
}

/** Stories come back under File ▸ Open Recent; a pack or a policy is taken in once. */
function remember(opened: OpenedFile, recent: RecentFiles): OpenedFile {
  if (/\.(?:ndjson|gz|json)$/i.test(opened.name)) return opened
  recent.add(opened.path)
  app.addRecentDocument(opened.path)
  return opened
}
