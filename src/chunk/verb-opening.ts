import { attributiveParticiples } from '../lexicon/attributive-participles.js'
import { beForms } from '../lexicon/auxiliaries.js'
import { catenativesWithGerund } from '../lexicon/catenatives.js'
import { participlePrepositions } from '../lexicon/complex-prepositions.js'
import { intransitiveVerbs } from '../lexicon/intransitive-verbs.js'
import type { Token } from '../tag/token.js'
import type { Phrase, VerbGroup } from './phrase.js'
import { infinitiveOf, isNegation, isStative, isVerbal } from './verb-word.js'

/** Whether a verb group begins at a token, `before` being the phrase before it. */
export function opensVerbGroup(tokens: readonly Token[], at: number, before: Phrase | undefined): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.upos === 'AUX') return true
  if (token.lower === 'to' && token.upos === 'PART')
    return isVerbal(next) || (next?.upos === 'ADV' && isVerbal(tokens[at + 2]))
  if (isNegation(token)) return next?.upos === 'VERB'
  if (token.lower === 'no' && next?.lower === 'longer') return isVerbal(tokens[at + 2])
  if (token.upos !== 'VERB' || opensCompound(tokens, at) || closesCompound(tokens, at)) return false
  if (participlePrepositions.has(token.lower) && !isVerbal(tokens[at - 1]) && before?.kind !== 'preposition')
    return !isPrepositionHere(token, next)
  return !modifiesNoun(tokens, at, before) && !isState(tokens, token, before)
}

/** "growing-up", "made-to-measure": a hyphen hangs on the verb. */
function opensCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1]
  const second = tokens[at + 2]
  return hyphen?.text === '-' && !hyphen.spaced && second !== undefined && !second.spaced
}

/** "far-reaching", "well-known": a hyphen stands before the verb. */
function closesCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1]
  return hyphen?.text === '-' && at > 1 && !hyphen.spaced && !tokens[at]!.spaced
}

/** "including", "following" before a noun group are prepositions. */
function isPrepositionHere(token: Token, next: Token | undefined): boolean {
  if (next === undefined || token.lower === 'given' || token.lower === 'considering' || token.lower === 'involving')
    return false
  return next.upos !== 'PUNCT' && next.upos !== 'AUX' && next.upos !== 'SCONJ'
}

/** "Rising costs have …", "behind closed doors": a participle that belongs to the noun after it. */
export function modifiesNoun(tokens: readonly Token[], at: number, before: Phrase | undefined): boolean {
  const { lower, upos } = tokens[at]!
  const next = tokens[at + 1]?.upos
  if (upos !== 'VERB' || (next !== 'NOUN' && next !== 'ADJ')) return false
  if (!lower.endsWith('ing')) {
    if (!isStative(tokens[at]) || (next === 'ADJ' && tokens[at + 2]?.upos !== 'NOUN')) return false
    return takesNoun(tokens, before) || (before?.kind === 'verb' && isPlainBe(tokens, before))
  }
  if (next !== 'NOUN') return false
  // "amid growing concerns", "against rising seas": what takes no object tells of the noun.
  if ((takesNoun(tokens, before) || takesObject(tokens, before)) && isWithoutObject(tokens[at]!)) return true
  if (before !== undefined && !clauseEdges.has(before.kind)) return false
  const after = tokens[at + 2]
  if (after?.upos === 'AUX') return true
  if (before === undefined && after?.upos === 'ADP' && agreesWithPlural(tokens, at + 2)) return true
  if (before?.kind === 'comma') return false
  const form = after?.upos === 'VERB' ? after.verb?.form : undefined
  return form === 'past' || form === 'present' || (at < 2 && attributiveParticiples.has(lower))
}

/** Behind a preposition, also "for", which the tagger calls a conjunction. */
function takesNoun(tokens: readonly Token[], before: Phrase | undefined): boolean {
  // "by growing wheat": how.
  if (before !== undefined && tokens[before.from]!.lower === 'by') return false
  return before?.kind === 'preposition' || (before?.kind === 'subordinator' && tokens[before.from]!.lower === 'for')
}

/** "faces soaring rents"; but "loves growing tomatoes" is what somebody does. */
function takesObject(tokens: readonly Token[], before: Phrase | undefined): boolean {
  if (before?.kind !== 'verb' || before.voice !== 'active' || before.copula || before.particle !== null) return false
  const lemma = infinitiveOf(tokens[before.head]!)
  return !catenativesWithGerund.has(lemma) && !fancying.has(lemma)
}

/** Verbs of liking, which take what is done. */
const fancying: ReadonlySet<string> = new Set([
  'adore',
  'dislike',
  'dread',
  'enjoy',
  'fancy',
  'hate',
  'like',
  'love',
  'mind',
  'prefer',
])

function isWithoutObject(token: Token): boolean {
  return attributiveParticiples.has(token.lower) || intransitiveVerbs.has(infinitiveOf(token))
}

/** "Recycling rates in Oslo have": rates have, where recycling them would have "has". */
function agreesWithPlural(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (inPhrase.has(tokens[at]?.upos ?? '')) at++
  const { upos, lower } = tokens[at] ?? { upos: '', lower: '' }
  return upos === 'AUX' && (lower === 'have' || lower === 'are' || lower === 'were')
}

const inPhrase: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PROPN'])

/** "There were repeated attempts": "be" as the only verb, and no agent or place after what looks like its participle. */
function isPlainBe(tokens: readonly Token[], { head, voice }: VerbGroup): boolean {
  return voice === 'active' && beForms.has(tokens[head]!.lower)
}

/** What may stand before a subject without article. */
const clauseEdges: ReadonlySet<Phrase['kind']> = new Set(['comma', 'coordinator', 'subordinator'])

/** "remains closed": after a verb of being or staying a participle is an adjective. */
function isState(tokens: readonly Token[], token: Token, before: Phrase | undefined): boolean {
  return before?.kind === 'verb' && before.copula && !beForms.has(tokens[before.head]!.lower) && isStative(token)
}
