import { expect, test } from 'vitest'
import { readSample } from '../../../../renderer/app/sample.ts'
import { readTestStories } from '../../../../renderer/app/test-stories.ts'
import { STORY } from '../../../support/checked-story.ts'

const names = async (open: Parameters<typeof readTestStories>[0]) =>
  (await readTestStories(open)).map(({ name }) => name)

test('the self-test is run over the sample story and the open one', async () => {
  expect(await names(STORY)).toEqual(['Sample story', STORY.title])
})

test('over the sample story once, also where that is open', async () => {
  const { start } = await readSample()
  expect(await names({ ...STORY, ...start })).toEqual(['Sample story'])
})

test('over no story that is empty', async () => {
  expect(await names({ ...STORY, text: ' \n' })).toEqual(['Sample story'])
  expect(await names(null)).toEqual(['Sample story'])
})
