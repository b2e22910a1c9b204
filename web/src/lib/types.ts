/** What the REST API answers; docs/api.md and /openapi.yaml tell the same. Absent values are null. */

export type Quad = 1 | 2 | 3 | 4
export type Status = 'happened' | 'ongoing' | 'future' | 'possible' | 'negated'
export type By = 'day' | 'week' | 'month' | 'year'
/** Half-open UTF-16 offsets into the document's text. */
export type Span = [number, number]

export interface Actor {
  id: string | null
  code: string | null
  name: string | null
  text: string
  span?: Span
}

export interface When {
  start: string
  end: string
  precision: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'range'
  text?: string | null
  span?: Span | null
  basis?: 'text' | 'published' | 'none'
  reason?: string | null
}

export interface Where {
  name: string
  geonames: number | null
  country: string | null
  admin1: string | null
  lat: number | null
  lon: number | null
  precision: string
  text?: string | null
  span?: Span | null
  reason?: string | null
}

export interface Speaker {
  kind: 'narrator' | 'named' | 'unnamed'
  id: string | null
  name: string | null
  text: string | null
}

export interface Says {
  speaker: Speaker
  stance: 'asserts' | 'alleges' | 'denies' | 'predicts' | 'hopes' | 'threatens' | 'promises'
  cue: string | null
  span: Span | null
  chain: Speaker[]
}

export interface Quantity {
  low: number | null
  high: number | null
  exact: boolean
  unit?: string
  span: Span
}

/** A claim as `dragoman code` writes it. */
export interface Claim {
  id: string
  action: string
  plover: { event: string; mode: string | null; context: string[] } | null
  quad: Quad
  goldstein: number
  source: Actor | null
  also_source: Actor[]
  target: Actor | null
  also_target: Actor[]
  when: When | null
  where: Where | null
  reciprocal: boolean
  says: Says
  status: Status
  background: boolean
  quantities: Record<string, Quantity>
  evidence: { sentence: Span; trigger: Span }
  rule: string
  confidence: number
  signals?: string[]
  codebook: string
}

/** A claim in the record, with its document and its incident. */
export interface StoredClaim {
  claim: Claim
  document: DocumentHead
  sentence: string
  sentence_number: number
  incident: { id: string; documents: number; outlets: number; origins: number; mentions: number } | null
  added: string
  review: Review | null
  /** Where the sentence holds the words asked for. */
  found?: Span[]
}

export interface DocumentHead {
  id: string
  url: string | null
  outlet: string | null
  agency: string | null
  title: string | null
  language: string
  published: string | null
  copy_of: string | null
  length: number
}

/** One row of /api/documents, what came in last first. */
export interface DocumentRow extends DocumentHead {
  /** When the record took in its newest version. */
  added: string
  /** How many claims it makes. */
  claims: number
}

/** How many independent origins say so, of those that say anything of the kind. */
export interface Backing {
  origins: number
  of: number
}

/** One row of /api/incidents?sort=day|latest|weight|newest: the consensus of an incident's claims. */
export interface IncidentRow {
  id: string
  action: string
  /** The action's name, as "Fight with small arms". */
  name: string
  plover: string | null
  quad: Quad
  goldstein: number
  status: Status
  source: (Actor & Backing) | null
  target: (Actor & Backing) | null
  when: (When & Backing) | null
  where: (Omit<Where, 'precision'> & Backing) | null
  documents: number
  outlets: number
  origins: number
  claims: number
  /** How many of the claims tell it as history. */
  background: number
  contradictions: number
  killed: { low: number | null; high: number | null } | null
  /** The sentence that tells it best. */
  sentence: string
}

/** /api/incidents/{id} */
export interface Incident extends IncidentRow {
  casualties: Record<string, { low: number | null; high: number | null; figures: Figure[] }>
  disputes: { kind: 'denied' | 'blamed' | 'figures'; one: string; other: string }[]
  tellings: Telling[]
  documents_told: (DocumentRow & { origin: string })[]
}

export interface Figure {
  low: number | null
  high: number | null
  exact: boolean
  voice: string
  claim: string
  published: string | null
}

export interface Telling extends StoredClaim {
  /** The document or speaker that it rests on: copies of one text and those who cite one speaker share it. */
  origin: string
}

