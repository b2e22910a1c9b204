import type { Actor, By, Quad, Says, Speaker, Status, When } from './types'

/** How the page says days, numbers and the design's words. Days are ISO strings, always of UTC: no time zone moves one. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "24 November 2015"; `short` gives "24 Nov 2015". */
export function day(iso: string, short = false): string {
  const [year, month, date] = parts(iso)
  return `${date} ${monthName(month, short)} ${year}`
}

/** "November 2015". */
export function month(iso: string, short = false): string {
  const [year, month] = parts(iso)
  return `${monthName(month, short)} ${year}`
}

/** A period by its first day: "24 Nov 2015", "week of 23 Nov 2015", "November 2015", "2015". */
export function period(start: string, by: By, short = false): string {
  switch (by) {
    case 'day': return day(start, short)
    case 'week': return (short ? 'wk of ' : 'the week of ') + day(start, true)
    case 'month': return month(start, short)
    case 'year': return start.slice(0, 4)
  }
}

/** Two days and what lies between: "24 to 28 November 2015", "3 May 2016 to 1 June 2017"; one day alone if they are the same. */
export function days(start: string, end: string, short = false): string {
  if (start === end) return day(start, short)
  const [a, b] = [parts(start), parts(end)]
  if (a[0] === b[0] && a[1] === b[1]) return `${a[2]} to ${day(end, short)}`
  if (a[0] === b[0]) return `${a[2]} ${monthName(a[1], short)} to ${day(end, short)}`
  return `${day(start, short)} to ${day(end, short)}`
}

/** When, as exactly as it is known and no more exactly. */
export function when(when: When | null, short = false): string {
  if (!when) return 'no date told'
  switch (when.precision) {
    case 'day': return day(when.start, short)
    case 'week': return period(when.start, 'week', short)
    case 'month': return month(when.start, short)
    case 'quarter': return `quarter ${Math.ceil(parts(when.start)[1] / 3)} of ${when.start.slice(0, 4)}`
    case 'year': return when.start.slice(0, 4)
    case 'range': return days(when.start, when.end, short)
  }
}

function parts(iso: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  return [year, month, date]
}

function monthName(month: number, short: boolean): string {
  const name = MONTHS[month - 1] ?? ''
  return short ? name.slice(0, 3) : name
}

/** 1234 as "1,234". */
export const count = (value: number) => value.toLocaleString('en')

/** "1 claim", "3 claims". */
export const many = (value: number, one: string, more = one + 's') => `${count(value)} ${value === 1 ? one : more}`

/** With its sign and one place: "+8.1", "−75", "0". */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10
  const size = Math.abs(rounded).toLocaleString('en', { maximumFractionDigits: 1 })
  return rounded === 0 ? '0' : (rounded > 0 ? '+' : '−') + size
}

/** Low to high, as told: "8", "8 to 12", "at least 8". */
export function range(low: number | null, high: number | null): string {
  if (low === null && high === null) return 'some'
  if (low === null) return 'up to ' + count(high!)
  if (high === null) return 'at least ' + count(low)
  return low === high ? count(low) : `${count(low)} to ${count(high)}`
}

/** Cut at a word so that no more than `most` characters remain, the ellipsis among them. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return (space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '') + '…'
}

export const QUADS: Record<Quad, string> = {
  1: 'Verbal cooperation',
  2: 'Material cooperation',
  3: 'Verbal conflict',
  4: 'Material conflict',
}
export const QUAD_HINTS: Record<Quad, string> = {
  1: 'talks, praise, agreements in words',
  2: 'aid, trade, sanctions lifted',
  3: 'demands, accusations, threats',
  4: 'sanctions, force, violence',
}

/** What a status other than `happened` means to a reader. */
export const STATUS: Record<Status, string> = {
  happened: 'happened',
  ongoing: 'going on',
  future: 'to come: promised, intended or planned',
  possible: 'possible: hoped, feared or conditional',
  negated: 'said not to have happened',
}
export const STATUS_SHORT: Record<Status, string> = { happened: 'happened', ongoing: 'going on', future: 'to come', possible: 'possible', negated: 'said not to be' }

/** Whether it counts as having happened. */
export const happened = (status: Status) => status === 'happened' || status === 'ongoing'

/** The name the record knows, or the text's own words. */
export const actor = (actor: Actor | null) => actor ? (actor.name ?? actor.text) : 'somebody not named'

/** Who speaks, of a claim out of a document of `outlet`. */
export function speaker(speaker: Speaker, outlet: string | null): string {
  if (speaker.kind === 'narrator') return outlet ?? 'The document'
  return speaker.name ?? speaker.text ?? 'somebody not named'
}

/** "Kremlin asserts, as told by a diplomat". */
export function says(says: Says, outlet: string | null): string {
  const told = says.chain.map((each) => speaker(each, outlet))
  const voice = says.speaker.kind === 'narrator' ? ', in its own voice' : ' ' + says.stance
  return `${speaker(says.speaker, outlet)}${voice}${told.length ? ', as told by ' + told.join(', by ') : ''}`
}
