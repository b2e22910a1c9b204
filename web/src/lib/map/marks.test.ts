import { expect, test } from 'vitest'
import type { PlaceRow } from '../types'
import { clusters, conflictShare, kindOf, named } from './marks'

const place = (name: string, incidents: number, more: Partial<PlaceRow> = {}): PlaceRow =>
  ({ name, geonames: null, country: 'PER', admin1: null, lat: 1, lon: 2, precision: 'city', incidents, quads: {}, goldstein: 0, killed: 0, ...more })

test('a place is drawn as well as it is known', () => {
  expect(kindOf(place('Lima', 1))).toBe('spot')
  expect(kindOf(place('Cusco', 1, { precision: 'admin1' }))).toBe('division')
  expect(kindOf(place('Peru', 1, { precision: 'country' }))).toBe('country')
  expect(kindOf(place('the Andes', 1, { precision: 'region', country: null }))).toBe('region')
  expect(kindOf(place('the border', 1, { precision: null, lat: null, lon: null }))).toBe('nowhere')
})

test('spots that would cover each other are one, whatever their order', () => {
  const at = ({ name }: PlaceRow): [number, number] => (name === 'Cusco' ? [500, 500] : name === 'Lima' ? [10, 10] : [14, 10])
  const all = [place('Callao', 2), place('Lima', 9), place('Cusco', 1)]
  const grouped = (places: PlaceRow[]) => clusters(places, at).map((each) => each.places.map((p) => p.name).join('+'))
  expect(grouped(all)).toEqual(['Lima+Callao', 'Cusco'])
  expect(grouped([...all].reverse())).toEqual(['Lima+Callao', 'Cusco'])
})

test('the share of conflict counts incidents', () => {
  expect(conflictShare([place('a', 4, { quads: { 1: 3, 4: 1 } }), place('b', 4, { quads: { 3: 3, 2: 1 } })])).toBe(0.5)
  expect(conflictShare([])).toBe(0)
})

test('places in words', () => {
  expect([named([place('Lima', 1)]), named([place('Lima', 1), place('Cusco', 1)]), named([place('Lima', 1), place('Cusco', 1), place('Puno', 1)])]).toEqual(['Lima', 'Lima and Cusco', 'Lima and 2 more'])
})
