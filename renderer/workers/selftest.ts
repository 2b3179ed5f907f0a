import type { FactBase } from '../../shared/facts/facts.ts'
import { checkArticle } from '../../shared/pipeline.ts'
import { reportOn, type SelftestReport } from '../../shared/selftest/report.ts'
import { type StoryOutcome, selftest } from '../../shared/selftest/run.ts'
import { nextTurn } from './next-turn.ts'
import type { SelftestProgress, TestStory, Watch } from './protocol.ts'

/**
 * The self-test of some stories over these facts. A cancel is heard after every planted error.
 *
 * @throws the signal's reason
 */
export async function testStories(
  stories: readonly TestStory[],
  base: FactBase,
  { signal, progress }: Watch<SelftestProgress>,
): Promise<SelftestReport> {
  const tested: [string, StoryOutcome][] = []
  for (const { name, article } of stories) {
    const onSeed = async (done: number, all: number) => {
      progress({ story: name, done, all })
      await nextTurn()
      signal.throwIfAborted()
    }
    signal.throwIfAborted()
    tested.push([name, await selftest(article, one => checkArticle(one, base), { isClean: false, onSeed })])
  }
  return reportOn(tested)
}
