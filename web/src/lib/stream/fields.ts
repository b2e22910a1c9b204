import { QUADS, STATUS_SHORT } from '../format'

/** EventQuery's parameters that the stream's form offers, by their names in the address. */
export interface Field {
  name: string
  label: string
  kind: 'words' | 'day' | 'choice'
  hint?: string
  choices?: Record<string, string>
}

const SPEAKERS = { narrator: 'the outlet itself', named: 'somebody named', unnamed: 'somebody unnamed' }

export const FIELDS: Field[] = [
  { name: 'actor', label: 'Actor', kind: 'words', hint: 'RUS, Turkey …' },
  { name: 'action', label: 'Action', kind: 'words', hint: '19, ASSAULT …' },
  { name: 'quad', label: 'Kind', kind: 'choice', choices: QUADS },
  { name: 'status', label: 'Status', kind: 'choice', choices: STATUS_SHORT },
  { name: 'speaker', label: 'Who says so', kind: 'words', hint: Object.keys(SPEAKERS).join(', ') + ', a name' },
  { name: 'outlet', label: 'Outlet', kind: 'words' },
  { name: 'place', label: 'Place', kind: 'words' },
  { name: 'from', label: 'Event from', kind: 'day' },
  { name: 'to', label: 'Event to', kind: 'day' },
  { name: 'text', label: 'Words of the text', kind: 'words' },
]

/** Files that the record can be had in, by the format's name. */
export const FILES = { csv: 'CSV', jsonl: 'JSON Lines', geojson: 'GeoJSON', parquet: 'Parquet', gdelt: 'GDELT', icews: 'ICEWS', plover: 'PLOVER', acled: 'ACLED’s shape', ucdp: 'UCDP’s shape' }

/** What of an address asks for claims, as EventQuery reads it; the rest is the view's own. */
export function asked(query: URLSearchParams): Record<string, string[]> {
  const names = new Set([...FIELDS.map(({ name }) => name), 'source', 'target', 'background', 'stance', 'published-from', 'published-to', 'country', 'box', 'confidence', 'copies', 'incident', 'document'])
  const out: Record<string, string[]> = {}
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name).filter((value) => value !== '')
    if (names.has(name) && values.length) out[name] = values
  }
  return out
}
