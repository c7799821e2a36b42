import type { TokenRange } from '../../rule/offsets.js'
import { restatedBy } from '../restated.js'
import { isThing, type Site, withComplements, wordAt } from './site.js'

/** "12% of the shares", "5 miles (8 kilometres) of cable", "300 members of staff". */
export function ofPhrase(site: Site): TokenRange | null {
  const { sentence, figure, group } = site
  if (group === null || group.head >= site.to) return null
  const link = afterBrackets(site)
  if (wordAt(sentence, sentence.phrases[link]?.from ?? -1) !== 'of') return null
  const noun = sentence.phrases[link + 1]
  // "2 litres of fluid": a measure is of a thing, though its word be an adjective as well
  if (noun?.kind === 'adjective' && figure.kind === 'measure' && sentence.phrases[link + 2]?.kind !== 'noun')
    return wordAt(sentence, noun.from) === 'late' ? null : noun
  if (!isThing(sentence, noun)) return null
  // "two of the mills": the mills are what is counted, which the unit says.
  if (figure.noun !== null && figure.noun.from <= noun.head && noun.head < figure.noun.to) return null
  return withComplements(sentence, link + 1, sentence.phrases.length)
}

/** "$300 million in bonds": what the money is, as a bare noun. */
export function inNoun(site: Site): TokenRange | null {
  const { sentence, figure, group, at, to } = site
  if (figure.kind !== 'money' || group === null || group.head >= to) return null
  if (wordAt(sentence, sentence.phrases[at + 1]?.from ?? -1) !== 'in') return null
  const noun = sentence.phrases[at + 2]
  if (!isThing(sentence, noun) || noun.form !== 'common' || noun.determiner !== null || noun.possessor !== null)
    return null
  // "rose $3 in May", but "lost $3 billion in value"
  if (figure.trend !== null && wordAt(sentence, noun.head) !== 'value') return null
  // "at $30 in early trading" says when.
  if (sessions.has(wordAt(sentence, noun.head))) return null
  // "Bought Tarn for $3 million in shares": how it is paid.
  if (means.has(wordAt(sentence, noun.head)) && wordAt(sentence, site.from - 1) === 'for') return null
  return { from: noun.from, to: noun.to }
}

const means: ReadonlySet<string> = new Set(['cash', 'equity', 'paper', 'shares', 'stock'])

/** What markets hold each day. */
const sessions: ReadonlySet<string> = new Set('dealing dealings session trade trading'.split(' '))

/** "paid $3 million for the mill", "a 2% fee, 1% for the agent": what the price or the share is for. */
export function forPhrase(site: Site): TokenRange | null {
  const { sentence, figure, group, at, to, clause } = site
  if (figure.kind !== 'money' && figure.kind !== 'percent' && figure.kind !== 'number') return null
  if (group === null || group.head >= to || figure.trend !== null || clause?.verb?.copula === true) return null
  let link = at + 1
  if (wordAt(sentence, sentence.phrases[link]?.from ?? -1) === '(')
    link = afterBracketAt(sentence.phrases, sentence, link)
  const word = wordAt(sentence, sentence.phrases[link]?.from ?? -1)
  if (word !== 'for' && !(word === 'on' && figure.kind === 'money')) return null
  // "Profit fell to $3 million on sales of $9 million."
  if (word === 'on' && wordAt(sentence, site.from - 1) === 'to') return null
  const noun = sentence.phrases[link + 1]
  // "below $3 for the first time"
  if (!isThing(sentence, noun) || occasions.has(wordAt(sentence, noun.head))) return null
  return withComplements(sentence, link + 1, sentence.phrases.length)
}

const occasions: ReadonlySet<string> = new Set(['occasion', 'session', 'time', 'times'])

/** The phrase after the group, and after a bracket that says the figure again. */
function afterBrackets({ sentence, index, at }: Site): number {
  const next = at + 1
  if (wordAt(sentence, sentence.phrases[next]?.from ?? -1) !== '(') return next
  return index + 1 < sentence.figures.length && restatedBy(sentence, index + 1) === index
    ? afterBracketAt(sentence.phrases, sentence, next)
    : next
}

function afterBracketAt(phrases: readonly TokenRange[], sentence: Site['sentence'], open: number): number {
  let i = open
  while (i < phrases.length && i < open + 4 && wordAt(sentence, phrases[i]!.to - 1) !== ')') i++
  return i + 1
}
