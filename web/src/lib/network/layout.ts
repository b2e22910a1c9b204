import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import type { Dyad, Side } from '../types'

export interface Node extends SimulationNodeDatum {
  code: string
  name: string
  incidents: number
  radius: number
}

export interface Edge extends SimulationLinkDatum<Node> {
  source: Node
  target: Node
  dyad: Dyad
  width: number
}

const ROUNDS = 300

/** Where the parties stand: those with much between them near each other. The same dyads always give the same picture. */
export function layout(dyads: Dyad[], width: number, height: number): { nodes: Node[]; edges: Edge[] } {
  const nodes = new Map<string, Node>()
  const node = ({ code, name }: Side, incidents: number) => {
    const known = nodes.get(code) ?? { code, name, incidents: 0, radius: 0 }
    known.incidents += incidents
    nodes.set(code, known)
    return known
  }
  const most = Math.max(1, ...dyads.map(({ incidents }) => incidents))
  const edges = dyads.map((dyad): Edge => ({ dyad, source: node(dyad.one, dyad.incidents), target: node(dyad.other, dyad.incidents), width: 1 + 9 * Math.sqrt(dyad.incidents / most) }))
  const all = [...nodes.values()]
  const largest = Math.max(1, ...all.map(({ incidents }) => incidents))
  all.forEach((each, i) => {
    each.radius = 7 + 22 * Math.sqrt(each.incidents / largest)
    const angle = i * Math.PI * (3 - Math.sqrt(5))
    each.x = width / 2 + 12 * Math.sqrt(i + 1) * Math.cos(angle)
    each.y = height / 2 + 12 * Math.sqrt(i + 1) * Math.sin(angle)
  })
  forceSimulation(all)
    .force('link', forceLink<Node, Edge>(edges).distance((edge) => 60 + edge.source.radius + edge.target.radius + 60 * (1 - edge.width / 10)).strength((edge) => 0.1 + 0.5 * (edge.width / 10)))
    .force('charge', forceManyBody().strength(-320))
    .force('collide', forceCollide<Node>((each) => each.radius + 16))
    .force('center', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.04 * (height / width)))
    .force('y', forceY(height / 2).strength(0.08))
    .stop()
    .tick(ROUNDS)
  fit(all, width, height)
  return { nodes: all, edges }
}

/** Stretches the picture to the room that there is, names included. */
function fit(nodes: Node[], width: number, height: number) {
  const side = 46
  const range = (of: (node: Node) => number): [number, number] => [Math.min(...nodes.map(of)), Math.max(...nodes.map(of))]
  const [west, east] = range((node) => node.x!)
  const [north, south] = range((node) => node.y!)
  for (const node of nodes) {
    node.x = east > west ? side + ((node.x! - west) / (east - west)) * (width - 2 * side) : width / 2
    node.y = south > north ? side + ((node.y! - north) / (south - north)) * (height - 2 * side - 10) : height / 2
  }
}
