import { describe, expect, it } from 'vitest'
import { segments } from './marks'

describe('segments', () => {
  it('cuts a text at its marks, which count in the document', () =>
    expect(segments('Turkey shot it down.', [{ span: [100, 106], kind: 'source' }, { span: [107, 111], kind: 'trigger' }], 100)).toEqual([
      { text: 'Turkey', kind: 'source' },
      { text: ' ', kind: null },
      { text: 'shot', kind: 'trigger' },
      { text: ' it down.', kind: null },
    ]))
  it('shows one mark where two lie on the same words', () =>
    expect(segments('abcdef', [{ span: [0, 4], kind: 'source' }, { span: [2, 6], kind: 'trigger' }])).toEqual([
      { text: 'ab', kind: 'source' },
      { text: 'cdef', kind: 'trigger' },
    ]))
  it('leaves out what lies in another sentence', () => expect(segments('abc', [{ span: [3, 9], kind: 'time' }])).toEqual([{ text: 'abc', kind: null }]))
})
