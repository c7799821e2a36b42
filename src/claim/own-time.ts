import { ARGUMENT_CLUSTER } from '../clause/argument-cluster.js'
import type { ReferredSentence } from '../refer/referred.js'
import { restatedBy } from '../refer/restated.js'
import { bracketed } from './bracketed.js'

/**
 * The time of a figure that another is compared with, where it has its own: "from $2 million a year earlier", also said
 * again ("from $2 million, or 9 cents a share, a year earlier") or set beside it in brackets ("(2022: $5 million)"); of a
 * figure in a series, that behind it. Null for the
 * figure of the clause's own time.
 */
export function ownTime(sentence: ReferredSentence, figure: number): number | null {
  const inBrackets = bracketed(sentence, figure)
  if (inBrackets !== null) return inBrackets.time
  let first = figure
  for (let i = restatedBy(sentence, first); i !== null; i = restatedBy(sentence, first)) first = i
  if (!isCompared(sentence, first)) return timeInSeries(sentence, figure)
  let last = figure
  while (last + 1 < sentence.figures.length && restatedBy(sentence, last + 1) === last) last++
  return timeAfter(sentence, last)
}

/** "300 in 2020, 250 in 2021 and 200 in 2022": after the first, each figure of a series has the time behind it. */
function timeInSeries(sentence: ReferredSentence, index: number): number | null {
  const { figures, times, tokens } = sentence
  const before = figures[index - 1]
  if (hasClusterClause(sentence, index)) return null
  const time = timeAfter(sentence, index)
  // "Sales have grown: $3 million in 2021, …"
  if (tokens[(figures[index]!.boundWords ?? figures[index]!).from - 1]?.text === ':') return time
  if (before === undefined) return null
  const earlier = time === null ? null : timeAfter(sentence, index - 1)
  if (time === null || earlier === null || earlier >= time) return null
  if (before.kind !== figures[index]!.kind && figures[index]!.unit !== null) return null
  for (let i = times[earlier]!.to; i < figures[index]!.from; i++) {
    if (!linkingSeries.has(tokens[i]!.lower)) return null
  }
  return time
}

/** Whether a clause was made of the figure and its time, which then is the clause's. */
function hasClusterClause({ figures, clauses }: ReferredSentence, index: number): boolean {
  const { from, to } = figures[index]!
  return clauses.some((clause) => clause.from <= from && to <= clause.to && clause.rules.includes(ARGUMENT_CLUSTER))
}

const linkingSeries: ReadonlySet<string> = new Set([
  ',',
  ';',
  'about',
  'almost',
  'and',
  'but',
  'just',
  'nearly',
  'only',
  'then',
  'to',
])

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
