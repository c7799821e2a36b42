import { adjunctOf } from '../clause/adjunct.js'
import type { Clause, NounPhrase } from '../clause/clause.js'
import type { ReferredSentence } from '../refer/referred.js'
import { restatedBy } from '../refer/restated.js'

/**
 * A clause whose object is no more than the amount of a change ("rose 5%") or another figure said again ("rose to $3
 * million, or 9 cents a share") has no object: the amount is how much, not what.
 */
export function withoutAmountObject(sentence: ReferredSentence, clause: Clause): Clause {
  const { object, adjuncts } = clause
  if (object === null || !isAmount(sentence, object)) return clause
  return { ...clause, object: null, adjuncts: [...adjuncts, adjunctOf(object, null)] }
}

function isAmount(sentence: ReferredSentence, object: NounPhrase): boolean {
  return sentence.figures.some((figure, i) => {
    if (object.head < figure.from || object.head >= Math.max(figure.to, figure.rateWords?.to ?? 0)) return false
    if (object.from < figure.from && figure.boundWords?.from !== object.from) return false
    // "lost 4% of its volume", "loses 37 of its 420 posts": what was lost.
    const isPart = figure.kind === 'percent' || figure.kind === 'count'
    if (isPart && sentence.tokens[figure.to]?.lower === 'of' && object.to > figure.to + 1) return false
    return figure.trend !== null || restatedBy(sentence, i) !== null
  })
}
