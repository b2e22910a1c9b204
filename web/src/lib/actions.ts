import table from '../../../lexicon/cameo.tsv?raw'

/** CAMEO's codes as the lexicon has them. */
export interface ActionName {
  code: string
  name: string
  plover: string | null
}

export const ACTIONS: ActionName[] = table
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split('\t'))
  .map(([code = '', name = '', plover]) => ({ code, name, plover: plover || null }))

const names = new Map(ACTIONS.map(({ code, name }) => [code, name]))

/** "Fight with small arms"; the code itself where CAMEO has none such. */
export const actionName = (code: string) => names.get(code) ?? code

/** PLOVER's types, in CAMEO's order. */
export const TYPES = [...new Set(ACTIONS.flatMap(({ plover }) => plover ?? []))]
