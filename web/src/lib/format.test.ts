import { describe, expect, it } from 'vitest'
import { days, period, range, says, shorten, signed, when } from './format'
import type { Says } from './types'

describe('days', () => {
  it.each([
    ['2015-11-24', '2015-11-24', '24 November 2015'],
    ['2015-11-24', '2015-11-28', '24 to 28 November 2015'],
    ['2015-11-24', '2015-12-02', '24 November to 2 December 2015'],
    ['2015-11-24', '2016-01-02', '24 November 2015 to 2 January 2016'],
  ])('%s to %s', (start, end, told) => expect(days(start, end)).toBe(told))

  // As exactly as it is known and no more exactly.
  it.each([
    ['day', '2016-06-27', '2016-06-27', '27 Jun 2016'],
    ['month', '2016-06-01', '2016-06-30', 'Jun 2016'],
    ['quarter', '2016-04-01', '2016-06-30', 'quarter 2 of 2016'],
    ['year', '2016-01-01', '2016-12-31', '2016'],
    ['range', '2016-05-28', '2016-06-03', '28 May to 3 Jun 2016'],
  ] as const)('%s', (precision, start, end, told) => expect(when({ start, end, precision }, true)).toBe(told))

  it('says that there is no date', () => expect(when(null)).toBe('no date told'))

  it.each([
    ['day', '1 Nov 2015'],
    ['week', 'wk of 1 Nov 2015'],
    ['month', 'Nov 2015'],
    ['year', '2015'],
  ] as const)('period by %s', (by, told) => expect(period('2015-11-01', by, true)).toBe(told))
})

describe('numbers', () => {
  it.each([[8.14, '+8.1'], [-75, '−75'], [0.04, '0'], [-0.04, '0'], [1234.5, '+1,234.5']])('signed %d', (value, told) => expect(signed(value)).toBe(told))
  it.each([[8, 8, '8'], [8, 12, '8 to 12'], [8, null, 'at least 8'], [null, 12, 'up to 12'], [null, null, 'some']])('range %s %s', (low, high, told) =>
    expect(range(low, high)).toBe(told))
})

describe('shorten', () => {
  it('keeps what fits', () => expect(shorten('They met.', 9)).toBe('They met.'))
  it('cuts at a word, without the comma before the ellipsis', () => expect(shorten('On Friday, they met in Sochi.', 12)).toBe('On Friday…'))
  it('cuts within a word that is too long', () => expect(shorten('Kahramanmaraş', 8)).toBe('Kahrama…'))
})

describe('says', () => {
  const none: Says = { speaker: { kind: 'narrator', id: null, name: null, text: null }, stance: 'asserts', cue: null, span: null, chain: [] }
  it('names the outlet for the narrator', () => expect(says(none, 'The Courier')).toBe('The Courier, in its own voice'))
  it('tells through whom', () =>
    expect(says({ ...none, speaker: { kind: 'named', id: 'x', name: 'Vladimir Putin', text: 'he' }, stance: 'hopes', chain: [{ kind: 'unnamed', id: null, name: null, text: 'a diplomat' }] }, null))
      .toBe('Vladimir Putin hopes, as told by a diplomat'))
})
