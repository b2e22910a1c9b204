import { describe, expect, it } from 'vitest'
import { place, wrap, type Landmark } from './labels'

const at = (...xs: number[]): Landmark[] => xs.map((x, i) => ({ id: String(i), day: '2016-01-01', x }))

describe('place', () => {
  it('stands in the nearest lane where there is room', () => expect(place(at(100, 400), 150, 800, 2).map((p) => p.lane)).toEqual([0, 0]))
  it('keeps within the chart', () => {
    for (const { left } of place(at(0, 800), 150, 800, 1)) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + 150).toBeLessThanOrEqual(800)
    }
  })
  it('gives up the less important where there is no room', () => expect(place(at(400, 402, 404, 406, 408, 410), 150, 800, 1).map((p) => p.id)).not.toContain('5'))

  // Many landmarks at random places, drawn from a fixed row of numbers.
  it('lays no label on another or on its leader', () => {
    let seed = 7
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
    for (let round = 0; round < 50; round++) {
      const placed = place(at(...Array.from({ length: 25 }, () => random() * 900)), 140, 900, 3)
      expect(placed.length).toBeGreaterThan(5)
      for (const one of placed) {
        for (const other of placed) {
          if (one === other) continue
          if (one.lane === other.lane) expect(Math.abs(one.left - other.left)).toBeGreaterThanOrEqual(140)
          if (one.lane > other.lane) expect(one.x > other.left && one.x < other.left + 140).toBe(false)
        }
      }
    }
  })
})

describe('wrap', () => {
  const letters = (text: string) => text.length
  it.each([
    ['They met in Sochi.', 10, 2, ['They met', 'in Sochi.']],
    ['They met in Sochi on Friday.', 10, 2, ['They met', 'in Sochi…']],
    ['Kahramanmaraş', 8, 1, ['Kahrama…']],
    ['', 8, 2, []],
  ] as [string, number, number, string[]][])('%s', (text, width, lines, told) => expect(wrap(text, width, lines, letters)).toEqual(told))
})
