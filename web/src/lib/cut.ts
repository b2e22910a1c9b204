import type { Span } from './types'

/** Something that lies on a stretch of text. */
export interface Over<T> {
  span: Span
  value: T
}

/** A stretch that the same things lie on, the outermost first. */
export interface Piece<T> {
  start: number
  end: number
  over: T[]
}

/**
 * Cuts a stretch of text wherever something on it begins or ends, so that nested and overlapping things come out side by side.
 * The pieces fill the stretch; what reaches beyond it is clipped.
 */
export function cut<T>(start: number, end: number, things: Over<T>[]): Piece<T>[] {
  const inside = things
    .filter(({ span }) => span[0] < span[1] && span[0] < end && span[1] > start)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const borders = new Set([start, end])
  for (const { span } of inside) {
    if (span[0] > start) borders.add(span[0])
    if (span[1] < end) borders.add(span[1])
  }
  const sorted = [...borders].sort((a, b) => a - b)
  const pieces: Piece<T>[] = []
  let open: Over<T>[] = []
  let next = 0
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [sorted[i]!, sorted[i + 1]!]
    open = open.filter(({ span }) => span[1] > from)
    while (next < inside.length && inside[next]!.span[0] <= from) open.push(inside[next++]!)
    const over = [...open].sort((a, b) => length(b.span) - length(a.span)).map(({ value }) => value)
    pieces.push({ start: from, end: to, over })
  }
  return pieces
}

/** What lies on each of some stretches, which follow one another. */
export function share<T>(stretches: { start: number; end: number }[], things: Over<T>[]): Over<T>[][] {
  const shares: Over<T>[][] = stretches.map(() => [])
  for (const thing of things) {
    for (let i = firstAfter(stretches, thing.span[0]); i < stretches.length && stretches[i]!.start < thing.span[1]; i++) shares[i]!.push(thing)
  }
  return shares
}

/** The first stretch that ends after a place. */
function firstAfter(stretches: { end: number }[], place: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.end > place) high = middle
    else low = middle + 1
  }
  return low
}

const length = (span: Span) => span[1] - span[0]
