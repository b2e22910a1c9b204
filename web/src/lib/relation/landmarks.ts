import type { IncidentRow, Relation } from '../types'
import { indexOf, lastDay } from './periods'

/** An incident that stands out in the chart: it made a turn, or weighs most in the span. */
export interface Landmark {
  id: string
  day: string
  /** First day of its period. */
  period: string
  /** Cooperation stands above the line of time. */
  up: boolean
  sentence: string
  origins: number
  turn: boolean
  /** In the order of days, from 1. */
  number: number
  x: number
}

/** What made the turns, then what weighs most; one a period and side, so that each label tells something new. */
export function landmarks(relation: Relation, heaviest: IncidentRow[], most: number): Landmark[] {
  if (!relation.periods.length) return []
  const made = relation.turns.flatMap((turn) => turn.made.map((each) => ({ ...each, turn: turn.before !== null })))
  const heavy = heaviest.filter((each) => between(relation, each)).flatMap(({ id, when, goldstein, sentence, origins }) => (when ? [{ id, day: when.start, goldstein, sentence, origins, turn: false }] : []))
  const seen = new Set<string>()
  const out: Omit<Landmark, 'number'>[] = []
  for (const { id, day, goldstein, sentence, origins, turn } of [...made, ...heavy]) {
    const period = relation.periods[indexOf(relation.periods, day)]!.start
    if (day < period || day > lastDay(period, relation.by)) continue
    const key = `${period} ${goldstein > 0}`
    if (goldstein === 0 || seen.has(id) || seen.has(key) || out.length === most) continue
    seen.add(id).add(key)
    out.push({ id, day, period, up: goldstein > 0, sentence, origins, turn, x: 0 })
  }
  const order = [...out].sort((a, b) => a.day.localeCompare(b.day))
  return out.map((each) => ({ ...each, number: order.indexOf(each) + 1 }))
}

/** Whether the two are its sides by most of what is told, as the bars count it; a list holds what one claim tells so. */
function between({ one, other, directed }: Relation, { source, target }: IncidentRow): boolean {
  const goes = (from: string, to: string) => !!source?.code?.startsWith(from) && !!target?.code?.startsWith(to)
  return goes(one.code, other.code) || (!directed && goes(other.code, one.code))
}
