import type { ReferredSentence } from '../refer/referred.js'
import { restatedBy } from '../refer/restated.js'

/**
 * The time of a figure that another is compared with, where it has its own: "from $2 million a year earlier", also said
 * again ("from $2 million, or 9 cents a share, a year earlier"). Null for the figure of the clause's own time.
 */
export function ownTime(sentence: ReferredSentence, figure: number): number | null {
  let first = figure
  for (let i = restatedBy(sentence, first); i !== null; i = restatedBy(sentence, first)) first = i
  if (!isCompared(sentence, first)) return null
  let last = figure
  while (last + 1 < sentence.figures.length && restatedBy(sentence, last + 1) === last) last++
  return timeAfter(sentence, last)
}

/** Whether a figure is what another is compared with. */
function isCompared({ figures, tokens, clauses }: ReferredSentence, index: number): boolean {
  const { from, boundWords } = figures[index]!
  const before = tokens[(boundWords?.from ?? from) - 1]
  if (before !== undefined && comparing.has(before.lower)) return true
  return clauses.some(({ adjuncts }) =>
    adjuncts.some(
      ({ marker, from: start, to }) =>
        marker !== null && start <= from && from < to && comparing.has(tokens[marker.from]!.lower),
    ),
  )
}

const comparing: ReadonlySet<string> = new Set(['against', 'compared', 'from', 'than', 'versus', 'vs'])

/** The time that stands right after a figure and its rate. */
function timeAfter({ figures, tokens, times }: ReferredSentence, index: number): number | null {
  const { to, rateWords, noun } = figures[index]!
  let at = Math.max(to, rateWords?.to ?? 0, noun?.to ?? 0)
  while (linking.has(tokens[at]?.lower ?? '')) at++
  const found = times.findIndex((time) => time.from <= at && at < time.to)
  return found === -1 ? null : found
}

const linking: ReadonlySet<string> = new Set([',', ')', 'at', 'during', 'for', 'in', 'on'])
