import { type StoryStart, startStory } from '../features/article/read-story.ts'

/** What the sample story says of where it came from. */
export const SAMPLE = 'Sample'

export interface Sample {
  readonly start: StoryStart
  readonly pack: File
}

/** The story and the facts of the first start, fetched from the app itself. */
export async function readSample(): Promise<Sample> {
  const [story, facts] = await Promise.all([
    import('../../samples/sample-story.txt?raw'),
    import('../../samples/sample-facts.ndjson?raw'),
  ])
  return { start: startStory(story.default, SAMPLE), pack: new File([facts.default], 'sample-facts.ndjson') }
}
