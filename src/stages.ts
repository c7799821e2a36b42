import type { AttributionSpan } from './attribute/attribution-span.js'
import type { Claim } from './model.js'
import type { Article } from './read/article.js'
import type { ReferredEntity, ReferredSentence } from './refer/referred.js'

/** What the stages decided on the way from a text to its claims: what `explain` shows. */
export interface Stages {
  readonly article: Article
  readonly sentences: readonly ReferredSentence[]
  readonly attributions: readonly AttributionSpan[]
  readonly entities: readonly ReferredEntity[]
  readonly claims: readonly Claim[]
}
