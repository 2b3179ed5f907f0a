import { BYTE_ORDER_MARK, csv } from '../../../shared/export/csv.ts'
import type { Exportable } from '../../../shared/export/exporter.ts'
import { json } from '../../../shared/export/json.ts'
import { saveFile, textPieces } from '../../platform/save-file.ts'

const EXPORTERS = { csv, json } as const
export type ExportFormat = keyof typeof EXPORTERS

/** Writes a story's checked claims to a file of the person's choice. Gives its path, or null if they cancel. */
export async function exportStory(format: ExportFormat, exportable: Exportable): Promise<string | null> {
  const exporter = EXPORTERS[format]
  const text = (format === 'csv' ? BYTE_ORDER_MARK : '') + exporter.write(exportable)
  return await saveFile(`${fileName(exportable)}.${exporter.extension}`, format, () => textPieces(text))
}

/** The story's title as the name of a file: letters, figures and hyphens. */
function fileName({ checked }: Exportable): string {
  const words = (checked.article.title ?? 'story').normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? ['story']
  return `${words.join('-').toLowerCase().slice(0, 60)}-claims`
}
