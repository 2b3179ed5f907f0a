import { expect, test } from 'vitest'
import { readStory, startStory, titleOf } from '../../../../../renderer/features/article/read-story.ts'
import { fromFile } from '../../../../../renderer/platform/byte-source.ts'

const file = (name: string, ...parts: readonly BlobPart[]) => fromFile(new File([...parts], name))

test('a text begins with its first line as its title and its own dateline', () => {
  expect(startStory('Ferry goes at dawn\n\nHULL, March 2, 2026 — The ferry left.', 'Pasted')).toMatchObject({
    title: 'Ferry goes at dawn',
    dateline: '2026-03-02',
    origin: 'Pasted',
  })
})

test('a text without words is untitled', () => {
  expect(titleOf(' \n\n')).toBe('Untitled story')
})

test('a first line that is a paragraph is shortened at a word', () => {
  const title = titleOf(`${'ferry '.repeat(60)}.`)
  expect(title.length).toBeLessThanOrEqual(141)
  expect(title).toMatch(/ferry…$/)
})

test('a Markdown file gives its heading and its dateline', async () => {
  const read = await readStory(file('ferry.md', '---\ndateline: 2026-03-02\n---\n# Ferry goes\n\nIt left.\n'))
  expect(read).toMatchObject({ ok: true, start: { title: 'Ferry goes', dateline: '2026-03-02', origin: 'ferry.md' } })
})

test('a file that is no text is refused in one line that names it', async () => {
  const read = await readStory(file('ferry.txt', new Uint8Array([0x89, 0x50, 0, 1])))
  expect(read).toEqual({ ok: false, message: expect.stringMatching(/^ferry\.txt is not a text file[^\n]*$/) })
})
