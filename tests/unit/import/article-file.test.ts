import { describe, expect, test } from 'vitest'
import { MAX_ARTICLE_BYTES, readArticleFile } from '../../../shared/import/article-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a plain text story', () => {
  test('keeps its line ends and loses only its byte order mark', () => {
    expect(readArticleFile('a.txt', bytes('\uFEFFOne.\r\nTwo.\n'))).toEqual({
      ok: true,
      text: 'One.\r\nTwo.\n',
      title: null,
      dateline: null,
    })
  })

  test.each([
    ['an empty file', new Uint8Array(), 'a.txt is empty: there is no text to check'],
    ['white space alone', bytes(' \n\t\r\n'), 'a.txt is empty: there is no text to check'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'a.txt is not a text file: byte 0x1A on line 2',
    ],
    [
      'Latin-1',
      new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x62]),
      'a.txt is not UTF-8 text: byte 0xE9 on line 2; save it as UTF-8',
    ],
    [
      'a cut sequence',
      new Uint8Array([0x61, 0xe2, 0x80]),
      'a.txt is not UTF-8 text: byte 0xE2 on line 1; save it as UTF-8',
    ],
    ['a 20 MB file', new Uint8Array(20_000_000).fill(0x61), 'a.txt is 20 MB; a story may hold up to 10 MB'],
  ])('%s is refused in one line that says what and where', (_name, content, message) => {
    expect(readArticleFile('a.txt', content)).toEqual({ ok: false, message })
  })

  test('as large as is allowed is read', () => {
    expect(readArticleFile('a.txt', new Uint8Array(MAX_ARTICLE_BYTES).fill(0x61))).toMatchObject({ ok: true })
  })
})

describe('a Markdown story', () => {
  const read = (source: string) => readArticleFile('a.md', bytes(source))

  test('becomes its blocks with a blank line between and without its marks', () => {
    expect(
      read('# Pier *opens*\n\nBy Jo Reed\n\nThe [pier](http://x.test), **39**,\nopened. `1902`\n\n> Glad.\n'),
    ).toEqual({
      ok: true,
      text: 'Pier opens\n\nBy Jo Reed\n\nThe pier, 39,\nopened. 1902\n\nGlad.',
      title: 'Pier opens',
      dateline: null,
    })
  })

  test('keeps the number of a numbered item, because a reader sees it', () => {
    expect(read('1984. It began.\n\n- One\n- Two\n')).toMatchObject({ text: '1984. It began.\n\nOne\n\nTwo' })
  })

  test('takes headline and dateline from its front matter, which is not copy', () => {
    expect(read('---\ntitle: "Pier opens"\ndateline: 2026-03-02\nauthor: Jo Reed\n---\nGlad.\n')).toEqual({
      ok: true,
      text: 'Pier opens\n\nGlad.',
      title: 'Pier opens',
      dateline: '2026-03-02',
    })
  })

  test('with a date in its front matter that does not exist has no dateline', () => {
    expect(read('---\ndate: 2026-02-30\n---\nGlad.\n')).toMatchObject({ dateline: null, text: 'Glad.' })
  })
})
