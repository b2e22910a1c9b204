import { expect, test } from 'vitest'
import { asked } from './fields'

test('only what asks for claims is sent on, without what is empty', () => {
  expect(asked(new URLSearchParams('actor=PER&actor=CHL&quad=4&text=&open=x&status=future'))).toEqual({ actor: ['PER', 'CHL'], quad: ['4'], status: ['future'] })
  expect(asked(new URLSearchParams())).toEqual({})
})
