import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { LETTER, middleOf, scaleOf } from '../../../../../renderer/features/claim/timeline-scale.ts'
import type { TimelineBar } from '../../../../../shared/model/checked.ts'
import { toIsoDay } from '../../../../../shared/temporal/day.ts'

const bar = (from: string | null, to: string | null): TimelineBar => ({
  label: '',
  from,
  to,
  side: 'fact',
  verdict: null,
})

test('bars without any day are not drawn', () => {
  expect(scaleOf([], 300)).toBeUndefined()
  expect(scaleOf([bar(null, null)], 300)).toBeUndefined()
})

test('a bar that is open runs to the edge', () => {
  const [placed] = scaleOf([bar('2017-03-20', null)], 300)?.bars ?? []
  expect(placed).toMatchObject({ right: 300, isOpenLeft: false, isOpenRight: true })
})

test('what goes on is drawn as far as the dateline', () => {
  const years = (now: string | null) =>
    scaleOf([bar('2017-03-20', null)], 336, now)?.ticks.flatMap(({ label }) => label || [])
  expect(years('2024-01-11')).toContain('2024')
  expect(years(null)).not.toContain('2024')
})

test('years are named over a long stretch, months over a short one', () => {
  const labels = (from: string, to: string) => scaleOf([bar(from, to)], 336)?.ticks.map(({ label }) => label) ?? []
  expect(labels('2014-01-08', '2022-10-05')).toContain('2018')
  expect(labels('2024-01-08', '2024-06-05').filter(Boolean)[0]).toMatch(/^[A-Z][a-z]{2} 2024$/)
})

prop.prop([fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 9_000 })])(
  'the words of two ticks do not run into one another',
  (from, length) => {
    const ticks = scaleOf([bar(toIsoDay(from), toIsoDay(from + length))], 336)?.ticks ?? []
    const worded = ticks.filter(({ label }) => label !== '')
    const edges = worded.map(tick => {
      const half = (tick.label.length * LETTER) / 2
      return [middleOf(tick, 336) - half, middleOf(tick, 336) + half] as const
    })
    for (const [i, [left]] of edges.entries()) if (i > 0) expect(left).toBeGreaterThan(edges[i - 1]![1])
  },
)

const day = fc.integer({ min: -20_000, max: 60_000 })
const stretch = fc.tuple(day, fc.nat(20_000)).map(([from, length]) => bar(toIsoDay(from), toIsoDay(from + length)))

prop.prop([fc.array(stretch, { minLength: 1, maxLength: 5 })])('bars and ticks lie on the drawing, to scale', bars => {
  const scale = scaleOf(bars, 300)
  if (!scale) throw new Error('no scale')
  for (const { left, right } of scale.bars) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeGreaterThan(left)
    expect(right).toBeLessThanOrEqual(300)
  }
  for (const { at } of scale.ticks) {
    expect(at).toBeGreaterThanOrEqual(0)
    expect(at).toBeLessThanOrEqual(300)
  }
  const byStart = scale.bars.toSorted((a, b) => a.left - b.left).map(({ bar: { from } }) => from ?? '')
  expect(byStart).toEqual([...byStart].sort())
})