export interface Period {
  start: string
  incidents: number
  quads: Record<string, number>
  /** Goldstein's sum of each quad class. */
  weights: Record<string, number>
  /** By CAMEO root. */
  roots: Record<string, number>
  goldstein: number
  mean: number
  claims: number
  /** Incidents only promised, possible or denied; in no other figure. */
  untrue: number
}

export interface Turn {
  start: string
  before: number | null
  after: number
  made: { id: string; day: string; action: string; goldstein: number; origins: number; sentence: string }[]
}

/** /api/relations?dyad=RUS-TUR&by=month */
export interface Relation {
  one: Side
  other: Side
  directed: boolean
  by: By
  /** First and last day with an incident. */
  first: string | null
  last: string | null
  periods: Period[]
  turns: Turn[]
}

export interface Side {
  code: string
  name: string
}

/** /api/dyads: pairs of countries over a span, busiest first. */
export interface Dyad {
  one: Side
  other: Side
  incidents: number
  quads: Record<string, number>
  goldstein: number
  mean: number
  first: string
  last: string
}

/** /api/places: incidents by place. */
export interface PlaceRow extends Omit<Where, 'precision'> {
  precision: string | null
  incidents: number
  quads: Record<string, number>
  goldstein: number
  killed: number
}

/** /api/actors?q= */
export interface ActorRow {
  id: string | null
  code: string
  name: string
  claims: number
}

/** /api/documents/{id} */
export interface DocumentFull {
  document: DocumentRow & {
    byline: string | null
    origin: string
    fetched: string | null
    publication: { date: string | null; earliest: string | null; latest: string | null; basis: string; reason: string | null }
    version: number
    versions: number
  }
  text: string
  claims: StoredClaim[]
  quotes: { text: string; span: Span; speaker: Speaker; cue: string | null; medium: string | null }[]
  mentions: {
    actors: { span: Span; text: string; id: string | null; code: string | null; name: string | null }[]
    times: { span: Span; text: string; start: string | null; end: string | null; precision: string | null }[]
    places: { span: Span; text: string; geonames: number | null; country: string | null; lat: number | null; lon: number | null }[]
  }
  copies: DocumentRow[]
  original: DocumentRow | null
}

/** /api/documents/{id}/why?claim=ID: how the words became this claim. */
export interface Why {
  rule: { name: string; code: string; pattern: string; page: string; line: number; comment: string | null }
  clause: { predicate: string; voice: string; parts: { role: string; text: string; span: Span | null }[] }
  rejected: { rule: string; code: string; reason: string }[]
  reasons: string[]
}

export interface Review {
  claim: string
  verdict: 'right' | 'wrong' | 'corrected'
  /** What it should be: action, source, target, when, status; only what differs. */
  corrected: Record<string, string> | null
  note: string | null
  reviewer: string
  at: string
}

/** /api/codebook */
export interface CodebookPage {
  name: string
  title: string
  summary: string
  rules: number
  examples: number
  claims: number
}

/** /api/codebook/{name} */
export interface CodebookPageFull extends CodebookPage {
  parts: (
    | { kind: 'prose'; markdown: string }
    | { kind: 'rules'; language: string; rules: Rule[] }
    | { kind: 'example'; published: string | null; text: string; expected: string[]; todo: boolean }
  )[]
}

export interface Rule {
  code: string
  name: string
  pattern: string
  comment: string | null
  claims: number
  /** Indices into `parts` of the examples that it codes. */
  examples: number[]
}

/** A filter kept under a name; it may send word of what comes. */
export interface Filter {
  id: string
  name: string
  /** EventQuery's parameters, as in the URL. */
  query: string
  /** The same in English. */
  sentence: string
  webhook: string | null
  created: string
}

export interface Stats {
  documents: number
  versions: number
  copies: number
  claims: number
  quotes: number
  incidents: number
  reviews: number
  /** Share of reviewed claims that were right; null where none was reviewed. */
  precision: number | null
  first: string | null
  last: string | null
  version: string
  codebook: string
}

export interface Found {
  documents: (DocumentHead & { snippet: string; found: Span[] })[]
  incidents: IncidentRow[]
  actors: ActorRow[]
  places: PlaceRow[]
  rules: { name: string; page: string; pattern: string }[]
}

/** A page of anything: what was asked in English, how many there are in all, and where the next page begins. */
export interface Page<T> {
  query: string
  total: number
  items: T[]
  next: string | null
}

/** RFC 9457. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  /** Of EventQuery, where one is wrong. */
  parameter?: string
}
