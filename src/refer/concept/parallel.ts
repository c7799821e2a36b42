import type { FigureSpan } from '../../figure/figure-span.js'
import type { TokenRange } from '../../rule/offsets.js'
import { type Site, wholeEnd, wordAt } from './site.js'

/**
 * "$3 million, $4 million and $5 million in 2019, 2020 and 2021", "up from $3 million a year earlier", "against 3%": a
 * figure beside another of its kind, with nothing but times and links between, measures what that one does.
 */
export function parallel(site: Site): TokenRange | null {
  const { sentence, figure, index, found, from, clause } = site
  const previous = sentence.figures[index - 1]
  if (previous === undefined) return null
  if (isShareSaidAgain(site, previous) || isEarlierLevel(site, previous)) return found[index - 1]!.concept
  if (previous.kind !== figure.kind || (clause !== null && previous.from < clause.from)) return null
  let i = wholeEnd(previous)
  if (previous.rateWords !== null && previous.rateWords.to <= from) i = Math.max(i, previous.rateWords.to)
  if (i >= from || from - i > LONGEST) return null
  while (i < from) {
    const time = sentence.times.find((t) => t.from <= i && i < t.to)
    if (time !== undefined) i = time.to
    else if (links.has(sentence.tokens[i]!.lower)) i++
    else return null
  }
  return found[index - 1]!.concept
}

/** "Half of the mills, 54%, closed": the share once more, in percent, where its noun ends. */
function isShareSaidAgain({ sentence, figure, index, found, from }: Site, previous: FigureSpan): boolean {
  if (figure.kind !== 'percent' || previous.kind !== 'ratio' || found[index - 1]!.concept?.to !== from - 1) return false
  const before = wordAt(sentence, from - 1)
  return (before === ',' || before === '(') && sentence.tokens[figure.to]?.upos === 'PUNCT'
}

/**
 * "3% of firms said they had closed, up from 2%", "had $9 million of cash in June, down $2 million": the level before and
 * the change are of what the level now is of, however far apart.
 */
function isEarlierLevel({ sentence, figure, from }: Site, previous: FigureSpan): boolean {
  if (previous.kind !== figure.kind || previous.unit !== figure.unit || figure.kind === 'count') return false
  const at = wordAt(sentence, from - 1) === 'from' ? from - 2 : from - 1
  return directions.has(wordAt(sentence, at)) && wordAt(sentence, at - 1) === ','
}

const directions: ReadonlySet<string> = new Set(['down', 'up'])

/** A link and two times. */
const LONGEST = 12

const links: ReadonlySet<string> = new Set(
  (
    ', ; : ( ) - – — and or to from compared with against versus vs vs. than up down in on for at a the respectively ' +
    'followed by after then early late about'
  ).split(' '),
)
