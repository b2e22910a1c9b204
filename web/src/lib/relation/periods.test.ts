import { describe, expect, it } from 'vitest'
import type { Period, Relation } from '../types'
import { balance, extent, indexOf, lastDay, next, stack, viewOf, zoom } from './periods'

const period = (start: string, weights: [number, number, number, number] = [0, 0, 0, 0], quads: [number, number, number, number] = [0, 0, 0, 0]): Period => ({
  start,
  incidents: quads.reduce((a, b) => a + b),
  quads: { 1: quads[0], 2: quads[1], 3: quads[2], 4: quads[3] },
  weights: { 1: weights[0], 2: weights[1], 3: weights[2], 4: weights[3] },
  roots: {},
  goldstein: weights.reduce((a, b) => a + b),
  mean: 0,
  claims: 0,
  untrue: 0,
})

describe('time', () => {
  it.each([
    ['2015-12-31', 'day', '2016-01-01', '2015-12-31'],
    // weeks begin on Monday; a week that a year cuts does not
    ['2015-12-28', 'week', '2016-01-04', '2016-01-03'],
    ['2016-02-01', 'month', '2016-03-01', '2016-02-29'],
    ['2016-01-01', 'year', '2017-01-01', '2016-12-31'],
  ] as const)('%s by %s', (start, by, after, last) => {
    expect(next(start, by)).toBe(after)
    expect(lastDay(start, by)).toBe(last)
  })

  const months = ['2016-01-01', '2016-02-01', '2016-03-01', '2016-04-01'].map((start, i) => period(start, [0, 0, 0, 0], [i === 1 ? 1 : 0, 0, 0, 0]))
  it.each([['2015-01-01', 0], ['2016-01-31', 0], ['2016-02-01', 1], ['2019-01-01', 3]])('%s lies in period %d', (day, index) => expect(indexOf(months, day)).toBe(index))

  const relation = { periods: months } as Relation
  it('shows what happened and a period beside it', () => expect(viewOf(relation, null, null)).toEqual([0, 2]))
  it('shows the span asked for', () => expect(viewOf(relation, '2016-03-05', '2016-04-20')).toEqual([2, 3]))
  it('bears a span the wrong way round', () => expect(viewOf(relation, '2016-04-01', '2016-01-01')).toEqual([0, 3]))
})

describe('zoom', () => {
  it('halves about a period', () => expect(zoom([0, 19], 0.5, 10, 100)).toEqual([5, 14]))
  it('never shows fewer than three', () => expect(zoom([5, 7], 0.5, 6, 100)).toEqual([5, 7]))
  it('stops at the ends', () => expect(zoom([0, 9], 2, 0, 15)).toEqual([0, 14]))
})

describe('bars', () => {
  // deeds nearest to the line of time
  it('stacks cooperation up and conflict down', () =>
    expect(stack(period('2016-01-01', [3, 7, -2, -10]), 'weight')).toEqual([
      { quad: 2, from: 0, to: 7 },
      { quad: 1, from: 7, to: 10 },
      { quad: 4, from: 0, to: -10 },
      { quad: 3, from: -10, to: -12 },
    ]))
  // a denial is verbal cooperation that weighs −2
  it('lets a class whose sum is negative go down', () => expect(stack(period('2016-01-01', [-2, 0, 0, 0]), 'weight')).toEqual([{ quad: 1, from: 0, to: -2 }]))
  it('counts', () => expect(stack(period('2016-01-01', [0, 0, 0, 0], [2, 0, 0, 1]), 'count')).toEqual([{ quad: 1, from: 0, to: 2 }, { quad: 4, from: 0, to: -1 }]))
  it('reaches as far as its bars', () => expect(extent([period('2016-01-01', [3, 7, -2, -10]), period('2016-02-01')], 'weight')).toEqual([-12, 10]))
})

describe('balance', () => {
  const months = [[5, 0], [0, -10], [2, 0], [1, 0]].map(([up, down], i) => period(`2016-0${i + 1}-01`, [up!, 0, 0, down!], [up ? 1 : 0, 0, 0, down ? 1 : 0]))
  it('runs over a window', () => expect(balance(months, 2, 'weight')).toEqual([5, -5, -8, 3]))
  it('counts', () => expect(balance(months, 12, 'count')).toEqual([1, 0, 1, 2]))
})
