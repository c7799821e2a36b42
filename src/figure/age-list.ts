import type { Rule } from '../rule/rule.js'
import type { Token, Upos } from '../tag/token.js'
import { isPersonNoun } from './age-words.js'
import { type Draft, isBare } from './draft.js'
import { isDash, wordAt } from './words.js'

const listed = {
  name: 'figure.age.list',
  why: 'A bare number that "and" or a comma ties to an age, or that stands behind the next person, is an age too.',
  examples: [
    ['The boys, aged 9 and 12, slept.', { text: '12', kind: 'age', value: 12, unit: 'year' }],
    ['A boy, 7, slept near a girl, 9.', { text: '9', kind: 'age', value: 9 }],
    ['They were 12 and 14 years old.', { text: '12', kind: 'age', value: 12 }],
    ['A boy aged 9 and 12 dogs slept.', null],
  ],
} as const satisfies Rule

export const ageListRules: readonly Rule[] = [listed]

/** A bare number as the next age of a list that the age before it begins. */
export function addListedAge(tokens: readonly Token[], draft: Draft, previous: Draft | null): Draft {
  if (previous === null || previous.kind !== 'age' || !isBareAge(draft)) return draft
  const next = tokens[draft.to]
  const free = next === undefined || FREE.has(next.upos) || (next.upos === 'ADJ' && next.lower.endsWith('ed'))
  if (!free || next?.lower === 'of') return draft
  if (next !== undefined && isDash(next.text)) return draft
  return isTied(tokens, previous, draft) || isNextPerson(tokens, draft) ? asAge(draft, previous.unit) : draft
}

/** "12 and 14 years old": the first takes the unit of the second. */
export function isAgeBefore(tokens: readonly Token[], first: Draft, second: Draft): boolean {
  return second.kind === 'age' && isBareAge(first) && second.to > second.numeral.to && isTied(tokens, first, second)
}

export function asAge(draft: Draft, unit: string | null): Draft {
  const rules = [...draft.rules.filter((name) => name !== 'figure.number.bare'), listed.name]
  return { ...draft, kind: 'age', unit, rules }
}

const FREE: ReadonlySet<Upos> = new Set<Upos>(['ADP', 'AUX', 'CCONJ', 'PUNCT', 'VERB'])

function isBareAge(draft: Draft): boolean {
  return isBare(draft) && draft.noun === null && draft.value !== null && draft.value >= 1 && draft.value <= 125
}

/** Whether nothing but "and", "or" or a comma stands between. */
function isTied(tokens: readonly Token[], first: Draft, second: Draft): boolean {
  const between = second.from - first.to
  const word = wordAt(tokens, second.from - 1)
  if (between === 1) return word === 'and' || word === 'or' || word === ','
  return between === 2 && word === 'and' && wordAt(tokens, first.to) === ','
}

/** "and a girl, 9": behind the comma of another person. */
function isNextPerson(tokens: readonly Token[], draft: Draft): boolean {
  const noun = tokens[draft.from - 2]
  if (wordAt(tokens, draft.from - 1) !== ',' || noun?.upos !== 'NOUN') return false
  return isPersonNoun(noun.lower) && (tokens[draft.to] === undefined || tokens[draft.to]!.upos === 'PUNCT')
}
