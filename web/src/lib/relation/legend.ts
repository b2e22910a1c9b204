import { QUAD_HINTS, QUADS } from '../format'
import type { Entry } from '../Legend.svelte'
import type { By, Quad } from '../types'
import { WINDOW } from './periods'

const quad = (of: Quad): Entry => ({ swatch: 'q' + of, label: QUADS[of], hint: QUAD_HINTS[of] })

export const legend = (by: By): Entry[] => [
  quad(1), quad(2), quad(3), quad(4),
  { swatch: 'line', label: `Balance of the last ${WINDOW[by]} ${by}s (right)`, hint: 'Cooperation less conflict, running' },
  { swatch: 'faint', label: 'Only promised, possible or denied', hint: 'In no other figure' },
]
