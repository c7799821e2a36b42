import type { TokenRange } from '../../rule/offsets.js'
import { changedObject } from './changed-object.js'
import { forPhrase, inNoun, ofPhrase } from './complement.js'
import { gapped } from './gapped.js'
import { afterNoun, mover, nounBefore, rangeAfterNoun, subjectOwn } from './noun-before.js'
import { lightNounOf, nounOf } from './noun-of.js'
import { afterArticle, beforeNoun } from './own-group.js'
import { parallel } from './parallel.js'
import { possessor } from './possessor.js'
import type { Site } from './site.js'
import { headlineNoun, holder, subjectOfChange } from './subject.js'

/** A way in which English says what an amount is of. */
export interface Construction {
  readonly rule: string
  readonly find: (site: Site) => TokenRange | null
}

/**
 * In the order of nearness: the figure's own noun phrase, what goes on from it, what it goes on from, another figure
 * beside it, the verb's arguments, and last whoever the clause is about.
 */
export const constructions: readonly Construction[] = [
  { rule: 'refer.concept.mover', find: mover },
  { rule: 'refer.concept.before-noun', find: beforeNoun },
  { rule: 'refer.concept.after-article', find: afterArticle },
  { rule: 'refer.concept.possessor', find: possessor },
  { rule: 'refer.concept.after-noun', find: afterNoun },
  { rule: 'refer.concept.of-phrase', find: ofPhrase },
  { rule: 'refer.concept.noun-of', find: nounOf },
  { rule: 'refer.concept.in-noun', find: inNoun },
  { rule: 'refer.concept.gapped', find: gapped },
  { rule: 'refer.concept.parallel', find: parallel },
  { rule: 'refer.concept.noun-before', find: nounBefore },
  { rule: 'refer.concept.for-phrase', find: forPhrase },
  { rule: 'refer.concept.changed-object', find: changedObject },
  { rule: 'refer.concept.range-after-noun', find: rangeAfterNoun },
  { rule: 'refer.concept.subject', find: subjectOfChange },
  { rule: 'refer.concept.subject-own', find: subjectOwn },
  { rule: 'refer.concept.holder', find: holder },
  { rule: 'refer.concept.headline', find: headlineNoun },
  { rule: 'refer.concept.reckoned', find: lightNounOf },
]
