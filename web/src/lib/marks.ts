import type { Claim, Span, StoredClaim } from './types'

/** What words of a document stand for. */
export type MarkKind = 'source' | 'target' | 'trigger' | 'time' | 'place' | 'cue' | 'quantity' | 'found'

export interface Mark {
  span: Span
  kind: MarkKind
}

/** A run of text with one mark or none. */
export interface Segment {
  text: string
  kind: MarkKind | null
}

/** Which mark is seen where several lie on the same words: the first of these. */
const ORDER: MarkKind[] = ['found', 'trigger', 'source', 'target', 'cue', 'quantity', 'time', 'place']

/**
 * Cuts a text at its marks.
 *
 * @param offset of the text within the document that the spans count in
 */
export function segments(text: string, marks: Mark[], offset = 0): Segment[] {
  const clipped = marks
    .map(({ span, kind }) => ({ start: Math.max(0, span[0] - offset), end: Math.min(text.length, span[1] - offset), kind }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([0, text.length, ...clipped.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const out: Segment[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!]
    const over = clipped.filter((mark) => mark.start <= start && end <= mark.end).map((mark) => mark.kind)
    const kind = ORDER.find((each) => over.includes(each)) ?? null
    const last = out.at(-1)
    if (last && last.kind === kind) last.text += text.slice(start, end)
    else out.push({ text: text.slice(start, end), kind })
  }
  return out
}

/** What a claim was read from. */
export function marksOf(claim: Claim): Mark[] {
  const marks: Mark[] = [{ span: claim.evidence.trigger, kind: 'trigger' }]
  const add = (span: Span | null | undefined, kind: MarkKind) => span && marks.push({ span, kind })
  for (const each of [claim.source, ...claim.also_source]) add(each?.span, 'source')
  for (const each of [claim.target, ...claim.also_target]) add(each?.span, 'target')
  add(claim.when?.span, 'time')
  add(claim.where?.span, 'place')
  add(claim.says.span, 'cue')
  for (const each of Object.values(claim.quantities)) add(each.span, 'quantity')
  return marks
}

/** The claim's sentence, cut at what it was read from. */
export function sentenceOf(stored: StoredClaim): Segment[] {
  const offset = stored.claim.evidence.sentence[0]
  const found = (stored.found ?? []).map(([start, end]): Mark => ({ span: [start + offset, end + offset], kind: 'found' }))
  return segments(stored.sentence, [...marksOf(stored.claim), ...found], offset)
}
