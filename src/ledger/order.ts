import type { Fact } from '../model.js'

/** What a reader must look at first: conflicts, then what is sure, what changed, and what only one source tells. */
export const AGREEMENTS = ['conflicting', 'corroborated', 'series', 'single'] as const satisfies Fact['agreement'][]

/** By agreement, then by how many documents tell it, then by key. */
export function inOrder(a: Fact, b: Fact): number {
  return (
    AGREEMENTS.indexOf(a.agreement) - AGREEMENTS.indexOf(b.agreement) ||
    b.documents - a.documents ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}
