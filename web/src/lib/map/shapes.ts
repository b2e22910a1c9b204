import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A country (id: ISO 3166 alpha-3) or a first-order division (id: GeoNames). */
export type Shape = Feature<Polygon | MultiPolygon, { name: string }>

const known = new Map<string, Promise<Shape[]>>()

/** Shapes of a file below /shapes, fetched once. */
function load(file: string, object: string): Promise<Shape[]> {
  const before = known.get(file)
  if (before) return before
  const loading = fetch('/shapes/' + file).then(async (response) => {
    if (!response.ok) throw new Error(`The shapes of the map could not be loaded (${response.status}).`)
    const topology = (await response.json()) as Topology<Record<string, GeometryCollection<{ name: string }>>>
    return (feature(topology, topology.objects[object]!) as FeatureCollection<Polygon | MultiPolygon, { name: string }>).features
  })
  known.set(file, loading)
  loading.catch(() => known.delete(file))
  return loading
}

export const countries = () => load('countries.json', 'countries')

/** A country's first-order divisions; none where there is no file of them. */
export const divisions = (country: string) => load(`admin1/${country}.json`, 'admin1').catch(() => [] as Shape[])
