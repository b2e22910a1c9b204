import { actionName } from './actions'
import type { Over } from './cut'
import { days } from './format'
import type { Claim, DocumentFull, Says, Span } from './types'

/** What the page can mark in a document. */
export const KINDS = ['actor', 'trigger', 'time', 'place', 'quote'] as const
export type Kind = (typeof KINDS)[number]
export type Role = 'sentence' | 'source' | 'target' | 'trigger' | 'time' | 'place' | 'speaker' | 'cue' | 'figure'

/** What lies on words of a document: a mark, a part of the chosen claim, a claim that can be chosen here, a web address. */
export type Layer =
  | { as: 'kind'; kind: Kind; title: string }
  | { as: 'role'; role: Role; start: number }
  | { as: 'claim'; id: string; trigger: boolean }
  | { as: 'link'; href: string }

/** All that is marked in a document, whichever claim is chosen. */
export function layers({ claims, mentions, quotes }: DocumentFull): Over<Layer>[] {
  const all: Over<Layer>[] = []
  const mark = (span: Span | null | undefined, kind: Kind, title: string) => span && all.push({ span, value: { as: 'kind', kind, title } })
  for (const each of mentions.actors) if (each.id || each.code) mark(each.span, 'actor', named(each.name ?? each.text, each.code))
  for (const each of mentions.times) mark(each.span, 'time', each.start ? days(each.start, each.end ?? each.start) : 'no day follows')
  for (const each of mentions.places) mark(each.span, 'place', [each.text, each.country].filter(Boolean).join(', '))
  for (const each of quotes) mark(each.span, 'quote', 'said by ' + (each.speaker.name ?? each.speaker.text ?? 'somebody not named'))
  for (const { claim } of claims) {
    mark(claim.evidence.trigger, 'trigger', actionName(claim.action))
    for (const { span, role } of parts(claim)) all.push({ span, value: { as: 'claim', id: claim.id, trigger: role === 'trigger' } })
  }
  return all
}

const named = (name: string, code: string | null) => (code ? `${name} (${code})` : name)

/** Where the text says each part of a claim, its sentence left out. */
function parts(claim: Claim): { span: Span; role: Role }[] {
  const all: { span: Span; role: Role }[] = [{ span: claim.evidence.trigger, role: 'trigger' }]
  const add = (span: Span | null | undefined, role: Role) => span && all.push({ span, role })
  for (const each of [claim.source, ...claim.also_source]) add(each?.span, 'source')
  for (const each of [claim.target, ...claim.also_target]) add(each?.span, 'target')
  add(claim.when?.span, 'time')
  add(claim.where?.span, 'place')
  add(claim.says.span, 'cue')
  for (const each of Object.values(claim.quantities)) add(each.span, 'figure')
  return all
}

/** What the chosen claim was read from: its sentence and every part, and the speaker. */
export function chosen(claim: Claim, text: string): Over<Layer>[] {
  const speaker = speakerSpan(claim.says, text)
  const all = [{ span: claim.evidence.sentence, role: 'sentence' as Role }, ...parts(claim)]
  if (speaker) all.push({ span: speaker, role: 'speaker' })
  return all.map(({ span, role }) => ({ span, value: { as: 'role', role, start: span[0] } }))
}

const NEAR = 400

/** Where the speaker's words stand nearest to the words of saying. */
export function speakerSpan({ speaker, span: cue }: Says, text: string): Span | null {
  if (!speaker.text || !cue) return null
  const from = Math.max(0, cue[0] - NEAR)
  const near = text.slice(from, cue[1] + NEAR)
  let best: Span | null = null
  for (let at = near.indexOf(speaker.text); at >= 0; at = near.indexOf(speaker.text, at + 1)) {
    const span: Span = [from + at, from + at + speaker.text.length]
    if (!best || gap(span, cue) < gap(best, cue)) best = span
  }
  return best
}

const gap = (a: Span, b: Span) => Math.max(a[0] - b[1], b[0] - a[1], 0)
