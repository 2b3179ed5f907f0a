import type { Mention } from '../model/claim.ts'
import type { Named } from './named.ts'
import type { Work } from './names-shows.ts'

/** A mention with what resolving needs: its tokens, whom it stands for, and how it stands in its sentence. */
export interface Place {
  readonly mention: Mention
  readonly from: number
  readonly to: number
  /** Null where it names or means nobody known. */
  readonly named: Named | null
  readonly work: Work | null
  readonly sentence: number
  /** The first person of its sentence outside quotation marks. */
  readonly leads: boolean
  readonly quoted: boolean
}
