import type { Clause, NounPhrase } from '../clause/clause.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import type { Time } from '../model.js'
import type { ReferredSentence } from '../refer/referred.js'
import { groupAt } from './argument.js'
import { infinitiveAt } from './verb-words.js'

/**
 * Whether a clause is worth a row though it holds neither a figure nor a name: "Work starts on 7 April", "the committee
 * has approved the plan". It tells what happened to whom by itself; a clause inside a noun phrase only where it tells when.
 */
export function tellsByItself(sentence: ReferredSentence, clause: Clause, times: readonly Time[]): boolean {
  const { verb, subject, object } = clause
  if (verb === null || subject === null || !isProse(sentence) || !isDescribed(sentence, subject)) return false
  if (times.some(isDated)) return true
  if (!standsAlone(sentence, clause)) return false
  // "as the panel expects": of what is said elsewhere.
  return object !== null || verb.voice === 'passive' || !reportingVerbs.has(infinitiveAt(sentence, verb.head))
}

/** A list of links has sentences too; a question tells nothing. */
function isProse({ block, tokens }: ReferredSentence): boolean {
  return block.kind === 'paragraph' && tokens.at(-1)!.text !== '?'
}

/** "Now" tells no more than the tense does. */
function isDated({ type, value }: Time): boolean {
  return (type === 'date' || type === 'time') && value !== 'PRESENT_REF'
}

function standsAlone({ tokens }: ReferredSentence, { kind, verb, marker }: Clause): boolean {
  if (kind === 'absolute') return true
  if (verb!.form !== 'finite') return false
  if (kind === 'adverbial') {
    const opener = marker === null ? '' : tokens[marker.to - 1]!.lower
    return conceding.has(opener) || (placing.has(opener) && verb!.tense === 'past')
  }
  return kind === 'main' || kind === 'reported'
}

/** Subordinators behind which the text asserts as it does before them. */
const conceding: ReadonlySet<string> = new Set(['although', 'as', 'because', 'though', 'whereas', 'while'])

/** In the past tense, what these open has happened: "after a tram came off the tracks". */
const placing: ReadonlySet<string> = new Set(['after', 'when'])

/** Whether a reader knows who or what is meant: not of "it", "that" or "everyone". */
function isDescribed(sentence: ReferredSentence, { head }: NounPhrase): boolean {
  const { upos, lower } = sentence.tokens[head]!
  const form = groupAt(sentence, head)?.form
  if (form === 'relative' || form === 'time') return false
  return (upos !== 'PRON' && upos !== 'DET') || sentence.standIns.has(head) || somebody.has(lower)
}

const somebody: ReadonlySet<string> = new Set(['he', 'she', 'they'])
