import type { AttributionSpan } from './attribute/attribution-span.js'
import type { Judgement } from './claim/judgement.js'
import type { Claim } from './model.js'
import type { Article } from './read/article.js'
import type { ReferredEntity, ReferredSentence } from './refer/referred.js'
import type { Rejected } from './rule/trace.js'

/** What the stages decided on the way from a text to its claims. */
export interface Stages {
  readonly article: Article
  readonly sentences: readonly ReferredSentence[]
  readonly attributions: readonly AttributionSpan[]
  readonly entities: readonly ReferredEntity[]
  readonly claims: readonly Claim[]
}

/** The same, with what was considered on the way and not taken. */
export interface Traced extends Stages {
  readonly rejected: readonly Rejected[]
  /** By the id of each claim, how it came to its factuality, polarity and source. */
  readonly judgements: ReadonlyMap<string, Judgement>
}
