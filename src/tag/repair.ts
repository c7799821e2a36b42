import type { Rule } from '../rule/rule.js'
import type { DraftToken } from './draft-token.js'
import type { Upos } from './token.js'

/** Mends a known error of the tagger. `at` names the tags that it looks at; it answers the right tag, or null. */
export interface Repair extends Rule {
  readonly at: readonly Upos[]
  readonly mend: (words: readonly DraftToken[], i: number) => Upos | null
}

/** The repairs of one pass, in the order of their list, by the number of the tag that they look at. */
export type RepairPass = readonly (readonly Repair[])[]

/** Mends the tags of one sentence, pass after pass; of each pass the first repair that answers stands. */
export function repairTags(words: DraftToken[], passes: readonly RepairPass[]): void {
  for (const pass of passes) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      for (const repair of pass[numberOf(word.upos)]!) {
        const upos = repair.mend(words, i)
        if (upos === null || upos === word.upos) continue
        word.upos = upos
        word.rules = [...word.rules, repair.name]
        break
      }
    }
  }
}

export function repairPass(repairs: readonly Repair[]): RepairPass {
  const pass: Repair[][] = Array.from({ length: TAGS }, () => [])
  for (const repair of repairs) for (const upos of repair.at) pass[numberOf(upos)]!.push(repair)
  return pass
}

const TAGS = 17

/** Asked of every word, the commonest first: a look-up in a Map would take longer than most repairs do. */
function numberOf(upos: Upos): number {
  switch (upos) {
    case 'NOUN':
      return 0
    case 'PUNCT':
      return 1
    case 'ADP':
      return 2
    case 'PROPN':
      return 3
    case 'VERB':
      return 4
    case 'DET':
      return 5
    case 'ADJ':
      return 6
    case 'NUM':
      return 7
    case 'ADV':
      return 8
    case 'PRON':
      return 9
    case 'AUX':
      return 10
    case 'CCONJ':
      return 11
    case 'PART':
      return 12
    case 'SCONJ':
      return 13
    case 'SYM':
      return 14
    case 'INTJ':
      return 15
    case 'X':
      return 16
  }
}
