import { expect, it } from 'vitest'
import type { Figure } from '../types'
import { counts, most } from './figures'

const figure = (voice: string, published: string, low: number, high: number | null = low): Figure => ({ voice, published, low, high, exact: true, claim: voice + published + low })

it('tells each voice once as long as it stays with its figure, in the order of days', () =>
  expect(counts([figure('governor', '2020-02-28', 33), figure('ministry', '2020-02-27', 9), figure('governor', '2020-02-27', 22), figure('governor', '2020-02-29', 33)]).map(({ voice, low, claims }) => [voice, low, claims])).toEqual([
    ['ministry', 9, 1],
    ['governor', 22, 1],
    ['governor', 33, 2],
  ]))
it('reaches as far as the greatest', () => expect(most(counts([figure('a', '2020-01-01', 3, null), figure('b', '2020-01-01', 2, 7)]))).toBe(7))
