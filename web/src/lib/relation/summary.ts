import { day, many, month, period, signed } from '../format'
import type { By, Period, Relation, Turn } from '../types'
import { lastDay } from './periods'

/** How a period's length is said after a balance. */
export const PER: Record<By, string> = { day: 'a day', week: 'a week', month: 'a month', year: 'a year' }

/** The relation in a few sentences.
 *
 * @param shown the periods on view
 * @param whole whether these are all
 */
export function summary(relation: Relation, shown: Period[], whole: boolean): string[] {
  const { one, other, directed } = relation
  const sum = (of: (period: Period) => number) => shown.reduce((total, each) => total + of(each), 0)
  const incidents = sum((p) => p.incidents)
  const untrue = sum((p) => p.untrue)
  const between = directed ? `by ${one.name} on ${other.name}` : `between ${one.name} and ${other.name}`
  if (!incidents) return [`Nothing is recorded as having happened ${between}${whole ? '' : ' in this span'}.`, ...apart(untrue, false)]
  const cooperation = sum((p) => (p.quads[1] ?? 0) + (p.quads[2] ?? 0))
  const all = incidents > 1 ? 'all ' : ''
  const counted = incidents === cooperation ? all + 'of cooperation' : cooperation === 0 ? all + 'of conflict' : `${cooperation} of cooperation and ${incidents - cooperation} of conflict`
  return [
    `The record holds ${many(incidents, 'incident')} ${between}, ${span(relation, shown, whole)}: ${counted}, told in ${many(sum((p) => p.claims), 'claim')}.`,
    ...apart(untrue, true),
  ]
}

/** No more exactly than the periods are: some incidents are dated to a month. */
function span(relation: Relation, shown: Period[], whole: boolean): string {
  const [start, end] = [shown[0]!.start, lastDay(shown.at(-1)!.start, relation.by)]
  const first = whole || relation.first! > start ? relation.first! : start
  const last = whole || relation.last! < end ? relation.last! : end
  const exact = relation.by === 'day' || relation.by === 'week'
  const [from, to] = exact ? [day(first), day(last)] : [month(first), month(last)]
  return from === to ? (exact ? 'on ' : 'in ') + from : `from ${from} to ${to}`
}

function apart(untrue: number, more: boolean): string[] {
  return untrue ? [`${many(untrue, (more ? 'further ' : '') + 'incident')} ${untrue === 1 ? 'is' : 'are'} only promised, possible or denied.`] : []
}

/** What a turn is, without what made it. */
export function turnWords(turn: Turn, by: By): string {
  const per = PER[by]
  const at = by === 'month' ? month(turn.start) : period(turn.start, by)
  if (turn.before === null) return `The record begins in ${at} with ${turn.after < 0 ? 'conflict' : turn.after > 0 ? 'cooperation' : 'an even balance'}: a balance of ${signed(turn.after)} ${per}.`
  return `A turn for the ${turn.after > turn.before ? 'better' : 'worse'} in ${at}: from ${signed(turn.before)} to ${signed(turn.after)} ${per}.`
}
