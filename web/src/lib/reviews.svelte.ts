import { put, remove } from './api'
import type { Review } from './types'

const KEY = 'dragoman-reviewer'

/** Who reviews on this machine. */
class Reviewer {
  name = $state(localStorage.getItem(KEY) ?? '')

  call(name: string) {
    this.name = name
    localStorage.setItem(KEY, name)
  }
}
export const reviewer = new Reviewer()

export type Verdict = Pick<Review, 'verdict' | 'corrected' | 'note' | 'reviewer'>

const address = (claim: string) => `/api/claims/${encodeURIComponent(claim)}/review`

/** Keeps what somebody found a claim to be; it takes the place of what was found before. */
export const review = (claim: string, verdict: Verdict) => put<Review>(address(claim), verdict)

export const unreview = (claim: string) => remove(address(claim))
