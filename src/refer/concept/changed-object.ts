import { TREND_VERBS } from '../../lexicon/trend-words.js'
import type { TokenRange } from '../../rule/offsets.js'
import { countedNounAt, isAmountAt, markerOf, type Site, thingWithHead, withoutOpeners, wordAt } from './site.js'

/** "raised its output to one million", "bought the mill for $3 million", "cut prices 5%": the thing changed or priced. */
export function changedObject(site: Site): TokenRange | null {
  const { sentence, figure, clause } = site
  if (clause === null || clause.verb === null || clause.object === null || clause.verb.copula) return null
  if (clause.object.to > figure.from || figure.kind === 'age') return null
  const marker = markerOf(site, clause)
  const isMove = figure.trend !== null && (marker === 'up' || marker === 'down')
  if (isAmountAt(sentence, clause.object)) {
    // "sold 3 million shares at $12": what is priced is what was counted; so is what went up or down since.
    const isPrice = figure.kind === 'money' && (marker === 'at' || marker === 'for')
    return isPrice || isMove ? countedNounAt(sentence, clause.object) : null
  }
  const isAmount =
    figure.kind === 'percent' || figure.kind === 'money' || figure.kind === 'number' || figure.kind === 'ratio'
  const isChange = TREND_VERBS.has(wordAt(sentence, clause.verb.head))
  const reaches =
    marker === 'to' || marker === 'from' || marker === 'by' || marker === 'between'
      ? isAmount || figure.kind === 'measure' || figure.kind === 'duration' || isChange
      : marker === 'at' || marker === 'for'
        ? figure.kind === 'money' ||
          (marker === 'at' && isAmount) ||
          (figure.kind === 'duration' && penalties.has(wordAt(sentence, clause.verb.head)))
        : figure.trend !== null && (marker === null || (isMove && sendingVerbs.has(wordAt(sentence, clause.verb.head))))
  return reaches && thingWithHead(sentence, clause.object.head) !== null
    ? withoutOpeners(sentence, clause.object)
    : null
}

/** Verbs whose subject makes their object go up or down. */
const sendingVerbs: ReadonlySet<string> = new Set(
  (
    'bring bringing brings brought carried drag dragged dragging drags drive drives driving drove knock knocked knocking knocks move moved ' +
    'moves moving pull pulled pulling pulls push pushed pushes pushing send sending sends sent take takes taking took'
  ).split(' '),
)

/** Verbs of penalty: the time is that of the one punished. */
const penalties: ReadonlySet<string> = new Set(
  'banned barred disqualified excluded expelled imprisoned jailed locked suspended sidelined'.split(' '),
)
