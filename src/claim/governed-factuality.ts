import type { Clause } from '../clause/clause.js'
import { contentNouns } from '../lexicon/clause-words.js'
import {
  achievingVerbs,
  adjectiveFactuality,
  contestVerbs,
  denyingVerbs,
  gerundFactuality,
  governingFactuality,
  implicativeVerbs,
  judgingAdjectives,
  lettingVerbs,
  makingVerbs,
  movingVerbs,
  nounFactuality,
  outcomeVerbs,
  prizeVerbs,
  singlingWords,
  tryingVerbs,
} from '../lexicon/factuality-words.js'
import { statementVerbs } from '../lexicon/reporting-verbs.js'
import { TREND_VERBS } from '../lexicon/trend-words.js'
import type { ReferredSentence } from '../refer/referred.js'
import { singular } from '../tag/lemma.js'
import type { Factuality } from './factuality.js'
import { EXPECTED } from './implied.js'
import { ruledOut } from './ruled-out.js'
import { infinitiveAt } from './verb-words.js'

/** "its objective of increasing", "the right to make", "hopes that", "asked the court to rule". */
export function governed(sentence: ReferredSentence, clause: Clause): Factuality | null {
  if (clause.verb === null) return clause.rules.includes(EXPECTED) ? expected(clause) : null
  return (
    underNoun(sentence, clause) ??
    thatAfter(sentence, clause) ??
    aimedAt(sentence, clause) ??
    foreseen(sentence, clause) ??
    reportedUnder(sentence, clause) ??
    infinitive(sentence, clause)
  )
}

/** "analysts' forecasts of $3 million" */
function expected({ subject }: Clause): Factuality {
  return { value: 'predicted', cue: subject!.head, rule: 'claim.factuality.governing-noun' }
}

function underNoun(sentence: ReferredSentence, clause: Clause): Factuality | null {
  if (clause.verb!.form !== 'infinitive' && clause.kind !== 'gerund') return null
  // "expects the move to save $3 million": the noun is who does it.
  if (clause.rules.includes('clause.infinitive.object-control')) return null
  const before = (clause.marker?.from ?? clause.verb!.from) - 1
  const token = sentence.tokens[before]
  if (token?.upos === 'ADJ') {
    const value = adjectiveFactuality.get(token.lower)
    return value === undefined ? null : { value, cue: before, rule: 'claim.factuality.governing-adjective' }
  }
  if (token?.upos !== 'NOUN') return null
  const value = nounFactuality.get(singular(token.lower))
  return value === undefined ? null : { value, cue: before, rule: 'claim.factuality.governing-noun' }
}

/** "it is likely that", "there is a chance that": the adjective or noun right before "that". */
function thatAfter({ tokens }: ReferredSentence, { subject, subjectOrigin }: Clause): Factuality | null {
  if (subject === null || subjectOrigin !== 'own' || tokens[subject.from - 1]?.lower !== 'that') return null
  const cue = subject.from - 2
  const token = tokens[cue]
  if (token === undefined) return null
  const value =
    token.upos === 'NOUN'
      ? contentNouns.has(singular(token.lower))
        ? nounFactuality.get(singular(token.lower))
        : undefined
      : token.upos === 'ADJ' || (token.upos === 'VERB' && tokens[cue - 1]?.upos === 'AUX')
        ? adjectiveFactuality.get(token.lower)
        : undefined
  return value === undefined ? null : { value, cue, rule: 'claim.factuality.that-after' }
}

/** "aimed at doubling", "is thinking about building": a gerund whose preposition stands right after such a verb. */
function aimedAt(sentence: ReferredSentence, { kind, parent, verb, marker, rules }: Clause): Factuality | null {
  const governor = parent === null ? null : sentence.clauses[parent]!.verb
  if (governor === null || verb!.form !== 'participle' || !(kind === 'gerund' || kind === 'participial')) return null
  const place = kind === 'participial' ? verb!.from : (marker?.from ?? verb!.from - 1)
  // "accused the firm of hiding it": the object stands between.
  if (place !== governor.to && !rules.includes('clause.gerund.object-control')) return null
  const value = gerundFactuality.get(infinitiveAt(sentence, governor.head))
  return value === undefined ? null : { value, cue: governor.head, rule: 'claim.factuality.aimed-at' }
}

