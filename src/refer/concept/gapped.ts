import type { TokenRange } from '../../rule/offsets.js'
import { isThing, isTimeGroup, type Site, withoutArticle, wordAt } from './site.js'

/** "Sales rose 5% and profit 8%": the noun of a second half without its verb. */
export function gapped({ sentence, figure, index, at, clause, group, from }: Site): TokenRange | null {
  const previous = sentence.figures[index - 1]
  if (previous === undefined || previous.kind !== figure.kind || clause === null || clause.verb === null) return null
  if (
    previous.from < clause.from ||
    group === null ||
    !opensGroup(sentence, group.from, from) ||
    group.head >= figure.to
  )
    return null
  let i = at - 1
  if (sentence.phrases[i]?.kind === 'preposition' && gapMarkers.has(wordAt(sentence, sentence.phrases[i]!.from))) i--
  let first = i
  // "coffee and tea"
  while (
    isThing(sentence, sentence.phrases[first]) &&
    sentence.phrases[first - 1]?.kind === 'coordinator' &&
    isThing(sentence, sentence.phrases[first - 2]) &&
    sentence.phrases[first - 2]!.from >= previous.to
  )
    first -= 2
  const noun = sentence.phrases[first]
  const link = sentence.phrases[first - 1]
  if (!isThing(sentence, noun) || (link?.kind !== 'coordinator' && link?.kind !== 'comma')) return null
  const last = sentence.phrases[first - 2]
  // Right after the first half, or after its time.
  const meets = last !== undefined && (previous.from < last.to || isTimeGroup(last))
  return meets ? { from: withoutArticle(noun).from, to: sentence.phrases[i]!.to } : null
}

/** "butter a whopping 31%": an article and an adjective before the amount. */
function opensGroup({ tokens }: Site['sentence'], group: number, from: number): boolean {
  for (let i = group; i < from; i++) if (tokens[i]!.upos !== 'DET' && tokens[i]!.upos !== 'ADJ') return false
  return group <= from
}

const gapMarkers: ReadonlySet<string> = new Set(['to', 'by', 'from', 'at', 'between'])
