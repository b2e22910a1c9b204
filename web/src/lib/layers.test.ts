import { expect, it } from 'vitest'
import { speakerSpan } from './layers'
import type { Says, Span } from './types'

const says = (text: string | null, span: Span | null): Says => ({ speaker: { kind: 'named', id: null, name: null, text }, stance: 'asserts', cue: 'said', span, chain: [] })
const TEXT = 'Putin met Erdogan. The two talked, Putin said. Later Putin left.'

it('finds the speaker nearest to the words of saying', () => expect(speakerSpan(says('Putin', [41, 45]), TEXT)).toEqual([35, 40]))
it('finds none where the text speaks for itself', () => expect(speakerSpan(says(null, null), TEXT)).toBeNull())
it('finds none whose words stand elsewhere', () => expect(speakerSpan(says('Macron', [41, 45]), TEXT)).toBeNull())
