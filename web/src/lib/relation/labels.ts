/** Labels of a chart's landmarks: placed in lanes beside the bars so that none lies on another or on another's leader. */

export interface Landmark {
  id: string
  day: string
  /** Where it lies on the line of time, in pixels. */
  x: number
}

export type Placed<T extends Landmark> = T & {
  /** 0 is the nearest to the bars. */
  lane: number
  left: number
}

/**
 * Places as many as there is room for.
 *
 * @param landmarks the most important first
 * @param size of a label
 * @param width of the chart; no label leaves it
 * @param gap between two labels, and half of that between a label and another's leader
 */
export function place<T extends Landmark>(landmarks: T[], size: number, width: number, lanes: number, gap = 10): Placed<T>[] {
  const placed: Placed<T>[] = []
  for (const each of landmarks) {
    const spot = spots(each.x, size, width, lanes).find(({ lane, left }) => free(placed, each.x, lane, left, size, gap))
    if (spot) placed.push({ ...each, ...spot })
  }
  return placed
}

/** Where a label may stand, the best first: near to the bars; to the right of its leader, about it, to the left. */
function spots(x: number, size: number, width: number, lanes: number): { lane: number; left: number }[] {
  const lefts = [0.04, 0.5, 0.96, 0.25, 0.75].map((share) => Math.max(0, Math.min(width - size, x - size * share)))
  return Array.from({ length: lanes }, (_, lane) => lefts.map((left) => ({ lane, left }))).flat()
}

function free(placed: Placed<Landmark>[], x: number, lane: number, left: number, size: number, gap: number): boolean {
  const over = (from: number, at: number) => at > from - gap / 2 && at < from + size + gap / 2
  return placed.every((other) => {
    if (other.lane === lane && left < other.left + size + gap && other.left < left + size + gap) return false
    if (other.lane < lane && over(other.left, x)) return false
    return !(other.lane > lane && over(left, other.x))
  })
}

/**
 * Breaks a text into lines at its blanks; what does not fit ends in an ellipsis.
 *
 * @param measure how wide a text is, in the unit of `width`
 */
export function wrap(text: string, width: number, lines: number, measure: (text: string) => number): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  const out: string[] = []
  while (words.length && out.length < lines) {
    let line = words.shift()!
    while (words.length && measure(line + ' ' + words[0]!) <= width) line += ' ' + words.shift()!
    out.push(line)
  }
  if (!out.length) return out
  let end = out.at(-1)!
  if (words.length || measure(end) > width) {
    while (end && measure(end + '…') > width) end = end.includes(' ') ? end.slice(0, end.lastIndexOf(' ')) : end.slice(0, -1)
    out[out.length - 1] = end.replace(/[\s,;:.–—-]+$/u, '') + '…'
  }
  return out
}
