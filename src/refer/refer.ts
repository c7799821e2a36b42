import type { Attributed } from '../attribute/attribution-span.js'
import type { VerbGroup } from '../chunk/phrase.js'
import type { Clause, ClausedSentence } from '../clause/clause.js'
import { clauseOf } from '../clause/clause-of.js'
import {
  accompanyingVerbs,
  achievingVerbs,
  adjectiveFactuality,
  governingFactuality,
  modalFactuality,
} from '../lexicon/factuality-words.js'
import type { Trace } from '../rule/trace.js'
import { conceptsOf } from './concept.js'
import { findMentions } from './coreference.js'
import { findOwners } from './owners.js'
import type { Referred, ReferredSentence } from './referred.js'
import { findStandIns } from './stand-in.js'
import { resolveTimes } from './time-values.js'

/**
 * Says what everything refers to: names, nominals and pronouns to entities, bare measure nouns to their owners, times to
 * calendar values, figures to what they measure.
 */
export function refer(attributed: Attributed, trace?: Trace): Referred {
  const { article, sentences, attributions } = attributed
  const { mentions, entities, members } = findMentions(sentences, attributed.entities, attributions, trace)
  const owners = findOwners(sentences, mentions, entities, attributions)
  const standIns = findStandIns(sentences, mentions, article.text, attributions)
  const timeValues = resolveTimes(sentences, article.date, (sentence, time) => tenseAt(sentences[sentence]!, time))
  return {
    article,
    attributions,
    entities: entities.map(({ name, type, aliases }, i) => ({ name, type, aliases, members: members.get(i) ?? [] })),
    sentences: sentences.map(
      (sentence, index): ReferredSentence => ({
        index: sentence.index,
        block: sentence.block,
        start: sentence.start,
        end: sentence.end,
        tokens: sentence.tokens,
        times: sentence.times,
        figures: sentence.figures,
        unread: sentence.unread,
        phrases: sentence.phrases,
        names: sentence.names,
        clauses: sentence.clauses,
        timeValues: timeValues[index]!,
        figureReferences: conceptsOf(sentence, mentions[index]!),
        mentions: mentions[index]!,
        owners: owners[index]!,
        standIns: standIns[index]!,
      }),
    ),
  }
}

/** The tense of the finite verb that governs a time: what tells last Friday from next. */
function tenseAt(sentence: ClausedSentence, time: number): 'past' | 'present' | 'future' | null {
  let clause = clauseOf(sentence.clauses, sentence.times[time]!)
  for (let hops = 0; clause !== null && hops < sentence.clauses.length; hops++) {
    if (clause.verb?.form === 'finite') return isToCome(clause.verb, sentence) ? 'future' : clause.verb.tense
    const parent: Clause | null = clause.parent === null ? null : sentence.clauses[clause.parent]!
    // What an infinitive tells is still to come when its governing verb is told, unless that only led up to it.
    if (clause.verb?.form === 'infinitive') return isDoneTogether(parent, sentence) ? 'past' : 'future'
    if (isReduced(clause, sentence)) return 'past'
    clause = parent
  }
  return null
}

/** "A code agreed on Thursday" was agreed, whatever it will bring; "a vote planned for Thursday" is to come. */
function isReduced({ verb, marker }: Clause, { tokens }: ClausedSentence): boolean {
  if (verb === null || verb.form !== 'past-participle' || marker !== null) return false
  return verb.chain.every((at) => {
    const factuality = governingFactuality.get(tokens[at]!.lemma)
    return factuality === undefined || speechActs.has(tokens[at]!.lemma)
  })
}

/** What is done in saying it: the time is that of the word, not of what it promises. */
const speechActs: ReadonlySet<string> = new Set(['agree', 'offer', 'pledge', 'promise', 'propose', 'vow'])

/** "Used a ladder to break in on Sunday", "returned to work on Sunday": the two are done in one; "agreed to meet on Sunday" is not. */
function isDoneTogether(governing: Clause | null, { tokens }: ClausedSentence): boolean {
  const verb = governing?.verb ?? null
  if (verb === null || verb.form !== 'finite' || verb.tense !== 'past' || verb.modals.length > 0) return false
  return verb.chain.every((at) => {
    const { lemma } = tokens[at]!
    return achievingVerbs.has(lemma) || accompanyingVerbs.has(lemma)
  })
}

/** "Could fall by Friday", "is expected to peak on Friday": what may or is meant to happen is still to come. */
function isToCome({ aspect, chain, modals, tense }: VerbGroup, { tokens }: ClausedSentence): boolean {
  if (tense !== 'present' || aspect.perfect) return false
  if (modals.some((word) => modalFactuality.has(word))) return true
  for (let i = 0; i < chain.length - 1; i++) {
    const at = chain[i]!
    const governing = governingFactuality.get(tokens[at]!.lemma)
    if (governing === 'planned' || governing === 'predicted') return true
    if (adjectiveFactuality.has(tokens[at + 1]!.lower)) return true
  }
  return false
}
