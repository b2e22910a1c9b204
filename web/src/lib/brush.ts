import { brushX, type D3BrushEvent } from 'd3-brush'
import { select } from 'd3-selection'

export interface Brush {
  width: number
  height: number
  /** What is marked, in pixels; null for nothing. */
  marked: [number, number] | null
  /** Whether a finger marks too, and so cannot scroll the page there. */
  touch: boolean
  /** Something was marked by the reader. */
  onmark: (marked: [number, number]) => void
  /** The reader only pressed there, or took the mark away. */
  onpress?: (x: number) => void
}

/** Lets a span be marked within a group of a picture: `<g use:brush={...}>`. */
export function brush(node: SVGGElement, options: Brush) {
  const behaviour = brushX<unknown>()
  const group = select<SVGGElement, unknown>(node)
  let now = options

  behaviour.on('end', (event: D3BrushEvent<unknown>) => {
    if (!event.sourceEvent) return
    const marked = event.selection as [number, number] | null
    if (marked && marked[1] - marked[0] > 3) now.onmark(marked)
    else now.onpress?.(((event.sourceEvent as MouseEvent).clientX ?? 0) - node.getBoundingClientRect().left)
    group.call(behaviour.move, now.marked)
  })

  function update(to: Brush) {
    now = to
    behaviour.extent([[0, 0], [to.width, to.height]])
    if (!to.touch) behaviour.touchable(() => false)
    group.call(behaviour).call(behaviour.move, to.marked)
  }
  update(options)
  return { update, destroy: () => void group.on('.brush', null) }
}
