import type { Clause, ClausedSentence, NounPhrase } from '../../clause/clause.js'
import { nominalTypes } from '../../lexicon/nominals.js'
import type { TokenRange } from '../../rule/offsets.js'
import { singular } from '../../tag/lemma.js'
import { type Site, thingWithHead, withoutOpeners, wordAt } from './site.js'

/** What a pronoun stands for, where the same sentence names it before. */
export function antecedent({ sentence, mentions }: Site, { head }: NounPhrase): TokenRange | null {
  const pronoun = mentions.find((m) => m.form === 'pronoun' && m.from <= head && head < m.to)
  if (pronoun === undefined) return null
  const before = mentions.findLast((m) => m.to <= head && m.form !== 'pronoun' && m.entity === pronoun.entity)
  if (before === undefined) return null
  const { from, to, form } = before
  return form === 'name' ? { from, to } : withoutOpeners(sentence, { from, to, head: to - 1 })
}

/** "The company said it has 300 shops", "the prices doubled before they fell 3%": the subject of the governing clause. */
export function subjectAbove(sentence: ClausedSentence, clause: Clause, { head }: NounPhrase): TokenRange | null {
  const pronoun = wordAt(sentence, head)
  if (pronoun !== 'it' && pronoun !== 'they' && pronoun !== 'he' && pronoun !== 'she') return null
  const above = clause.parent === null ? null : sentence.clauses[clause.parent]!
  if (above === null || above.subject === null || above.subject.head >= head) return null
  const thing = thingWithHead(sentence, above.subject.head)
  if (thing === null || thing.form !== 'common') return null
  const noun = wordAt(sentence, thing.head)
  const one = singular(noun)
  const type = nominalTypes.get(one)
  const isPlural = one !== noun
  const fits =
    pronoun === 'they'
      ? isPlural
      : !isPlural && (pronoun === 'it' ? type === 'organization' || clause.kind !== 'reported' : type === 'person')
  return fits && !(pronoun === 'it' && type === 'person') ? withoutOpeners(sentence, above.subject) : null
}
