import { max } from 'd3-array'
import { scaleLinear, scaleUtc } from 'd3-scale'
import type { By, Period } from '../types'
import { balance, extent, indexOf, next, time, WINDOW, type Size, type View } from './periods'

/** Where everything of the chart lies, in pixels. */
export type Frame = ReturnType<typeof frame>

/** How many lanes of labels there are at most, and how high one is. */
export const LANES = { wide: 2, narrow: 3 }
export const LANE = { wide: 66, narrow: 20 }
export const LABEL = { wide: 172, narrow: 18 }
const AXIS = 24
const APART = 22

/**
 * @param width of the whole picture
 * @param narrow whether the landmarks are numbers, told below the chart
 * @param all periods; the balance runs over those before the view too
 * @param lanes of labels above and below the bars
 */
export function frame(width: number, narrow: boolean, all: Period[], [start, end]: View, by: By, size: Size, lanes: [number, number]) {
  const shown = all.slice(start, end + 1)
  const inner = { left: narrow ? 40 : 48, right: narrow ? 34 : 48 }
  const [above, below] = lanes.map((each) => each * (narrow ? LANE.narrow : LANE.wide) + 10) as [number, number]
  const top = above
  const bottom = top + (narrow ? 220 : 270)
  const right = width - inner.right
  const x = scaleUtc([time(shown[0]!.start), time(next(shown.at(-1)!.start, by))], [inner.left, right])

  const y = scaleLinear(roomy(extent(shown, size)), [bottom, top])
  const running = balance(all, WINDOW[by], size).slice(start, end + 1)
  const line = scaleLinear(sameZero(running, y.domain() as [number, number]), [bottom, top])

  return {
    width, narrow, shown, x, y, line, running, top, bottom, left: inner.left, right,
    labels: { above: top - 8, below: bottom + 8 },
    axis: bottom + below,
    apart: bottom + below + AXIS,
    height: bottom + below + AXIS + APART,
    /** Left and right edge of a period's bar, a little apart from its neighbours. */
    bar(period: Period): [number, number] {
      const [from, to] = [x(time(period.start)), x(time(next(period.start, by)))]
      const gap = Math.min(2, (to - from) * 0.15)
      const thin = Math.max(0, Math.min(28, to - from - gap) - 1)
      const middle = (from + to) / 2
      return [middle - thin / 2 - 0.5, middle + thin / 2 + 0.5]
    },
    middle(period: Period): number {
      return (x(time(period.start)) + x(time(next(period.start, by)))) / 2
    },
    /** The period at a place. */
    at(px: number): number {
      return indexOf(shown, x.invert(px).toISOString().slice(0, 10))
    },
  }
}

/** Either side has an eighth of the room at least. */
function roomy([down, up]: [number, number]): [number, number] {
  const reach = up - down || 1
  return [Math.min(down * 1.04, -reach / 8), Math.max(up * 1.04, reach / 8)]
}

/** A span for the balance, so that all of it is seen and its zero is the bars' zero. */
function sameZero(values: number[], [down, up]: [number, number]): [number, number] {
  const most = max(values, (value) => value >= 0 ? value / up : value / down) ?? 0
  return most === 0 ? [down, up] : [down * most * 1.05, up * most * 1.05]
}
