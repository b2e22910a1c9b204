import { max, min } from 'd3-array'
import type { By, Period, Quad, Relation } from '../types'

/** What a bar's length stands for: the sum of Goldstein's values, or the number of incidents. */
export type Size = 'weight' | 'count'

const DAY = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
export const time = (day: string) => Date.parse(day + 'T00:00:00Z')

/** The first day of the period after one. */
export function next(start: string, by: By): string {
  const at = new Date(time(start))
  switch (by) {
    case 'day': return iso(at.getTime() + DAY)
    case 'week': return iso(at.getTime() + (8 - (at.getUTCDay() || 7)) * DAY)
    case 'month': return iso(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
    case 'year': return iso(Date.UTC(at.getUTCFullYear() + 1, 0, 1))
  }
}

/** The last day of a period. */
export const lastDay = (start: string, by: By) => iso(time(next(start, by)) - DAY)

/** The index of the period that holds a day; the first or last where it lies beyond. */
export function indexOf(periods: Period[], day: string): number {
  let [low, high] = [0, periods.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (periods[middle]!.start <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** First and last index, both within. */
export type View = [number, number]

/** The periods between two days; without these, those from the first to the last in which something happened, and one beside each. */
export function viewOf(relation: Relation, from: string | null, to: string | null): View {
  const { periods } = relation
  const last = periods.length - 1
  const happened = periods.flatMap((each, i) => (each.incidents ? [i] : []))
  const start = from ? indexOf(periods, from) : Math.max(0, (happened[0] ?? 0) - 1)
  const end = to ? indexOf(periods, to) : Math.min(last, (happened.at(-1) ?? last) + 1)
  return start <= end ? [start, end] : [end, start]
}

/** Half or twice as many periods about one, within what there is; three at least. */
export function zoom([start, end]: View, factor: number, about: number, periods: number): View {
  const length = Math.max(Math.min(3, periods), Math.min(periods, Math.round((end - start + 1) * factor)))
  const share = (about - start) / Math.max(1, end - start)
  const first = Math.round(about - share * (length - 1))
  const at = Math.max(0, Math.min(periods - length, first))
  return [at, at + length - 1]
}

/** A quad class's part of a period's bar, in values from the line of time: above it positive. */
export interface Part {
  quad: Quad
  from: number
  to: number
}

/** Deeds stand nearest to the line of time, words beyond. */
const STACK: Quad[] = [2, 1, 4, 3]

export function valueOf(period: Period, quad: Quad, size: Size): number {
  if (size === 'weight') return period.weights[quad] ?? 0
  return (period.quads[quad] ?? 0) * (quad <= 2 ? 1 : -1)
}

/** Cooperation is stacked upwards, conflict downwards; a class whose sum has the other's sign goes the other way. */
export function stack(period: Period, size: Size): Part[] {
  let [up, down] = [0, 0]
  return STACK.flatMap((quad) => {
    const value = valueOf(period, quad, size)
    if (value === 0) return []
    const from = value > 0 ? up : down
    const to = from + value
    if (value > 0) up = to
    else down = to
    return [{ quad, from, to }]
  })
}

/** How far all bars reach, down and up. */
export function extent(periods: Period[], size: Size): [number, number] {
  const ends = periods.flatMap((period) => stack(period, size).map((part) => part.to))
  return [Math.min(0, min(ends) ?? 0), Math.max(0, max(ends) ?? 0)]
}

/** Over how many periods the balance runs. */
export const WINDOW: Record<By, number> = { day: 30, week: 12, month: 12, year: 3 }

/** The running balance: cooperation less conflict of a period and those before it, as many as the window holds. */
export function balance(periods: Period[], window: number, size: Size): number[] {
  const net = periods.map((each) => size === 'weight' ? each.goldstein : ([1, 2, 3, 4] as Quad[]).reduce((sum, quad) => sum + valueOf(each, quad, 'count'), 0))
  let sum = 0
  return net.map((value, i) => (sum += value - (i >= window ? net[i - window]! : 0)))
}
