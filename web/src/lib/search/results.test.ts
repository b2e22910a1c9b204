import { describe, expect, it } from 'vitest'
import type { Span } from '../types'
import { excerpt, partner, step } from './results'

describe('excerpt', () => {
  const of = (title: string | null, snippet: string, ...words: string[]) => {
    const found = words.map((word): Span => [snippet.indexOf(word), snippet.indexOf(word) + word.length])
    const { title: head, text } = excerpt({ id: 'd1', title, snippet, found })
    const shown = (parts: typeof text) => parts.map((part) => (part.kind ? `[${part.text}]` : part.text)).join('')
    return [shown(head), shown(text)]
  }
  it.each([
    // The title begins the stretch: told once, with what was found in it.
    [of('Jet downed', 'Jet downed\n\nANKARA - A jet fell.', 'Jet', 'fell'), ['[Jet] downed', 'ANKARA - A jet [fell].']],
    // From the middle of the text, and cut off.
    [of('Jet downed', 'a pilot was rescued by', 'pilot'), ['Jet downed', '… a [pilot] was rescued by …']],
    // The sentence ends within quotation marks.
    [of('Jet downed', 'He said "a stab in the back."', 'stab'), ['Jet downed', '… He said "a [stab] in the back."']],
    // Nothing but a title.
    [of('Jet downed', 'Jet downed', 'downed'), ['Jet [downed]', '']],
    [of(null, 'A jet fell.', 'jet'), ['d1', '… A [jet] fell.']],
    // Orders to turn direction are named; the marks stay on their words.
    [of('\u202Etej', 'a \u202Ejet fell.', 'jet'), ['⟨RLO⟩tej', '… a ⟨RLO⟩[jet] fell.']],
    [of('T', '<img src=x> jet.', 'jet'), ['T', '… <img src=x> [jet].']],
  ])('%#', (shown, wanted) => expect(shown).toEqual(wanted))
})

describe('partner', () => {
  const side = (code: string) => ({ code, name: code })
  const dyads = [['TUR', 'USA'], ['RUS', 'TUR'], ['RUS', 'SYR']].map(([one, other]) => ({ one: side(one!), other: side(other!) }))
  it.each([['RUS', 'TUR'], ['RUSGOV', 'TUR'], ['TUR', 'USA'], ['SYRREB', 'RUS'], ['DEU', undefined]])('%s deals most with %s', (code, wanted) =>
    expect(partner(code, dyads)?.code).toBe(wanted))
  it('is never the actor itself', () => expect(partner('TUR', [{ one: side('TUR'), other: side('TUR') }])).toBeNull())
})

describe('step', () => {
  it.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['ArrowUp', 1, 3, 0],
    // From the first result back to the box.
    ['ArrowUp', 0, 3, -1],
    // In the box these keys move between letters.
    ['ArrowUp', -1, 3, null],
    ['Home', -1, 3, null],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['Enter', 0, 3, null],
    ['ArrowDown', -1, 0, null],
  ])('%s at %i of %i', (key, at, count, wanted) => expect(step(key, at, count)).toBe(wanted))
})
