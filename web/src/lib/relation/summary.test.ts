import { describe, expect, it } from 'vitest'
import type { Period, Relation } from '../types'
import { summary, turnWords } from './summary'

const period = (start: string, cooperation: number, conflict: number, untrue = 0): Period => ({
  start, incidents: cooperation + conflict, quads: { 1: cooperation, 2: 0, 3: 0, 4: conflict }, weights: {}, roots: {}, goldstein: 0, mean: 0, claims: 3 * (cooperation + conflict), untrue,
})
const relation: Relation = {
  one: { code: 'RUS', name: 'Russia' }, other: { code: 'TUR', name: 'Turkey' }, directed: false, by: 'month', first: '2015-11-24', last: '2016-02-03',
  periods: [period('2015-11-01', 0, 2), period('2015-12-01', 0, 0), period('2016-01-01', 0, 0, 1), period('2016-02-01', 3, 1)], turns: [],
}

describe('summary', () => {
  it('tells the first, the last and how many', () =>
    expect(summary(relation, relation.periods, true)).toEqual([
      'The record holds 6 incidents between Russia and Turkey, from November 2015 to February 2016: 3 of cooperation and 3 of conflict, told in 18 claims.',
      '1 further incident is only promised, possible or denied.',
    ]))
  it('tells of the span on view', () =>
    expect(summary(relation, relation.periods.slice(0, 2), false)).toEqual([
      'The record holds 2 incidents between Russia and Turkey, from November 2015 to December 2015: all of conflict, told in 6 claims.',
    ]))
  it('tells that there is nothing', () =>
    expect(summary({ ...relation, directed: true }, relation.periods.slice(2, 3), false)).toEqual([
      'Nothing is recorded as having happened by Russia on Turkey in this span.',
      '1 incident is only promised, possible or denied.',
    ]))
})

describe('turns', () => {
  it('tells the beginning', () =>
    expect(turnWords({ start: '2015-11-01', before: null, after: -75, made: [] }, 'month')).toBe('The record begins in November 2015 with conflict: a balance of −75 a month.'))
  it('tells which way', () =>
    expect(turnWords({ start: '2016-06-01', before: -75, after: 8.1, made: [] }, 'month')).toBe('A turn for the better in June 2016: from −75 to +8.1 a month.'))
})
