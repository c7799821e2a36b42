import type { Clause } from '../clause/clause.js'
import { CLEFT } from '../clause/cleft.js'
import { beForms } from '../lexicon/auxiliaries.js'
import { emptyAlone, transitiveVerbs } from '../lexicon/transitive-verbs.js'
import type { Figure, Time } from '../model.js'
import type { ReferredSentence } from '../refer/referred.js'
import { isUndecided } from './governed-factuality.js'
import { isNamed, type Parts } from './parts.js'
import { infinitiveAt } from './verb-words.js'

/** "older than I am", "more than they did": the rest of a comparison tells nothing, nor does "be" behind what is told. */
export function isStub(
  { tokens }: ReferredSentence,
  { verb, object, marker, rules }: Clause,
  figures: readonly Figure[],
): boolean {
  if (verb === null) return false
  // "It was Roe who signed": told by the clause behind it.
  if (rules.includes(CLEFT)) return true
  if (object !== null || figures.length > 0) return false
  // "My neighbour has", "it will not": the verb is left to what was said before.
  const { upos, lower: word } = tokens[verb.head]!
  if (upos === 'AUX' && !beForms.has(word) && edges.has(tokens[verb.to]?.upos ?? 'PUNCT')) return true
  // "Worst hit was Tarn": told by the participle's clause.
  if (rules.includes('clause.subject.after-predicate')) return true
  if (marker === null) return false
  const { lower } = tokens[marker.from]!
  return lower === 'than' || (lower === 'as' && upos === 'AUX')
}

/** "He cannot.", "he cannot because" */
const edges: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT', 'SCONJ'])

/** "Roe did", "he began": a verb that tells nothing alone, or nothing of a pronoun, and alone it is. */
export function isEmpty(
  sentence: ReferredSentence,
  { verb, subject }: Clause,
  { object, modifiers }: Parts,
  times: readonly Time[],
): boolean {
  if (verb === null || object !== null || modifiers.length > 0 || times.length > 0 || verb.voice === 'passive')
    return false
  const lemma = infinitiveAt(sentence, verb.head)
  // "The trial has begun" is news; of "he began" the rest is somewhere else.
  const isPronoun = subject !== null && sentence.tokens[subject.head]!.upos === 'PRON'
  return emptyAlone.has(lemma) || transitiveVerbs.has(lemma) || verb.copula || (isPronoun && phasal.has(lemma))
}

const phasal: ReadonlySet<string> = new Set(['appear', 'begin', 'continue', 'start'])

/** Whether a claim of its own tells all that this one would. */
export function isToldBelow(sentence: ReferredSentence, index: number, parts: Parts): boolean {
  return isOnlyWeighing(sentence, index, parts) || isOnlyControlling(sentence, index)
}

/** "Traders expect it to import 40 tonnes": who imports what is the infinitive's to tell, and "it" tells nothing here. */
function isOnlyControlling({ clauses, figures, phrases }: ReferredSentence, index: number): boolean {
  const { object } = clauses[index]!
  if (object === null || !phrases.some((p) => p.kind === 'noun' && p.form === 'pronoun' && p.head === object.head))
    return false
  const told = clauses.find(({ subject, verb }) => verb?.form === 'infinitive' && subject?.head === object.head)
  return told !== undefined && figures.some(({ from }) => told.verb!.from < from && from < told.to)
}

/** "Tarn is weighing whether to sell": what it may do has a claim of its own, which tells all that this one would. */
function isOnlyWeighing(sentence: ReferredSentence, index: number, { object, modifiers }: Parts): boolean {
  if ((object !== null && isNamed(object)) || modifiers.some(isNamed)) return false
  return sentence.clauses.some((clause) => clause.parent === index && isUndecided(sentence, clause))
}
