import type { PlaceRow } from '../types'

/** How well a place is known decides how it is drawn: a spot, an area, or not at all. */
export type Kind = 'spot' | 'division' | 'country' | 'region' | 'nowhere'

export function kindOf(place: PlaceRow): Kind {
  if (place.precision === 'country' && place.country) return 'country'
  if (place.lat === null || place.lon === null || !place.precision) return 'nowhere'
  if (place.precision === 'admin1') return 'division'
  return place.precision === 'region' || place.precision === 'country' ? 'region' : 'spot'
}

/** What the EventQuery's `place` says of it. */
export const placeId = (place: PlaceRow) => (place.geonames === null ? place.name : String(place.geonames))

/** Incidents of conflict among all, from 0 to 1. */
export function conflictShare(places: PlaceRow[]): number {
  const all = total(places)
  const conflict = places.reduce((sum, { quads }) => sum + (quads[3] ?? 0) + (quads[4] ?? 0), 0)
  return all ? conflict / all : 0
}

export const total = (places: PlaceRow[]) => places.reduce((sum, { incidents }) => sum + incidents, 0)

export const radius = (incidents: number) => 4 + 2.4 * Math.sqrt(incidents)

/** Spots so near each other that they would hide one another, drawn as one. */
export interface Cluster {
  id: string
  x: number
  y: number
  places: PlaceRow[]
}

/**
 * Groups spots on the screen: the heaviest takes in what it would cover, then the next. The same places give the same groups whatever their order.
 */
export function clusters(places: PlaceRow[], at: (place: PlaceRow) => [number, number] | null): Cluster[] {
  const waiting = places
    .flatMap((place) => {
      const point = at(place)
      return point ? [{ place, x: point[0], y: point[1] }] : []
    })
    .sort((a, b) => b.place.incidents - a.place.incidents || (placeId(a.place) < placeId(b.place) ? -1 : 1))
  const out: Cluster[] = []
  for (const { place, x, y } of waiting) {
    const near = out.find((each) => Math.hypot(each.x - x, each.y - y) < radius(total(each.places)) + radius(place.incidents) * 0.6)
    if (near) near.places.push(place)
    else out.push({ id: placeId(place), x, y, places: [place] })
  }
  return out
}

/** Places in words: "Idlib", "Idlib and Afrin", "Idlib and 3 more". */
export function named(places: PlaceRow[]): string {
  const [first, second] = places
  if (!first) return ''
  if (!second) return first.name
  return places.length === 2 ? `${first.name} and ${second.name}` : `${first.name} and ${places.length - 1} more`
}