/** "sees sales growing", "forecast profit rising": a participle of the object of who looks ahead; what was seen was so. */
function foreseen(sentence: ReferredSentence, { kind, parent, verb, subject }: Clause): Factuality | null {
  if (kind !== 'relative' || verb!.form !== 'participle' || parent === null || subject === null) return null
  const { verb: governor, object } = sentence.clauses[parent]!
  if (governor === null || governor.form !== 'finite' || object === null || object.head !== subject.head) return null
  const lemma = infinitiveAt(sentence, governor.head)
  if (lemma === 'see' ? governor.tense === 'past' || governor.modals.length > 0 : !foreseeing.has(lemma)) return null
  return { value: 'predicted', cue: governor.head, rule: 'claim.factuality.foreseen' }
}

const foreseeing: ReadonlySet<string> = new Set(['envisage', 'expect', 'forecast', 'foresee', 'predict', 'project'])

/** "hopes that sales will rise", "it is expected that". */
function reportedUnder(sentence: ReferredSentence, { kind, parent }: Clause): Factuality | null {
  const cue = kind !== 'reported' || parent === null ? null : sentence.clauses[parent]!.verb
  if (cue === null) return null
  const lemma = infinitiveAt(sentence, cue.head)
  const value = attitudes.has(lemma) ? governingFactuality.get(lemma) : undefined
  return value === undefined ? null : { value, cue: cue.head, rule: 'claim.factuality.reported-under' }
}

/** What is hoped, expected or feared has not happened; what is thought, claimed or suggested is told as a fact by its source. */
const attitudes: ReadonlySet<string> = new Set(
  'anticipate appear demand expect fear forecast foresee hope predict project propose request rumor rumour seem speculate suspect wish'.split(
    ' ',
  ),
)

/** An infinitive is still to come, unless what governs it makes it happen or tells who was first to do it. */
function infinitive(sentence: ReferredSentence, clause: Clause): Factuality | null {
  const { verb, parent, subjectOrigin } = clause
  if (verb!.form !== 'infinitive') return null
  if (isSingledOut(sentence, clause) || isDone(sentence, clause) || ruledOut(sentence, clause) !== null) return null
  if (isUndecided(sentence, clause))
    return { value: 'possible', cue: verb!.from - 1, rule: 'claim.factuality.whether-to' }
  const governor = parent === null ? null : sentence.clauses[parent]!
  if (governor !== null && governor.verb !== null) {
    const lemma = infinitiveAt(sentence, governor.verb.head)
    const compelled = governor.object !== null || governor.verb.voice === 'passive'
    if (implicativeVerbs.has(lemma) && compelled && governor.verb.negations.length === 0) return null
    if (governor.object === null && (achievingVerbs.has(lemma) || denyingVerbs.has(lemma))) return null
    // "took three hours to find": what took its time was done.
    if (lemma === 'take' && governor.verb.tense === 'past' && isDuration(sentence, governor.object)) return null
    const told = infinitiveAt(sentence, verb!.head)
    if (isOutcome(sentence, told, governor, lemma) || isPrize(told, governor, lemma)) return null
    // "expects sales to rise": what the verb says of its object's doing.
    const said = governingFactuality.get(lemma)
    const value = subjectOrigin === 'understood' && governor.object === null && said !== 'predicted' ? undefined : said
    // "has allowed firms to invest": what was allowed was done, what is allowed may be.
    if (lettingVerbs.has(lemma) && governor.verb.tense === 'past' && governor.object !== null) return null
    if (value !== undefined) return { value, cue: governor.verb.head, rule: 'claim.factuality.object-infinitive' }
  }
  return { value: 'planned', cue: verb!.from, rule: 'claim.factuality.infinitive' }
}

function isDuration({ times }: ReferredSentence, phrase: Clause['object']): boolean {
  return (
    phrase !== null &&
    times.some(({ from, to, type }) => type === 'duration' && from <= phrase.head && phrase.head < to)
  )
}

/** "is weighing whether to sell": nothing is decided. */
export function isUndecided({ tokens }: ReferredSentence, { verb }: Clause): boolean {
  if (verb?.form !== 'infinitive') return false
  let i = verb.from - 1
  while (tokens[i]?.upos === 'ADV') i--
  return tokens[i]?.lower === 'whether'
}

