import type { Clause } from '../clause/clause.js'
import { abandoningVerbs, nounFactuality } from '../lexicon/factuality-words.js'
import type { ReferredSentence } from '../refer/referred.js'
import { singular } from '../tag/lemma.js'
import { infinitiveAt } from './verb-words.js'

type Cue = { readonly cue: number; readonly rule: string }

/** What around a clause says that its event did not come about, with the rule; null where nothing does. */
export function notDone(sentence: ReferredSentence, clause: Clause): Cue | null {
  return (
    shortOf(sentence, clause) ?? abandoned(sentence, clause) ?? rather(sentence, clause) ?? atNoTime(sentence, clause)
  )
}

/** "stopped short of selling", "came close to selling". */
function shortOf(sentence: ReferredSentence, { kind, marker, parent }: Clause): Cue | null {
  if (kind !== 'gerund' || marker === null) return null
  const { tokens, clauses } = sentence
  // "Close to" is one marker, "short of" an adverb and its preposition.
  const cue = marker.to - marker.from > 1 ? marker.from : marker.from - 1
  const word = tokens[cue]?.lower
  const rule = 'claim.polarity.short-of'
  if (word === 'short' && tokens[cue + 1]!.lower === 'of') return { cue, rule }
  if ((word !== 'close' && word !== 'near') || tokens[cue + 1]!.lower !== 'to' || parent === null) return null
  const governor = clauses[parent]!.verb
  const came = governor !== null && infinitiveAt(sentence, governor.head) === 'come' && governor.tense === 'past'
  return came && governor.negations.length === 0 ? { cue, rule } : null
}

/** "dropped its plans to sell", "a bid to buy the mill was called off". */
function abandoned(sentence: ReferredSentence, { kind, verb, marker }: Clause): Cue | null {
  if (kind !== 'infinitive' && kind !== 'gerund') return null
  const at = (marker?.from ?? verb!.from) - 1
  const noun = sentence.tokens[at]
  if (noun === undefined || !nounFactuality.has(singular(noun.lower))) return null
  for (const { verb: governor, object, subject } of sentence.clauses) {
    if (governor === null || governor.negations.length > 0) continue
    const dropped = governor.voice === 'passive' ? subject : object
    if (dropped?.head !== at) continue
    const particle = governor.particle === null ? '' : `-${sentence.tokens[governor.particle]!.lower}`
    if (abandoningVerbs.has(infinitiveAt(sentence, governor.head) + particle))
      return { cue: governor.head, rule: 'claim.polarity.abandoned' }
  }
  return null
}

/** "bought a mill rather than sell one", "would rather close than sell". */
function rather({ tokens }: ReferredSentence, { verb }: Clause): Cue | null {
  const than = verb!.from - 1
  if (tokens[than]?.lower !== 'than' || verb!.form === 'infinitive') return null
  for (let i = than - 1; i >= 0 && i >= than - FARTHEST; i--)
    if (tokens[i]!.lower === 'rather') return { cue: i, rule: 'claim.polarity.without' }
  return null
}

/** How many words may stand between "rather" and "than". A guess. */
const FARTHEST = 8

/** "At no time did Kelmar sell": the auxiliary that comes before the subject has the denied phrase for its own. */
function atNoTime({ tokens, clauses }: ReferredSentence, { parent, subject, subjectOrigin }: Clause): Cue | null {
  if (parent === null || subject === null || subjectOrigin !== 'own') return null
  const fronted = clauses[parent]!
  if (fronted.subject === null || fronted.verb === null || fronted.verb.to !== subject.from) return null
  if (tokens[fronted.verb.head]!.upos !== 'AUX' || fronted.verb.copula) return null
  const { from } = fronted.subject
  return tokens[from]!.lower === 'no' && tokens[from - 1]?.upos === 'ADP'
    ? { cue: from, rule: 'claim.polarity.at-no-time' }
    : null
}
