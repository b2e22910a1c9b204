import { describe, expect, it } from 'vitest'
import { byOrigin, byVoice } from './tellings'
import type { Speaker, Telling } from './types'

const narrator: Speaker = { kind: 'narrator', id: null, name: null, text: null }
const putin: Speaker = { kind: 'named', id: 'vladimir-putin', name: 'Vladimir Putin', text: 'he' }

function telling(id: string, document: string, origin: string, speaker = narrator, more: { copy?: boolean; published?: string; status?: string } = {}): Telling {
  return {
    origin,
    claim: { id, action: '190', status: more.status ?? 'happened', background: false, says: { speaker, stance: 'asserts', cue: null, span: null, chain: [] } },
    document: { id: document, outlet: 'outlet ' + document, copy_of: more.copy ? origin : null, published: more.published ?? '2016-01-01' },
  } as unknown as Telling
}

describe('origins', () => {
  it('folds copies under what they copy, though one came earlier', () => {
    const [one, ...more] = byOrigin([telling('1', 'copy', 'wire', narrator, { copy: true, published: '2015-12-31' }), telling('2', 'wire', 'wire'), telling('3', 'wire', 'wire'), telling('4', 'copy', 'wire', narrator, { copy: true })])
    expect(more).toEqual([])
    expect([one!.first.claim.id, one!.others.map((t) => t.claim.id), one!.copies.map((t) => t.document.id)]).toEqual(['2', ['3'], ['copy']])
  })
})

describe('voices', () => {
  it('knows a speaker whoever cites him, and takes each outlet for itself', () => {
    const voices = byVoice([telling('1', 'a', 'a', putin), telling('2', 'b', 'b', putin), telling('3', 'a', 'a'), telling('4', 'b', 'b')])
    expect(voices.map(({ name, origins }) => [name, origins.length])).toEqual([['Vladimir Putin', 2], ['outlet a', 1], ['outlet b', 1]])
  })
  it('tells who only denies', () => expect(byVoice([telling('1', 'a', 'a', putin, { status: 'negated' }), telling('2', 'z', 'z', { ...putin, id: 'z', name: 'Z' })]).map((v) => v.denies)).toEqual([true, false]))
})
