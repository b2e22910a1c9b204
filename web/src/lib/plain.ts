import type { Span } from './types'

/** Strange text made harmless: what turns the direction of the words around it is named instead of obeyed. */

const TURNS: Record<string, string> = {
  '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO', '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI',
}

/** The text with invisible orders to turn direction made visible: "⟨RLO⟩". */
export const plain = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (turn) => `⟨${TURNS[turn]}⟩`)

/** An address that may be followed: http or https, nothing else; or null. */
export function webAddress(text: string | null): string | null {
  if (!text || !/^https?:\/\//i.test(text)) return null
  try {
    const url = new URL(text)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"'“”‘’«»\u202a-\u202e\u2066-\u2069]{1,2000}/giu

/** Where a text writes web addresses; the dot or bracket after one is no part of it. */
export function addresses(text: string, offset = 0): { span: Span; href: string }[] {
  const found: { span: Span; href: string }[] = []
  for (const match of text.matchAll(ADDRESS)) {
    let address = match[0].replace(/[.,;:!?…]+$/u, '')
    while (/[)\]}]$/.test(address) && unopened(address)) address = address.slice(0, -1).replace(/[.,;:!?…]+$/u, '')
    const href = webAddress(address)
    const start = offset + match.index
    if (href) found.push({ span: [start, start + address.length], href })
  }
  return found
}

/** Whether the bracket at the end has none that opens it. */
function unopened(address: string): boolean {
  const close = address.at(-1)!
  const open = { ')': '(', ']': '[', '}': '{' }[close]!
  return address.split(open).length < address.split(close).length
}
