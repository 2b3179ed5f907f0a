import { join } from 'node:path'
import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { fileOf, isOwnUrl, mediaTypeOf } from '../../../electron/origin.ts'

describe('whose address it is', () => {
  test.each(['app://stet/index.html', 'app://stet/', 'app://stet/a?b#c'])('%s is ours', url => {
    expect(isOwnUrl(url, undefined)).toBe(true)
  })

  test.each([
    'app://stet.example.org/index.html',
    'app://other/index.html',
    'app://user@stet:80/',
    'https://stet/index.html',
    'file:///stet/index.html',
    'about:blank',
    'data:text/html,app://stet/',
    'app:stet',
    '',
  ])('%s is not', url => {
    expect(isOwnUrl(url, undefined)).toBe(false)
  })

  test('a development server is ours only where there is one, by scheme, host and port', () => {
    expect(isOwnUrl('http://localhost:5173/index.html', undefined)).toBe(false)
    expect(isOwnUrl('http://localhost:5173/index.html', 'http://localhost:5173')).toBe(true)
    expect(isOwnUrl('http://localhost:5174/', 'http://localhost:5173')).toBe(false)
    expect(isOwnUrl('https://localhost:5173/', 'http://localhost:5173')).toBe(false)
  })
})

describe('which file an address names', () => {
  const root = join('/srv', 'renderer')

  test.each([
    ['app://stet/', 'index.html'],
    ['app://stet', 'index.html'],
    ['app://stet/assets/main-1a.js', 'assets/main-1a.js'],
    ['app://stet/assets/a%20b.css?x=1#y', 'assets/a b.css'],
    ['app://stet/../../etc/passwd', 'etc/passwd'],
  ])('%s: %s', (url, file) => {
    expect(fileOf(url, root)).toBe(join(root, file))
  })

  test.each([
    'app://stet/..%2f..%2fetc/passwd',
    'app://stet/a/..%2f..%2f..%2fetc%2fpasswd',
    'app://stet/..%5c..%5cboot.ini',
    'app://stet/%2e%2e%2frenderer-of-another/index.html',
    'app://stet/a%00.html',
    'app://stet/%ff',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
    'no address',
  ])('%s: none', url => {
    expect(fileOf(url, root)).toBeUndefined()
  })

  prop.prop([fc.array(fc.constantFrom('..', '.', '%2e', '%2f', '%5c', '/', 'a', '\\', '%2e%2e%2f'))])(
    'no spelling of a path leaves the folder',
    parts => {
      const file = fileOf(`app://stet/${parts.join('')}`, root)
      expect(file === undefined || file.startsWith(`${root}/`)).toBe(true)
    },
  )
})

test('a media type is told by the ending alone, and unknown bytes stay bytes', () => {
  expect(mediaTypeOf('/a/INDEX.HTML')).toBe('text/html; charset=utf-8')
  expect(mediaTypeOf('/a/x.woff2')).toBe('font/woff2')
  expect(mediaTypeOf('/a/x.exe')).toBe('application/octet-stream')
  expect(mediaTypeOf('/a/html')).toBe('application/octet-stream')
})
