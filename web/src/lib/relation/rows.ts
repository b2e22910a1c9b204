import type { Cell } from '../csv'
import type { Period } from '../types'

/** A period's numbers, flat. */
export interface Row {
  start: string
  incidents: number
  verbalCooperation: number
  materialCooperation: number
  verbalConflict: number
  materialConflict: number
  goldstein: number
  mean: number
  balance: number
  claims: number
  untrue: number
}

export const COLUMNS: { key: keyof Row; name: string; label: string; sign?: boolean }[] = [
  { key: 'start', name: 'period', label: 'Period' },
  { key: 'incidents', name: 'incidents', label: 'Incidents' },
  { key: 'verbalCooperation', name: 'verbal_cooperation', label: 'Verbal cooperation' },
  { key: 'materialCooperation', name: 'material_cooperation', label: 'Material cooperation' },
  { key: 'verbalConflict', name: 'verbal_conflict', label: 'Verbal conflict' },
  { key: 'materialConflict', name: 'material_conflict', label: 'Material conflict' },
  { key: 'goldstein', name: 'goldstein', label: 'Weight', sign: true },
  { key: 'mean', name: 'goldstein_mean', label: 'Mean weight', sign: true },
  { key: 'balance', name: 'running_balance', label: 'Running balance', sign: true },
  { key: 'claims', name: 'claims', label: 'Claims' },
  { key: 'untrue', name: 'not_happened', label: 'Promised, possible or denied' },
]

/** Periods in which anything is told. */
export function rows(periods: Period[], running: number[]): Row[] {
  return periods.flatMap((period, i) => {
    const { start, incidents, goldstein, mean, claims, untrue } = period
    if (!incidents && !untrue) return []
    const [verbalCooperation, materialCooperation, verbalConflict, materialConflict] = [1, 2, 3, 4].map((quad) => period.quads[quad] ?? 0) as [number, number, number, number]
    return [{ start, incidents, verbalCooperation, materialCooperation, verbalConflict, materialConflict, goldstein, mean, balance: running[i]!, claims, untrue }]
  })
}

const round = (value: Cell) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)

/** The same as a table to save. */
export const cells = (of: Row[]): Cell[][] => [COLUMNS.map(({ name }) => name), ...of.map((row) => COLUMNS.map(({ key }) => round(row[key])))]
