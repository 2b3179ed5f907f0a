import { checkArticle } from '../../shared/pipeline.ts'
import { reportOn, type SelftestReport } from '../../shared/selftest/report.ts'
import { selftestText } from '../../shared/selftest/report-text.ts'
import { type StoryOutcome, selftest as testStory } from '../../shared/selftest/run.ts'
import { openArticle } from './articles.ts'
import { type Io, say, write } from './io.ts'
import { openFacts } from './packs.ts'
import { parseSelftestOptions } from './selftest-options.ts'
import { UsageError } from './usage.ts'

const PRINT: Readonly<Record<'text' | 'json', (report: SelftestReport) => string>> = {
  text: selftestText,
  json: report => `${JSON.stringify(report)}\n`,
}

/**
 * `stet selftest`: prints how many of the errors planted in the stories are caught. It reports and judges nothing, so it
 * exits 0 whatever it finds, and 2 where a story cannot be read; the others are tested all the same.
 */
export async function selftest(args: readonly string[], io: Io): Promise<number> {
  const options = parseSelftestOptions(args)
  const base = await openFacts(options.packs, io)
  const tested: [string, StoryOutcome][] = []
  for (const path of options.stories) {
    try {
      const article = await openArticle(path, options, io)
      tested.push([path, await testStory(article, one => checkArticle(one, base), options)])
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      say(io, error.message)
    }
  }
  if (tested.length > 0) await write(io.stdout, PRINT[options.format](reportOn(tested)))
  return tested.length < options.stories.length ? 2 : 0
}
