import { describe, expect, it } from 'vitest'
import { cut, share } from './cut'
import type { Span } from './types'

const TEXT = 'Putin met Erdogan on Sunday'
const on = (start: number, end: number, value: string) => ({ span: [start, end] as Span, value })
const shown = (...things: ReturnType<typeof on>[]) => cut(0, TEXT.length, things).map((p) => `${TEXT.slice(p.start, p.end)}:${p.over.join('+')}`)

describe('cut', () => {
  it('leaves a text whole on which nothing lies', () => expect(shown()).toEqual([TEXT + ':']))
  it('cuts before and after', () => expect(shown(on(6, 9, 'met'))).toEqual(['Putin :', 'met:met', ' Erdogan on Sunday:']))
  it('tells nested ones from the outermost in, whatever their order', () =>
    expect(shown(on(6, 9, 'in'), on(0, 17, 'out'))).toEqual(['Putin :out', 'met:out+in', ' Erdogan:out', ' on Sunday:']))
  it('cuts where two overlap', () => expect(shown(on(0, 9, 'a'), on(6, 17, 'b'))).toEqual(['Putin :a', 'met:b+a', ' Erdogan:b', ' on Sunday:']))
  it('keeps several on the same words', () => expect(shown(on(0, 5, 'a'), on(0, 5, 'b'))).toEqual(['Putin:a+b', ' met Erdogan on Sunday:']))
  it('lets neighbours touch', () => expect(shown(on(0, 5, 'a'), on(5, 9, 'b'))).toEqual(['Putin:a', ' met:b', ' Erdogan on Sunday:']))
  it('clips what reaches beyond, and passes over what is empty or outside', () =>
    expect(cut(6, 9, [on(0, 27, 'a'), on(7, 7, 'b'), on(20, 22, 'c')])).toEqual([{ start: 6, end: 9, over: ['a'] }]))
  it('fills the stretch without a gap', () => {
    const things = Array.from({ length: 60 }, (_, i) => on((i * 7) % 23, ((i * 7) % 23) + (i % 9), String(i)))
    const pieces = cut(2, 25, things)
    expect(pieces[0]!.start).toBe(2)
    expect(pieces.at(-1)!.end).toBe(25)
    pieces.slice(1).forEach((piece, i) => expect(piece.start).toBe(pieces[i]!.end))
    for (const { start, end, over } of pieces) {
      const wanted = things.filter(({ span }) => span[0] <= start && end <= span[1]).map(({ value }) => value)
      expect([...over].sort()).toEqual(wanted.sort())
    }
  })
})

describe('share', () => {
  const stretches = [{ start: 0, end: 10 }, { start: 11, end: 20 }, { start: 21, end: 30 }]
  it('gives each stretch what lies on it, long things to several', () =>
    expect(share(stretches, [on(2, 4, 'a'), on(8, 22, 'b'), on(25, 26, 'c')]).map((s) => s.map((o) => o.value))).toEqual([['a', 'b'], ['b'], ['b', 'c']]))
  it('drops what lies between or beyond', () => expect(share(stretches, [on(10, 11, 'a'), on(40, 50, 'b')])).toEqual([[], [], []]))
})
