import { describe, expect, test } from 'vitest'
import { readStart } from '../../../electron/start.ts'

const read = (...argv: string[]) => readStart(argv, '/srv/stet', '/home/rk')

describe('a start from a checkout', () => {
  test('switches before the folder belong to others', () => {
    expect(read('electron', '-r', 'loader.js', '--no-sandbox', '/srv/stet')).toEqual({
      cli: undefined,
      report: undefined,
      files: [],
    })
  })

  test('what follows the folder are files, from where the person stands', () => {
    expect(read('electron', '--inspect=0', '/srv/stet', 'story.txt', '/tmp/b.md').files).toEqual([
      '/home/rk/story.txt',
      '/tmp/b.md',
    ])
  })

  test('the folder may be named from where one stands', () => {
    expect(readStart(['electron', '.', 'story.txt'], '/srv/stet', '/srv/stet').files).toEqual(['/srv/stet/story.txt'])
  })

  test('a report goes to a picture', () => {
    expect(read('electron', '/srv/stet', '--stet-report=window.png').report).toBe('/home/rk/window.png')
    expect(read('electron', '/srv/stet', '--stet-report=').report).toBeUndefined()
  })
})

describe('a start of the installed app', () => {
  test('every word is ours', () => {
    expect(readStart(['/opt/stet/stet', 'story.txt', '--some-switch'], '/opt/stet/app.asar', '/home/rk')).toEqual({
      cli: undefined,
      report: undefined,
      files: ['/home/rk/story.txt'],
    })
  })

  test('what follows --cli is left to the command line untouched', () => {
    const { cli, files } = readStart(['stet', '--cli', 'check', '-', '--facts', 'a'], '/opt/stet/app.asar', '/')
    expect(cli).toEqual(['check', '-', '--facts', 'a'])
    expect(files).toEqual([])
  })
})
