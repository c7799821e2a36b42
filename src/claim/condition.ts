import { INVERTED } from '../chunk/parted-auxiliary.js'
import type { Clause } from '../clause/clause.js'
import { conditionals } from '../lexicon/clause-words.js'
import { askingWords, conditionalPhrases, conditionalRemnants } from '../lexicon/factuality-words.js'
import { statementVerbs } from '../lexicon/reporting-verbs.js'
import type { ReferredSentence } from '../refer/referred.js'
import type { Token } from '../tag/token.js'
import type { Factuality } from './factuality.js'
import { infinitiveAt } from './verb-words.js'

/** "If sales fall", and what would follow from it. */
export function conditional(sentence: ReferredSentence, index: number): Factuality | null {
  const clause = sentence.clauses[index]!
  const own = conditionOf(sentence, clause)
  if (own !== null) return { value: 'conditional', cue: own, rule: 'claim.factuality.if-clause' }
  if (!canFollow(sentence, clause)) return null
  const cue =
    conditionFor(sentence, clause) ??
    looseFor(sentence, clause) ??
    remnantFor(sentence, clause) ??
    invertedFor(sentence, clause)
  return cue === null ? null : { value: 'conditional', cue, rule: 'claim.factuality.consequence' }
}

/** The token of the word that makes a clause a condition; null if it is none. */
function conditionOf(sentence: ReferredSentence, clause: Clause): number | null {
  const { tokens } = sentence
  const { marker, subject, subjectOrigin } = clause
  if (marker !== null && conditionals.has(tokens[marker.from]!.lower))
    return asks(sentence, marker.from) ? null : marker.from
  if (subject === null || subjectOrigin !== 'own') return null
  const fronted = frontedAuxiliary(sentence, clause)
  if (fronted !== null) return fronted
  // "Assuming the bank agrees": its word may be taken for a part of the subject.
  return participles.has(tokens[subject.from]!.lower) ? subject.from : phraseBefore(sentence, subject.from)
}

const participles: ReadonlySet<string> = new Set(['assuming', 'supposing'])

/** "Had the dam failed", "Should rates rise": of a clause that asks nothing, the auxiliary before its subject; else null. */
function frontedAuxiliary({ tokens }: ReferredSentence, { verb, subject }: Clause): number | null {
  if (verb === null || !verb.rules.includes(INVERTED)) return null
  const at = subject!.from - 1
  return inverting.has(tokens[at]?.lower ?? '') && tokens.at(-1)!.text !== '?' && isAlone(tokens, at) ? at : null
}

/** Nothing that asks or denies stands before it: the sentence or a comma does. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]!.upos === 'PUNCT' || tokens[at - 1]!.lower === 'that'
}

/** "as long as", "provided that", "on condition that" right before a subject: where it begins; else null. */
function phraseBefore({ tokens }: ReferredSentence, at: number): number | null {
  const end = tokens[at - 1]?.lower === 'that' ? at - 1 : at
  const last = tokens[end - 1]
  if (last === undefined) return null
  for (const phrase of conditionalPhrases.get(last.lower) ?? []) {
    const from = end - phrase.length
    if (from >= 0 && phrase.every((word, i) => tokens[from + i]!.lower === word)) return from
  }
  return null
}

/** "asked if it was sold", "it is unclear if": a question, no condition. */
function asks(sentence: ReferredSentence, marker: number): boolean {
  const before = sentence.tokens[marker - 1]
  if (before === undefined || before.upos === 'PUNCT') return false
  return askingWords.has(before.upos === 'VERB' ? infinitiveAt(sentence, marker - 1) : before.lower)
}

/** A clause that tells of what has not happened yet and does not only say who says so. */
function canFollow(sentence: ReferredSentence, { verb, kind }: Clause): boolean {
  if (verb === null) return false
  if (verb.modals.length > 0) return true
  if (kind !== 'main' || verb.form !== 'finite' || verb.tense === 'past' || verb.aspect.perfect) return false
  return !statementVerbs.has(infinitiveAt(sentence, verb.head))
}

/** A condition that hangs on a clause, or stands before it. */
function conditionFor(sentence: ReferredSentence, clause: Clause): number | null {
  for (const other of sentence.clauses) {
    if (other.kind !== 'adverbial' && other.kind !== 'reported' && other.kind !== 'participial') continue
    const cue = conditionOf(sentence, other)
    if (cue === null) continue
    if (sentence.clauses[other.parent ?? -1] === clause || isFirstAfter(sentence, other, clause)) return cue
  }
  return null
}

