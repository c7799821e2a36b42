import type { VerbGroup } from '../chunk/phrase.js'
import type { Clause, NounPhrase } from '../clause/clause.js'
import {
  adjectiveFactuality,
  adverbFactuality,
  governingFactuality,
  modalFactuality,
  objectFactuality,
} from '../lexicon/factuality-words.js'
import { periodNouns } from '../lexicon/period-nouns.js'
import type { ReferredSentence } from '../refer/referred.js'
import { isExtreme } from './extreme.js'
import type { Factuality } from './factuality.js'
import { notForced } from './not-forced.js'
import { infinitiveAt, isBareForm } from './verb-words.js'

/** "Could build"; also "build" in "could buy and build". */
export function modal(sentence: ReferredSentence, index: number): Factuality | null {
  const clause = sentence.clauses[index]!
  if (isExtreme(sentence, clause)) return null
  const verb = modalBearer(sentence, index)
  if (clause.verb === null || verb === null) return null
  for (const word of verb.modals) {
    const value = modalFactuality.get(word)
    if (value === undefined) continue
    const cue = tokenOf(sentence, verb, word)
    // "will consider building": the weaker word decides.
    const weaker = chain(sentence, clause)
    return weaker !== null && value === 'predicted' ? weaker : { value, cue, rule: 'claim.factuality.modal' }
  }
  return null
}

/** The verb group whose modals a clause's verb has: its own, or that of the verb that it is coordinated with. */
function modalBearer(sentence: ReferredSentence, index: number): VerbGroup | null {
  const { verb, rules } = sentence.clauses[index]!
  if (verb === null || verb.modals.length > 0) return verb
  if (!rules.includes('clause.verb.coordinated') || !isBareForm(sentence, verb)) return verb
  for (let i = index - 1; i >= 0; i--) {
    const other = sentence.clauses[i]!
    if (other.verb === null || other.subject?.head !== sentence.clauses[index]!.subject?.head) continue
    if (other.verb.modals.length > 0) return other.verb
    if (!isBareForm(sentence, other.verb)) return verb
  }
  return verb
}

function tokenOf({ tokens }: ReferredSentence, { from, to }: VerbGroup, word: string): number {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === word) return i
  return from
}

/** "plans to build", "is expected to rise", "is going to rise": a verb or adjective of the group before its main verb. */
export function chain(sentence: ReferredSentence, { verb }: Clause): Factuality | null {
  if (verb === null || (verb.chain.length < 2 && !verb.rules.includes('chunk.verb.adjective-catenative'))) return null
  const open = notForced(sentence, verb)
  if (open !== null) return { value: 'possible', cue: open, rule: 'claim.factuality.not-forced' }
  for (let i = verb.from; i < verb.head; i++) {
    const token = sentence.tokens[i]!
    if (token.lower === 'going' || token.lower === 'about')
      return { value: 'predicted', cue: i, rule: 'claim.factuality.going-to' }
    if (token.upos !== 'VERB' && token.upos !== 'ADJ') continue
    const value = adjectiveFactuality.get(token.lower) ?? governingFactuality.get(token.verb?.infinitive ?? token.lower)
    if (value !== undefined) return { value, cue: i, rule: 'claim.factuality.governing-verb' }
  }
  return null
}

/** "is due to open in May and employ 40": a bare verb behind "and" has what governs the first one. */
export function sharedChain(sentence: ReferredSentence, index: number): Factuality | null {
  const { verb, rules, subject } = sentence.clauses[index]!
  if (verb === null || !rules.includes('clause.verb.coordinated') || !isBareForm(sentence, verb)) return null
  for (let i = index - 1; i >= 0; i--) {
    const other = sentence.clauses[i]!
    if (other.verb === null || other.subject?.head !== subject?.head) continue
    const found = chain(sentence, other)
    if (found !== null) return found
    if (!isBareForm(sentence, other.verb)) return null
  }
  return null
}

/** "Perhaps", "probably" right before the verb or its subject or inside its group. */
export function adverb({ tokens }: ReferredSentence, { verb, subject, subjectOrigin }: Clause): Factuality | null {
  if (verb === null) return null
  if (subject !== null && subjectOrigin === 'own') {
    const at = tokens[subject.from - 1]?.text === ',' ? subject.from - 2 : subject.from - 1
    const value = tokens[at]?.upos === 'ADV' ? adverbFactuality.get(tokens[at].lower) : undefined
    if (value !== undefined) return { value, cue: at, rule: 'claim.factuality.adverb' }
  }
  for (let i = Math.max(0, verb.from - 1); i < verb.head; i++) {
    const token = tokens[i]!
    const value = token.upos === 'ADV' || token.upos === 'ADJ' ? adverbFactuality.get(token.lower) : undefined
    if (value !== undefined) return { value, cue: i, rule: 'claim.factuality.adverb' }
  }
  return null
}

/** "eyes 150,000 cars": the verb says it of an amount. What is no amount ("seeks a partner") it does assert. */
export function ownVerb(sentence: ReferredSentence, { verb, object }: Clause): Factuality | null {
  if (verb === null || object === null || verb.negations.length > 0) return null
  const value = objectFactuality.get(infinitiveAt(sentence, verb.head)) ?? lookout(sentence, verb, object)
  if (value === undefined) return null
  // "A margin of between 4% and 5%".
  const end = sentence.tokens[object.to]?.lower === 'of' ? object.to + OF_BETWEEN : object.to
  const figure = sentence.figures.find((f) => f.from >= object.from && f.from < end && measures(f))
  // "weighs 340 grams", "weighs a third less": a thing does, and weighs up nothing.
  const isPhysical = figure?.kind === 'measure' || figure?.kind === 'ratio'
  if (figure === undefined || (isPhysical && value === 'possible')) return null
  return { value, cue: verb.head, rule: 'claim.factuality.own-verb' }

  // "alternatives to a $32 offer": what the figure measures is not what is sought.
  function measures({ from }: { readonly from: number }): boolean {
    for (let i = object!.head + 1; i < from; i++) {
      const { lower, upos } = sentence.tokens[i]!
      // "a hit of at most $3"
      if (lower === 'at' && boundEnds.has(sentence.tokens[i + 1]?.lower ?? '')) continue
      if (upos === 'ADP' && lower !== 'of') return sentence.tokens[i + 1]?.upos === 'NUM'
    }
    return true
  }
}

/** "sees sales of $3 million": who sees what is added up over a period looks ahead, in the present tense. */
function lookout(sentence: ReferredSentence, verb: VerbGroup, { head }: NounPhrase): Factuality['value'] | undefined {
  if (verb.tense !== 'present' || verb.aspect.perfect || infinitiveAt(sentence, verb.head) !== 'see') return undefined
  return periodNouns.has(sentence.tokens[head]!.lower) ? 'predicted' : undefined
}

const boundEnds: ReadonlySet<string> = new Set(['least', 'most'])

/** "Of between" and the figure. */
const OF_BETWEEN = 3
