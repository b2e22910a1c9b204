export type Cell = string | number | boolean | null | undefined

/**
 * Rows as CSV (RFC 4180), the first of them the header. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, as OWASP advises: the words come from pages that anybody writes.
 */
export const csv = (rows: Cell[][]) => rows.map((row) => row.map(cell).join(',') + '\r\n').join('')

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? "'" + value : value
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text
}