/** A condition whose own verb was not found: "if" after the clause's verb, or "If …," right before its subject. */
function looseFor({ tokens, clauses }: ReferredSentence, { verb, subject, subjectOrigin }: Clause): number | null {
  let after = tokens.length
  for (const { verb: other } of clauses)
    if (other !== null && other.form === 'finite' && other.from >= verb!.to) after = Math.min(after, other.from)
  for (let i = verb!.to; i < after - 1; i++) {
    const { lower, text } = tokens[i]!
    if (text === ';' || text === ':') break
    if (isLoose(lower) && hasNoClause(clauses, i)) return i
  }
  if (subject === null || subjectOrigin !== 'own' || tokens[subject.from - 1]?.text !== ',') return null
  for (let i = subject.from - 2; i >= 0; i--) {
    if (tokens[i]!.upos === 'AUX' || tokens[i]!.text === ';') return null
    if (isLoose(tokens[i]!.lower) && hasNoClause(clauses, i))
      return i === 0 || tokens[i - 1]!.lower === 'that' || tokens[i - 1]!.upos !== 'VERB' ? i : null
  }
  return null
}

function isLoose(lower: string): boolean {
  return lower === 'if' || lower === 'unless'
}

function hasNoClause(clauses: readonly Clause[], marker: number): boolean {
  return !clauses.some((clause) => clause.marker?.from === marker)
}

/** "If so, it will close", "will close if necessary": what is left of a condition. */
function remnantFor({ tokens }: ReferredSentence, clause: Clause): number | null {
  for (let i = 0; i < tokens.length - 1; i++) {
    if (tokens[i]!.lower !== 'if' || !conditionalRemnants.has(tokens[i + 1]!.lower)) continue
    const after = tokens[i + 2]
    if (after !== undefined && after.upos !== 'PUNCT') continue
    if (i >= clause.verb!.to || i === 0 || tokens[i - 1]!.text === ',') return i
  }
  return null
}

/** "Should sales fall, it will close", "it would have closed had sales fallen": a condition that inversion makes. */
function invertedFor(sentence: ReferredSentence, { kind, verb }: Clause): number | null {
  if (verb!.modals.length === 0) return null
  const { tokens } = sentence
  const first = tokens[0]!.lower
  if (inverting.has(first) && kind === 'main' && tokens[1]?.upos !== 'PUNCT') {
    if (verb!.from === 0 || tokens.at(-1)!.text === '?') return null
    for (let i = 1; i < verb!.from; i++) if (tokens[i]!.text === ',') return 0
    return null
  }
  if (verb!.modals[0] !== 'would' && verb!.modals[0] !== 'could' && verb!.modals[0] !== 'might') return null
  for (let i = verb!.to; i < tokens.length - 2; i++) {
    if (tokens[i]!.lower !== 'had' || tokens[i - 1]!.upos === 'PRON' || tokens[i - 1]!.lower === 'that') continue
    for (let k = i + 2; k < Math.min(tokens.length, i + 6); k++)
      if (tokens[k]!.upos === 'VERB' && tokens[k]!.verb?.form === 'participle') return i
  }
  return null
}

const inverting: ReadonlySet<string> = new Set(['had', 'should', 'were'])

/** "She said that if sales fell, the shop would close": the consequence is the next clause with a subject of its own. */
function isFirstAfter({ clauses, tokens }: ReferredSentence, condition: Clause, clause: Clause): boolean {
  if (condition.verb === null || clause.subjectOrigin !== 'own' || clause.verb!.from < condition.to) return false
  if (tokens[clause.subject!.from - 1]?.text !== ',' && tokens[clause.from - 1]?.text !== ',') return false
  return !clauses.some(
    ({ verb, subjectOrigin }) =>
      verb !== null && subjectOrigin === 'own' && verb.from >= condition.to && verb.from < clause.verb!.from,
  )
}

/** "Whether sales fall", "asked if sales fell", "Will sales fall?". */
export function questioned(sentence: ReferredSentence, clause: Clause): Factuality | null {
  const { tokens, clauses } = sentence
  const { marker } = clause
  if (marker !== null) {
    const word = tokens[marker.from]!.lower
    if (word === 'whether' || (word === 'if' && asks(sentence, marker.from)))
      return { value: 'questioned', cue: marker.from, rule: 'claim.factuality.whether' }
  }
  // "Will sales fall?", "Why did sales fall?": the auxiliary that opens the question may stand as a clause of its own.
  const governor = clause.parent === null ? null : clauses[clause.parent]!.verb
  const isAsked =
    clause.kind === 'main' ||
    clause.verb?.rules.includes(INVERTED) ||
    (governor !== null && governor.to <= 2 && tokens[governor.from]!.upos === 'AUX')
  if (!isAsked) return null
  // A quotation mark or a bracket may close after the question mark.
  for (let i = tokens.length - 1; i >= 0 && i > tokens.length - 4; i--) {
    if (tokens[i]!.text === '?') return { value: 'questioned', cue: i, rule: 'claim.factuality.question' }
  }
  return null
}
