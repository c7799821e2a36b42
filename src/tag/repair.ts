import type { Rule } from '../rule/rule.js'
import type { DraftToken } from './draft-token.js'
import type { Upos } from './token.js'

/** Mends a known error of the tagger. `at` names the tags that it looks at; it answers the right tag, or null. */
export interface Repair extends Rule {
  readonly at: readonly Upos[]
  readonly mend: (words: readonly DraftToken[], i: number) => Upos | null
}

/** The repairs of one pass by the tags that they look at, in the order of their list. */
export type RepairPass = ReadonlyMap<Upos, readonly Repair[]>

/** Mends the tags of one sentence, pass after pass; of each pass the first repair that answers stands. */
export function repairTags(words: DraftToken[], passes: readonly RepairPass[]): void {
  for (const pass of passes) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      for (const repair of pass.get(word.upos) ?? []) {
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
  const pass = new Map<Upos, Repair[]>()
  for (const repair of repairs) for (const upos of repair.at) pass.set(upos, [...(pass.get(upos) ?? []), repair])
  return pass
}
