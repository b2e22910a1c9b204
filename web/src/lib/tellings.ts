import { speaker } from './format'
import type { Incident, Telling } from './types'

/** Claims that rest on one origin: a text and its copies, or all who cite one speaker. */
export interface Origin {
  origin: string
  /** The one that tells it best: as news before history, the earliest published, no copy. */
  first: Telling
  /** What else the same document claims. */
  others: Telling[]
  /** Of other documents, one each. */
  copies: Telling[]
}

/** Claims of one voice: a named speaker's, or what an outlet tells of its own or of people it does not name. */
export interface Voice {
  name: string
  kind: 'narrator' | 'named' | 'unnamed'
  origins: Origin[]
  claims: number
  /** Whether all it says is that it did not happen. */
  denies: boolean
}

/** Independent origins, those that most documents repeat first. */
export function byOrigin(tellings: Telling[]): Origin[] {
  return grouped([...tellings].sort(better), (each) => each.origin).map((all): Origin => {
    const first = all.find((each) => !each.document.copy_of) ?? all[0]!
    const mine = all.filter((each) => each.document.id === first.document.id && each !== first)
    const copies = grouped(all.filter((each) => each.document.id !== first.document.id), (each) => each.document.id)
    return { origin: first.origin, first, others: mine, copies: copies.map((each) => each[0]!) }
  }).sort((a, b) => b.copies.length - a.copies.length)
}

/** Who says what, the voice with most origins first. */
export function byVoice(tellings: Telling[]): Voice[] {
  return grouped(tellings, voiceOf).map((all): Voice => {
    const named = all.find((each) => each.claim.says.speaker.name) ?? all[0]!
    return {
      name: speaker(named.claim.says.speaker, named.document.outlet),
      kind: named.claim.says.speaker.kind,
      origins: byOrigin(all),
      claims: all.length,
      denies: all.every(denial),
    }
  }).sort((a, b) => b.origins.length - a.origins.length || b.claims - a.claims || a.name.localeCompare(b.name))
}

/** What says that it did not happen, or denies having done it (CAMEO 016). */
export const denial = ({ claim }: Telling) => claim.status === 'negated' || claim.says.stance === 'denies' || claim.action === '016'

function voiceOf({ claim, document, origin }: Telling): string {
  const { kind, id, text } = claim.says.speaker
  if (kind === 'named') return 'named ' + (id ?? text?.toLowerCase())
  return kind === 'unnamed' && text ? `unnamed ${origin} ${text.toLowerCase()}` : 'outlet ' + (document.outlet ?? document.id)
}

function grouped(tellings: Telling[], key: (telling: Telling) => string): Telling[][] {
  const groups = new Map<string, Telling[]>()
  for (const each of tellings) groups.set(key(each), [...(groups.get(key(each)) ?? []), each])
  return [...groups.values()]
}

const better = (a: Telling, b: Telling) =>
  Number(a.claim.background) - Number(b.claim.background) || (a.document.published ?? '9').localeCompare(b.document.published ?? '9')

/** A contradiction with both its claims at hand. */
export interface Dispute {
  kind: 'denied' | 'blamed' | 'figures'
  one: Telling
  other: Telling
}

export function disputesOf(incident: Incident): Dispute[] {
  const claims = new Map(incident.tellings.map((each) => [each.claim.id, each]))
  return incident.disputes.flatMap(({ kind, one, other }) => {
    const [a, b] = [claims.get(one), claims.get(other)]
    return a && b ? [{ kind, one: a, other: b }] : []
  })
}
