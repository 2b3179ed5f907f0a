import type { Response } from '../../shared/ipc/contract.ts'
import type { Signer, Story } from '../../shared/model/review.ts'
import { openDesk } from '../db/open.ts'
import { keepFlag, readFlag, readLastStory, readSigner } from '../db/profile.ts'
import { readStory, saveStory } from '../db/stories.ts'
import { ask } from '../platform/bridge.ts'
import { failureOf } from '../ui/failure.ts'
import type { FactWorker } from '../workers/client.ts'
import type { FactCounts } from '../workers/protocol.ts'
import { readSample, type Sample } from './sample.ts'

const SAMPLE_PUT_IN = 'sample put in'
const HINT_DISMISSED = 'hint dismissed'
const SAMPLE_ID = 'sample'

/** The desk as a start finds it. */
export interface Opening {
  readonly info: Response<'app:info'>
  readonly counts: FactCounts
  /** One line that says why no story can be stored; null where it can. */
  readonly obstacle: string | null
  /** One line that says why the fact base could not be opened; null where it was. */
  readonly factFailure: string | null
  /** One line that says what went wrong with the samples; null where nothing did. */
  readonly failure: string | null
  readonly signer: Signer | null
  /** The sample on the very first start, later the story that was open last; null with none. */
  readonly story: Story | null
  readonly isHintDue: boolean
}

/** Opens the stored desk and the fact base, and puts the samples in on the very first start. */
export async function openWindow(worker: FactWorker): Promise<Opening> {
  const info = await ask('app:info', {})
  const [obstacle, { failure: factFailure, ...counts }] = await Promise.all([openDesk(), worker.ask('open', null)])
  const isFirst = !(await readFlag(SAMPLE_PUT_IN))
  const begun = isFirst ? await putSampleIn(worker, counts, obstacle ?? factFailure) : await lastStory(counts)
  return {
    info,
    obstacle,
    factFailure,
    signer: await readSigner(),
    isHintDue: !(await readFlag(HINT_DISMISSED)),
    ...begun,
  }
}

/** The hint is not shown again. */
export async function dismissHint(): Promise<void> {
  await keepFlag(HINT_DISMISSED)
}

type Begun = Pick<Opening, 'story' | 'counts' | 'failure'>

async function lastStory(counts: FactCounts): Promise<Begun> {
  const last = await readLastStory()
  return { story: last === null ? null : ((await readStory(last)) ?? null), counts, failure: null }
}

/** Where nothing can be stored, the story alone, so that there is something to read and to check. */
async function putSampleIn(worker: FactWorker, counts: FactCounts, obstacle: string | null): Promise<Begun> {
  const sample = await readSample()
  const now = new Date().toISOString()
  const story: Story = { ...sample.start, id: SAMPLE_ID, createdAt: now, updatedAt: now }
  if (obstacle !== null) return { story, counts, failure: null }
  try {
    const filled = counts.entities + counts.statements === 0 ? await importSample(worker, sample) : counts
    await saveStory(story)
    await keepFlag(SAMPLE_PUT_IN)
    return { story, counts: filled, failure: null }
  } catch (error) {
    return { story, counts, failure: `The samples could not be put in: ${failureOf(error)}` }
  }
}

async function importSample(worker: FactWorker, { pack }: Sample): Promise<FactCounts> {
  const bytes = pack.stream()
  const file = { name: pack.name, size: pack.size, bytes }
  const { counts } = await worker.ask('import-facts', file, { transfer: [bytes] })
  return counts
}
