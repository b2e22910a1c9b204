import type { Figure } from '../types'

/** What one voice counts, on the day it first does. */
export interface Count {
  voice: string
  published: string | null
  low: number | null
  high: number | null
  /** Or about so many. */
  exact: boolean
  /** How many claims say so. */
  claims: number
  claim: string
}

/** In the order of days, each voice's figure once as long as it stays the same. */
export function counts(figures: Figure[]): Count[] {
  const out: Count[] = []
  for (const { voice, published, low, high, exact, claim } of [...figures].sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9'))) {
    const same = out.find((each) => each.voice === voice && each.low === low && each.high === high && each.exact === exact)
    if (same) same.claims++
    else out.push({ voice, published, low, high, exact, claims: 1, claim })
  }
  return out
}

/** The greatest number that any of them gives; 1 at least. */
export const most = (all: Count[]) => Math.max(1, ...all.flatMap(({ low, high }) => [low ?? 0, high ?? 0]))
