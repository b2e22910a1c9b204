import { expect, it } from 'vitest'
import { csv } from '../csv'
import type { Period } from '../types'
import { cells, rows } from './rows'

it('tells the periods in which anything is told, with their running balance', () => {
  const period = (start: string, incidents: number, untrue: number): Period => ({
    start, incidents, quads: { 1: incidents, 2: 0, 3: 0, 4: 0 }, weights: { 1: 1 / 3, 2: 0, 3: 0, 4: 0 }, roots: {}, goldstein: 1 / 3, mean: 1 / 6, claims: 5, untrue,
  })
  expect(csv(cells(rows([period('2015-11-01', 2, 0), period('2015-12-01', 0, 0), period('2016-01-01', 0, 1)], [-75, -75, -74.6])))).toBe(
    'period,incidents,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,goldstein,goldstein_mean,running_balance,claims,not_happened\r\n' +
      '2015-11-01,2,2,0,0,0,0.333,0.167,-75,5,0\r\n2016-01-01,0,0,0,0,0,0.333,0.167,-74.6,5,1\r\n',
  )
})
