import { test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { PackContent } from '../../../shared/facts/facts.ts'
import { mergePacks } from '../../../shared/facts/merge.ts'
import { anyPack } from './packs.ts'

const pack = (title: string, label: string): PackContent => ({
  header: { format: 'stet-facts', version: 1, title },
  sources: [],
  entities: [{ id: 'person:ada-marsh', kind: 'person', label }],
  statements: [],
})

describe('packs merged', () => {
  prop.prop([anyPack])('are the pack itself where there is one, or the same one twice', content => {
    expect(mergePacks([content])).toEqual({ content, conflicts: [] })
    const { content: twice, conflicts } = mergePacks([content, content])
    expect({ ...twice, header: content.header }).toEqual(content)
    expect(conflicts).toEqual([])
  })

  test('none, are empty', () => {
    expect(mergePacks([]).content).toMatchObject({ sources: [], entities: [], statements: [] })
  })

  test('keep the first of two records that differ, and say which', () => {
    const { content, conflicts } = mergePacks([pack('Desk', 'Ada Marsh'), pack('Wire', 'Adele Marsh')])
    expect(content.entities.map(({ label }) => label)).toEqual(['Ada Marsh'])
    expect(conflicts).toEqual(['entity person:ada-marsh: “Wire” says otherwise than “Desk”, whose version is kept'])
  })

  test('join what only one of them has, in order', () => {
    const other = {
      ...pack('Wire', 'Ben Ode'),
      entities: [{ id: 'person:ben-ode', kind: 'person' as const, label: 'Ben Ode' }],
    }
    const { content } = mergePacks([pack('Desk', 'Ada Marsh'), other])
    expect(content.entities.map(({ label }) => label)).toEqual(['Ada Marsh', 'Ben Ode'])
    expect(content.header.title).toBe('Desk, Wire')
  })
})
