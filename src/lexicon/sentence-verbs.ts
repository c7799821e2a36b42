import { beForms, modals } from './auxiliaries.js'

/** Finite forms so common that a line with one is likely a sentence, lower case. Own knowledge. */
export const sentenceVerbs: ReadonlySet<string> = new Set([
  ...beForms,
  ...modals,
  'did',
  'does',
  'had',
  'has',
  'have',
  'said',
  'says',
  'told',
])
