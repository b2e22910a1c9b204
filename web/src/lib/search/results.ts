import { segments, type Mark, type Segment } from '../marks'
import { plain } from '../plain'
import type { Dyad, Found, Side } from '../types'

/** A document as a result shows it: its title and the stretch that holds the words asked for, both cut at these. */
export interface Excerpt {
  title: Segment[]
  text: Segment[]
}

type FoundDocument = Found['documents'][number]

/** A title that begins the stretch is told once, with its marks; an ellipsis stands where the stretch leaves a sentence out. */
export function excerpt({ id, title, snippet, found }: Pick<FoundDocument, 'id' | 'title' | 'snippet' | 'found'>): Excerpt {
  const marks = found.map((span): Mark => ({ span, kind: 'found' }))
  const head = title && snippet.startsWith(title) ? title.length : 0
  const rest = snippet.slice(head)
  const text = rest.trim()
  const cut = segments(text, marks, head + rest.indexOf(text))
  if (text && !head) cut.unshift({ text: '… ', kind: null })
  if (text && !/[.!?…]["'”’»)]*$/u.test(text)) cut.push({ text: ' …', kind: null })
  return { title: harmless(segments(title || id, head ? marks : [])), text: harmless(cut) }
}

const harmless = (parts: Segment[]) => parts.map(({ text, kind }) => ({ text: plain(text), kind }))

/**
 * The country that most is recorded of with an actor, the actor's own left out.
 *
 * @param code CAMEO's, as TURGOV; its first three letters are the country's
 * @param dyads busiest first
 */
export function partner(code: string, dyads: Pick<Dyad, 'one' | 'other'>[]): Side | null {
  const own = code.slice(0, 3)
  for (const { one, other } of dyads) {
    if (one.code === own && other.code !== own) return other
    if (other.code === own && one.code !== own) return one
  }
  return null
}

/**
 * Where a key leads from one result; null where it means nothing here.
 *
 * @param at counted from 0, or -1 in the box above the results
 */
export function step(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (at < 0) return null
  if (key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
