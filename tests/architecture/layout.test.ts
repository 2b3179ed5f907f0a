import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './scratch.ts'

interface Source {
  readonly path: string
  /** Without its comments. */
  readonly code: string
}

/** A word of the platform that one module answers for, and everybody else asks through it. */
const PLACES = [
  { word: 'window.stet', place: 'renderer/platform/' },
  { word: 'ipcMain', place: 'electron/ipc.ts' },
  { word: 'contextBridge', place: 'electron/preload.ts' },
] as const

function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
      .map(path => ({ path, code: withoutComments(readFileSync(join(ROOT, path), 'utf8')) })),
  )
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function usesElsewhere(sources: readonly Source[], word: string, place: string): readonly string[] {
  return sources.filter(({ path, code }) => code.includes(word) && !path.startsWith(place)).map(({ path }) => path)
}

describe('one place answers for', () => {
  const shipped = sourcesIn('shared', 'renderer', 'electron')

  test.each(PLACES)('$word: $place', ({ word, place }) => {
    const stray = { path: 'renderer/features/article/stray.ts', code: `use(${word})` }
    expect(usesElsewhere([stray], word, place)).toEqual([stray.path])
    expect(usesElsewhere(shipped, word, place)).toEqual([])
    expect(shipped.some(({ path, code }) => path.startsWith(place) && code.includes(word))).toBe(true)
  })
})

describe('where things lie', () => {
  const folders = ['shared', 'renderer', 'electron', 'tests', 'scripts'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name),
  )

  test('no folder is a drawer for everything', () => {
    expect(folders).toContain('temporal')
    expect(folders.filter(name => /^(?:utils?|helpers?|types?|common|misc|lib)$/.test(name))).toEqual([])
  })

  test('only a claim kind has a barrel', () => {
    const barrels = sourcesIn('shared', 'renderer', 'electron', 'tests').filter(({ path }) =>
      /^index\.tsx?$/.test(basename(path)),
    )
    expect(barrels.map(({ path }) => path).filter(path => !/^shared\/claims\/[^/]+\/index\.ts$/.test(path))).toEqual([])
  })

  const kinds = readdirSync(join(ROOT, 'shared/claims'), { withFileTypes: true }).filter(entry => entry.isDirectory())
  test.each(kinds.map(({ name }) => name))('%s is a whole claim kind: read, judged, and shown both ways', kind => {
    const wanted = ['index.ts', 'grammar.ts', 'rule.ts', 'corpus.ts', 'verdicts.ts']
    expect(wanted.filter(file => !existsSync(join(ROOT, 'shared/claims', kind, file)))).toEqual([])
  })
})

describe('dependencies', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >

  test('are pinned exactly', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.length).toBeGreaterThan(0)
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('are locked by content, not by address', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
    expect(lock).toContain('"integrity": "sha512-')
    expect(lock).not.toContain('"resolved"')
  })
})
