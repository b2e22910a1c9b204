import { expect, test } from 'vitest'
import type { CodebookPageFull, Rule } from '../types'
import { examplesFor, examplesOf, matching, rulesOf } from './find'
import { target } from './links'

const rule = (name: string, pattern: string, examples: number[] = []): Rule => ({ code: '163', name, pattern, comment: null, claims: 0, examples })
const page: CodebookPageFull = {
  name: 'SANCTION', title: 'SANCTION', summary: '', rules: 2, examples: 2, claims: 0,
  parts: [
    { kind: 'prose', markdown: '# SANCTION' },
    { kind: 'rules', language: 'en', rules: [rule('sanction.verb', 'SOURCE sanction TARGET', [2]), rule('sanction.impose', 'SOURCE impose|slap obj:sanction +on TARGET')] },
    { kind: 'example', published: '2021-06-04', text: 'Peru sanctioned Chile.', expected: ['PER 163 CHL'], todo: false },
    { kind: 'example', published: null, text: 'The board sanctioned the trip.', expected: [], todo: false },
  ],
}

test('rules are found by all the words, wherever they stand', () => {
  expect(matching(rulesOf(page), 'slap  SANCTION').map(({ name }) => name)).toEqual(['sanction.impose'])
  expect(matching(rulesOf(page), '').length).toBe(2)
})

test('examples stand with their rule, and apart where they must give nothing', () => {
  expect(examplesFor(page, rulesOf(page)[0]!).map(({ text }) => text)).toEqual(['Peru sanctioned Chile.'])
  expect(examplesOf(page).nothing.map(({ text }) => text)).toEqual(['The board sanctioned the trip.'])
})

test('a link leads to a page of the codebook or to the web, and nowhere else', () => {
  expect(target('_TIME.md')).toBe('/codebook/_TIME')
  expect(target('https://example.org/a')).toBe('https://example.org/a')
  expect([target('javascript:alert(1)'), target('../docs/method.md'), target('data:text/html,x')]).toEqual([null, null, null])
})
