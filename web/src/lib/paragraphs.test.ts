import { expect, it } from 'vitest'
import { chunks, paragraphs } from './paragraphs'

const told = (text: string, most?: number) => paragraphs(text, most).map((p) => text.slice(p.start, p.end))

it('takes each line that holds anything', () => expect(told('One\n\n  \nTwo\nThree')).toEqual(['One', 'Two', 'Three']))
it('has none in an empty text', () => expect(told('\n \n')).toEqual([]))
it('parts a long line at spaces', () => {
  expect(told('aaa bbb ccc', 8)).toEqual(['aaa bbb ', 'ccc'])
  expect(paragraphs('aaa bbb ccc', 8).map((p) => p.continued)).toEqual([false, true])
})
it('parts a word without end, but no character', () => expect(told('ab😀😀cd', 3)).toEqual(['ab', '😀', '😀c', 'd']))
it('parts two million characters without a space', () => expect(told('x'.repeat(2_000_000)).join('').length).toBe(2_000_000))
it('draws neighbours together', () => {
  const parts = paragraphs('aaaa\nbbbb\ncccc')
  expect(chunks(parts, 9).map((c) => [c.start, c.end, c.paragraphs.length])).toEqual([[0, 9, 2], [10, 14, 1]])
})
