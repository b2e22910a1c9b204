import { speaker } from './format'
import type { Incident, Telling } from './types'

/** Claims that rest on one origin: the first published one tells it, the others repeat it. */
export interface Origin {
  origin: string
  first: Telling
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

/** Independent origins, the best backed first: copies of one text, and those who cite one speaker, stand together. */
export function byOrigin(tellings: Telling[]): Origin[] {
  const groups = new Map<string, Telling[]>()
  for (const each of [...tellings].sort(byPublication)) groups.set(each.origin, [...(groups.get(each.origin) ?? []), each])
  return [...groups].map(([origin, all]) => {
    const first = all.find((each) => !each.document.copy_of) ?? all[0]!
    const copies = new Map<string, Telling>()
    for (const each of all) if (each.document.id !== first.document.id && !copies.has(each.document.id)) copies.set(each.document.id, each)
    return { origin, first, copies: [...copies.values()] }
  }).sort((a, b) => b.copies.length - a.copies.length)
}

/** Who says what, the voice with most origins first. */
export function byVoice(tellings: Telling[]): Voice[] {
  const groups = new Map<string, Telling[]>()
  for (const each of tellings) {
    const key = voiceOf(each)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].map((all): Voice => {
    const { says } = all[0]!.claim
    const named = all.find((each) => each.claim.says.speaker.name) ?? all[0]!
    return {
      name: speaker(named.claim.says.speaker, named.document.outlet),
      kind: says.speaker.kind,
      origins: byOrigin(all),
      claims: all.length,
      denies: all.every(denial),
    }
  }).sort((a, b) => b.origins.length - a.origins.length || b.claims - a.claims || a.name.localeCompare(b.name))
}

/** What says that it did not happen, or that it was another. */
export const denial = ({ claim }: Telling) => claim.status === 'negated' || claim.says.stance === 'denies' || claim.action === '016'

function voiceOf({ claim, document, origin }: Telling): string {
  const { kind, id, text } = claim.says.speaker
  if (kind === 'named') return 'named ' + (id ?? text?.toLowerCase())
  return kind === 'unnamed' && text ? `unnamed ${origin} ${text.toLowerCase()}` : 'outlet ' + (document.outlet ?? document.id)
}

const byPublication = (a: Telling, b: Telling) =>
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
