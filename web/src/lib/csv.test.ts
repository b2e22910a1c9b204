import { expect, it } from 'vitest'
import { csv } from './csv'

it('quotes what has to be quoted', () => expect(csv([['a', 'b'], ['x "y", z', 1], [null, true]])).toBe('a,b\r\n"x ""y"", z",1\r\n,true\r\n'))
it('lets no text become a formula, and leaves negative numbers alone', () => expect(csv([['=1+1', '-2', -2]])).toBe("'=1+1,'-2,-2\r\n"))
