import type { CodebookPageFull, Rule } from '../types'

type Part = CodebookPageFull['parts'][number]
export type Example = Extract<Part, { kind: 'example' }>

/** The rules of a page of which name, code or pattern holds all the words. */
export function matching(rules: Rule[], words: string): Rule[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return rules.filter(({ name, code, pattern, comment }) => {
    const text = `${name} ${code} ${pattern} ${comment ?? ''}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

export const rulesOf = (page: CodebookPageFull): Rule[] => page.parts.flatMap((part) => (part.kind === 'rules' ? part.rules : []))

/** Examples of which something is expected, and those that must give nothing. */
export function examplesOf(page: CodebookPageFull): { giving: Example[]; nothing: Example[] } {
  const all = page.parts.filter((part): part is Example => part.kind === 'example')
  return { giving: all.filter(({ expected }) => expected.length), nothing: all.filter(({ expected }) => !expected.length) }
}

export const examplesFor = (page: CodebookPageFull, rule: Rule): Example[] =>
  rule.examples.map((index) => page.parts[index]).filter((part): part is Example => part?.kind === 'example')
