import { expect, it } from 'vitest'
import type { IncidentRow, Relation } from '../types'
import { landmarks } from './landmarks'

const incident = (id: string, day: string, goldstein: number, source = 'TURMIL', target = 'RUS') =>
  ({ id, when: { start: day }, goldstein, sentence: id, origins: 1, source: { code: source }, target: { code: target } }) as IncidentRow

const relation = {
  one: { code: 'RUS' }, other: { code: 'TUR' }, directed: false, by: 'month',
  periods: ['2015-11-01', '2015-12-01', '2016-01-01'].map((start) => ({ start })),
  turns: [{ start: '2016-01-01', before: -75, after: 8, made: [{ id: 'turn', day: '2016-01-03', goldstein: 4, sentence: '', origins: 2 }] }],
} as Relation

const told = (heaviest: IncidentRow[], most = 9) => landmarks(relation, heaviest, most).map(({ id, number, period, up }) => [id, number, period, up])

it('tells what made turns first, and numbers them by day', () =>
  expect(told([incident('jet', '2015-11-24', -10)])).toEqual([['turn', 2, '2016-01-01', true], ['jet', 1, '2015-11-01', false]]))
it('tells one of a period and side', () => expect(told([incident('jet', '2015-11-24', -10), incident('ban', '2015-11-28', -8), incident('call', '2015-11-26', 1)]).map(([id]) => id)).toEqual(['turn', 'jet', 'call']))
it('leaves out what is of others or of days beyond', () => expect(told([incident('a', '2015-11-24', -10, 'SYR'), incident('b', '2014-01-01', -10), incident('c', '2016-02-01', 3)]).map(([id]) => id)).toEqual(['turn']))
it('tells no more than asked', () => expect(told([incident('jet', '2015-11-24', -10)], 1)).toHaveLength(1))
