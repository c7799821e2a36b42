import type { NounGroup } from '../chunk/phrase.js'
import { adjunctOf } from '../clause/adjunct.js'
import type { Adjunct, Clause, NounPhrase } from '../clause/clause.js'
import { collectiveVerbs, collectiveWords, mutualNouns } from '../lexicon/collective-verbs.js'
import type { ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'
import { singular } from '../tag/lemma.js'
import { phraseIndexAt } from './argument.js'
import { conjunctsOf, isPlural } from './conjuncts.js'
import { infinitiveAt } from './verb-words.js'

/** A clause with one conjunct in the place of several. */
export interface Split {
  readonly clause: Clause
  /** The conjuncts that went to other claims, with their figures. */
  readonly without: readonly TokenRange[]
}

/**
 * A clause for each conjunct that holds alone: "Orrin and Tarn sold mills and farms" tells four things. What several do
 * only together ("Orrin and Tarn merged") stays whole.
 */
export function splitClause(sentence: ReferredSentence, clause: Clause): readonly Split[] {
  const whole: Split = { clause, without: NOTHING }
  if (clause.verb === null) return [whole]
  const subjects = clause.subject === null ? null : subjectConjuncts(sentence, clause, clause.subject)
  const objects = clause.object === null ? null : objectConjuncts(sentence, clause, clause.object)
  const at =
    clause.object === null ? clause.adjuncts.findIndex((a) => a.marker !== null && a.from >= clause.verb!.to) : -1
  const complements = at === -1 ? null : complementConjuncts(sentence, clause.adjuncts[at]!)
  if (subjects === null && objects === null && complements === null) return [whole]
  let splits: Split[] = [whole]
  if (subjects !== null) splits = splits.flatMap((split) => each(split, subjects, SUBJECT, withSubject))
  if (objects !== null) splits = splits.flatMap((split) => each(split, objects, OBJECT, withObject))
  else if (complements !== null)
    splits = splits.flatMap((split) =>
      each(split, complements, COMPLEMENT, (clause, phrase, rule) => withComplement(clause, at, phrase, rule)),
    )
  return splits.length > MOST_CLAIMS ? [whole] : splits
}

const NOTHING: readonly TokenRange[] = []

/** More claims of one verb than this tell nothing that the sentence does not. A guess. */
const MOST_CLAIMS = 24

const SUBJECT = 'claim.split.subject'
const OBJECT = 'claim.split.object'
const COMPLEMENT = 'claim.split.complement'

function each(
  { clause, without }: Split,
  conjuncts: readonly NounPhrase[],
  rule: string,
  put: (clause: Clause, phrase: NounPhrase, rule: string) => Clause,
): Split[] {
  return conjuncts.map((phrase) => ({
    clause: put(clause, phrase, rule),
    without: [...without, ...conjuncts.filter((other) => other !== phrase)],
  }))
}

function withSubject(clause: Clause, subject: NounPhrase, rule: string): Clause {
  return { ...clause, subject, rules: [...clause.rules, rule] }
}

function withObject(clause: Clause, object: NounPhrase, rule: string): Clause {
  return { ...clause, object, rules: [...clause.rules, rule] }
}

function withComplement(clause: Clause, at: number, phrase: NounPhrase, rule: string): Clause {
  const adjuncts: Adjunct[] = [...clause.adjuncts]
  adjuncts[at] = adjunctOf(phrase, adjuncts[at]!.marker)
  return { ...clause, adjuncts, rules: [...clause.rules, rule] }
}

/** Several subjects act each alone where nothing says that they act as one, and no amount is told of all of them. */
function subjectConjuncts(
  sentence: ReferredSentence,
  clause: Clause,
  subject: NounPhrase,
): readonly NounPhrase[] | null {
  const conjuncts = conjunctsOf(sentence, subject)
  if (conjuncts === null) return null
  const { tokens } = sentence
  if (isCollective(sentence, clause) || isMutual(sentence, clause)) return null
  if (isOnePerson(sentence, conjuncts)) return null
  // "Orrin and Tarn paid $3 million": each, or both together; "rose 5%" is told of each.
  const isShared = sentence.figures.some(
    (figure) =>
      figure.from >= clause.from &&
      figure.to <= clause.to &&
      (figure.from >= subject.to || figure.to <= subject.from) &&
      !spreading.has(figure.kind),
  )
  if (isShared) return null
  for (let i = clause.from; i < clause.to; i++) if (collectiveWords.has(tokens[i]!.lower)) return null
  return conjuncts
}

/** Kinds of figure that hold of each of several subjects. */
const spreading: ReadonlySet<string> = new Set(['age', 'duration', 'multiple', 'percent', 'rank'])

/** "The president and chief executive": one article for both nouns is one person. */
function isOnePerson({ phrases, tokens }: ReferredSentence, conjuncts: readonly NounPhrase[]): boolean {
  const [first, second] = conjuncts.map(({ head }) => phrases[phraseIndexAt(phrases, head)] as NounGroup)
  if (first!.form === 'name' || (first!.determiner === null && first!.possessor === null)) return false
  return (
    second!.form === 'common' && second!.determiner === null && second!.possessor === null && !isPlural(tokens, second!)
  )
}

function objectConjuncts(sentence: ReferredSentence, clause: Clause, object: NounPhrase): readonly NounPhrase[] | null {
  const conjuncts = conjunctsOf(sentence, object)
  return conjuncts === null || isCollective(sentence, clause) ? null : conjuncts
}

function complementConjuncts(sentence: ReferredSentence, adjunct: Adjunct): readonly NounPhrase[] | null {
  const { lower } = sentence.tokens[adjunct.marker!.from]!
  return lower === 'between' || lower === 'among' || lower === 'amongst' ? null : conjunctsOf(sentence, adjunct)
}

function isCollective(sentence: ReferredSentence, { verb }: Clause): boolean {
  return collectiveVerbs.has(infinitiveAt(sentence, verb!.head))
}

/** "A and B are rivals", "are two of the largest banks". */
function isMutual({ tokens }: ReferredSentence, { verb, object }: Clause): boolean {
  if (!verb!.copula || object === null) return false
  const { lower, upos } = tokens[object.head]!
  return upos === 'NUM' || (singular(lower) !== lower && mutualNouns.has(singular(lower)))
}