/** "rose to close at $3", "sold at a discount to yield 4%": how it came out. */
function isOutcome({ tokens }: ReferredSentence, lemma: string, { verb, object }: Clause, governor: string): boolean {
  if (!outcomeVerbs.has(lemma) || !(TREND_VERBS.has(governor) || movingVerbs.has(governor))) return false
  if (object === null || verb!.voice === 'passive') return true
  const { upos } = tokens[object.from]!
  return upos === 'NUM' || upos === 'SYM'
}

/** "beat Tarn to reach the final", "came from behind to win": a contest that was held, and what it brought. */
function isPrize(lemma: string, { verb }: Clause, governor: string): boolean {
  if (!contestVerbs.has(governor) || !prizeVerbs.has(lemma)) return false
  return verb!.form === 'finite' && verb!.tense !== 'future' && verb!.modals.length === 0 && verb!.voice === 'active'
}

/** "was quick to sell", "was careless enough to sell": an adjective that judges what was done. */
function isDone({ tokens }: ReferredSentence, { verb }: Clause): boolean {
  const before = tokens[verb!.from - 1]
  const judged = before?.lower === 'enough' ? tokens[verb!.from - 2] : before
  return judged !== undefined && judgingAdjectives.has(judged.lower)
}

/** "the first minister to resign", "the only bank to lend": they did. */
function isSingledOut({ phrases, tokens }: ReferredSentence, { verb }: Clause): boolean {
  const before = phrases.findLast((phrase) => phrase.to === verb!.from)
  // "agreed last spring to pay"
  if (before?.kind !== 'noun' || before.form === 'time') return false
  for (let i = before.from; i < before.to; i++) if (singlingWords.has(tokens[i]!.lower)) return true
  return false
}

/**
 * A participle, an absolute or a gerund is as sure as the clause that it hangs on, and so is what somebody is made to do.
 * What was done already ("a unit formed by the state") and what is said with it ("…, citing losses") is asserted.
 */
export function inherited(
  sentence: ReferredSentence,
  clause: Clause,
  factualityAt: (parent: number) => Factuality,
  depth: number,
): Factuality | null {
  // Deeper nesting than this is a wrong turn of the clause stage rather than a sentence that somebody wrote.
  if (clause.parent === null || depth > 6) return null
  const { verb } = clause
  if (!inheriting.has(clause.kind) && !isMade(sentence, clause)) return null
  if (isMeans(sentence, clause)) return null
  if (verb?.form === 'past-participle' && clause.kind === 'participial') return null
  if (verb !== null && clause.kind === 'participial' && statementVerbs.has(infinitiveAt(sentence, verb.head)))
    return null
  // "Citing losses, it will close": what opens the sentence is so already.
  if (clause.kind === 'participial' && verb !== null && verb.from < (sentence.clauses[clause.parent]!.verb?.from ?? 0))
    return null
  const parent = factualityAt(clause.parent)
  return parent.value === 'asserted' || parent.value === 'questioned'
    ? null
    : { ...parent, rule: 'claim.factuality.inherited' }
}

/** "could see claims totaling $3 million": a participle of what its governing clause only brings about. */
function isMade(sentence: ReferredSentence, { kind, verb, parent, subject }: Clause): boolean {
  if (kind !== 'relative' || verb?.form !== 'participle' || subject === null) return false
  const governor = sentence.clauses[parent!]!
  if (governor.verb === null || governor.object?.head !== subject.head) return false
  const { upos, lower } = sentence.tokens[governor.object.from]!
  if (upos === 'DET' ? lower !== 'a' && lower !== 'an' : upos === 'PROPN') return false
  return makingVerbs.has(infinitiveAt(sentence, governor.verb.head))
}

/** "tried to raise cash by selling a mill": what is tried was not reached, but what was done for it was done. */
function isMeans(sentence: ReferredSentence, { kind, marker, parent }: Clause): boolean {
  if (kind !== 'gerund' || marker === null || sentence.tokens[marker.from]!.lower !== 'by') return false
  const governor = sentence.clauses[parent!]!.verb
  if (governor === null || governor.modals.length > 0 || governor.tense === 'future') return false
  return governor.chain.some((link) => tryingVerbs.has(infinitiveAt(sentence, link)))
}

const inheriting: ReadonlySet<Clause['kind']> = new Set(['absolute', 'gerund', 'infinitive', 'participial'])
