import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import type { NounGroup } from './phrase.js'

/** What opened a noun group before its end. */
export interface GroupOpening extends TokenRange {
  readonly determiner: number | null
  readonly possessor: TokenRange | null
  readonly rules: readonly string[]
}

/** A group without noun: a pronoun, a determiner alone ("some said"), or "the largest", whose head is an adjective. */
export function pronounGroup(tokens: readonly Token[], opening: GroupOpening): NounGroup | null {
  const { from, to, determiner, possessor, rules } = opening
  const token = tokens[from]!
  const alone = (form: NounGroup['form']): NounGroup => ({
    kind: 'noun',
    from,
    to: from + 1,
    head: from,
    determiner: null,
    possessor: null,
    form,
    rules,
  })
  if (token.upos === 'PRON') return alone(relativePronouns.has(token.lower) ? 'relative' : 'pronoun')
  if (determiner === null && possessor === null) return null
  if (determiner !== null && to === determiner + 1)
    return alone(token.lower === 'which' || token.lower === 'that' ? 'relative' : 'pronoun')
  if (tokens[to - 1]!.upos !== 'ADJ') return alone('pronoun')
  const isMore = to > from + 1
  return {
    kind: 'noun',
    from,
    to,
    head: to - 1,
    determiner: isMore ? determiner : null,
    possessor: null,
    form: isMore ? 'common' : 'pronoun',
    rules,
  }
}

const relativePronouns: ReadonlySet<string> = new Set(['that', 'what', 'whatever', 'which', 'who', 'whoever', 'whom'])
