import { describe, expect, it } from 'vitest'
import { addresses, plain, webAddress } from './plain'

it('names what turns direction', () => expect(plain('a\u202Eb\u202C\u2067c\u2069')).toBe('a⟨RLO⟩b⟨PDF⟩⟨RLI⟩c⟨PDI⟩'))
it('leaves text of either direction as it is', () => expect(plain('قالت الوزارة <b>')).toBe('قالت الوزارة <b>'))

describe('webAddress', () => {
  it.each(['http://example.org/', 'https://example.org/a?b=1#c'])('follows %s', (url) => expect(webAddress(url)).toBe(url))
  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'ftp://example.org/', '//example.org', 'https://', 'news.html', '', null])(
    'does not follow %s',
    (url) => expect(webAddress(url)).toBeNull(),
  )
})

describe('addresses', () => {
  const found = (text: string) => addresses(text).map(({ span }) => text.slice(...span))
  it.each([
    ['See https://example.org/a.', ['https://example.org/a']],
    ['(see http://example.org/x_(y))', ['http://example.org/x_(y)']],
    ['[https://example.org/?a=b&c=d]', ['https://example.org/?a=b&c=d']],
    ['https://example.org/<script>', ['https://example.org/']],
    ['javascript:alert(1) data:text/html,x xhttps://example.org', []],
    ['http://', []],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted))
  it('counts from the offset', () => expect(addresses('https://example.org', 10)[0]!.span).toEqual([10, 29]))
  it('takes no time over a long one', () => expect(addresses('https://' + 'a)'.repeat(20_000)).length).toBeLessThan(2))
})
