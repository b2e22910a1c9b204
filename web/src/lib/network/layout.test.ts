import { expect, test } from 'vitest'
import type { Dyad } from '../types'
import { layout } from './layout'

const dyad = (one: string, other: string, incidents: number): Dyad =>
  ({ one: { code: one, name: one }, other: { code: other, name: other }, incidents, quads: {}, goldstein: 0, mean: 0, first: '2020-01-01', last: '2020-12-31' })
const dyads = [dyad('PER', 'CHL', 40), dyad('PER', 'ECU', 10), dyad('CHL', 'ARG', 5), dyad('BRA', 'ARG', 1)]

test('the same dyads give the same picture, inside the room there is', () => {
  const once = layout(dyads, 800, 500)
  const again = layout(dyads, 800, 500)
  expect(again.nodes.map(({ x, y }) => [x, y])).toEqual(once.nodes.map(({ x, y }) => [x, y]))
  for (const { x, y } of once.nodes) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(800)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(500)
  }
})

test('parties grow with their incidents, edges with theirs', () => {
  const { nodes, edges } = layout(dyads, 800, 500)
  expect(nodes.map(({ code, incidents }) => [code, incidents])).toEqual([['PER', 50], ['CHL', 45], ['ECU', 10], ['ARG', 6], ['BRA', 1]])
  expect(nodes[0]!.radius).toBeGreaterThan(nodes[4]!.radius)
  expect(edges[0]!.width).toBe(10)
})

test('one pair alone stands apart', () => {
  const [a, b] = layout([dyad('PER', 'CHL', 1)], 360, 300).nodes
  expect(Math.hypot(a!.x! - b!.x!, a!.y! - b!.y!)).toBeGreaterThan(60)
})
