import type { Story } from '../../shared/model/review.ts'
import type { TestStory } from '../workers/protocol.ts'
import { readSample } from './sample.ts'

type Testable = Pick<Story, 'title' | 'text' | 'dateline' | 'chosen' | 'timezone'>

/** What the self-test is run over: the sample story, and the open one where it says something else. */
export async function readTestStories(open: Story | null): Promise<readonly TestStory[]> {
  const { start } = await readSample()
  const isOther = open !== null && open.text !== start.text && open.text.trim() !== ''
  return [toTestStory('Sample story', start), ...(isOther ? [toTestStory(open.title, open)] : [])]
}

function toTestStory(name: string, { title, text, dateline, chosen = {}, timezone }: Testable): TestStory {
  return { name, article: { title, text, dateline, chosen, timezone } }
}
