import { geoArea } from 'd3-geo'
import type { Feature, FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { expect, test } from 'vitest'

const files = import.meta.glob<Topology>('../../../public/shapes/**/*.json', { eager: true, import: 'default' })
const shapes = Object.entries(files).flatMap(([file, topology]) =>
  Object.values(topology.objects).flatMap((object) => (feature(topology, object as GeometryCollection) as FeatureCollection).features.map((shape): [string, Feature] => [file, shape])),
)

test('no shape is the whole earth but itself', () => {
  expect(shapes.length).toBeGreaterThan(4000)
  expect(shapes.filter(([, shape]) => geoArea(shape) > 2 * Math.PI)).toEqual([])
})

test('every country of the map has a code, and every province an id', () => {
  const of = (name: string) => shapes.filter(([file]) => file.endsWith(name)).map(([, shape]) => shape.id)
  expect(of('/countries.json')).toEqual(expect.arrayContaining(['TUR', 'RUS', 'SYR', 'USA', 'KSV']))
  expect(of('/SYR.json')).toContain(169387)
})
