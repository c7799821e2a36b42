import { countries, countryParts } from '../lexicon/regions.js'
import type { Token } from '../tag/token.js'
import type { NounGroup, Phrase } from './phrase.js'

/**
 * "in Lyon, France": a town and the country or region that it lies in are one group, and the comma between them is no
 * clause's. Lists stay apart ("in Lyon, France and Spain"), and so does a country that a verb has as its subject behind an
 * opening phrase ("In Lyon, France lost").
 */
export function joinRegions(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  let joined: Phrase[] | null = null
  for (let k = 0; k < phrases.length; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'comma' && isBetweenTownAndRegion(tokens, phrases, k)) {
      joined ??= phrases.slice(0, k)
      joined.push(asOne(joined.pop() as NounGroup, phrases[++k]!.to))
    } else joined?.push(phrase)
  }
  return joined ?? phrases
}

function asOne({ from, head, determiner, possessor, rules }: NounGroup, to: number): NounGroup {
  return {
    kind: 'noun',
    from,
    to,
    head,
    determiner,
    possessor,
    form: 'name',
    rules: [...rules, 'chunk.noun.place-region'],
  }
}

function isBetweenTownAndRegion(tokens: readonly Token[], phrases: readonly Phrase[], comma: number): boolean {
  const town = phrases[comma - 1]
  const region = phrases[comma + 1]
  if (town?.kind !== 'noun' || region?.kind !== 'noun' || town.form !== 'name' || region.form !== 'name') return false
  // "The Dayton, Ohio, company": the article is the company's.
  if (town.determiner !== null || region.determiner !== null) return false
  const wider = wordsIn(tokens, region)
  if (!countries.has(wider) && !countryParts.has(wider)) return false
  const narrower = wordsIn(tokens, town)
  if (countries.has(narrower) || (countryParts.has(narrower) && !countries.has(wider))) return false
  return isPlace(tokens, phrases, comma) && !goesOnAsList(tokens, phrases, comma + 2)
}

/** Behind a preposition of place; elsewhere only where a second comma or the end closes the region off. */
function isPlace(tokens: readonly Token[], phrases: readonly Phrase[], comma: number): boolean {
  const before = phrases[comma - 2]
  const after = phrases[comma + 2]
  const isLocated = before?.kind === 'preposition' && placePrepositions.has(tokens[before.from]!.lower)
  if (after?.kind === 'verb' && after.form === 'finite') return isLocated && comma > 2
  if (isLocated) return true
  const isClosed = after === undefined || after.kind === 'comma' || after.kind === 'mark'
  return isClosed && (before === undefined || before.kind === 'verb' || before.kind === 'coordinator')
}

const placePrepositions: ReadonlySet<string> = new Set(
  'around at from in into near of off outside through to toward towards'.split(' '),
)

/** "and Spain", ", Spain": a region that no town stands before is the next of a list. */
function goesOnAsList(tokens: readonly Token[], phrases: readonly Phrase[], k: number): boolean {
  let next = k
  while (phrases[next]?.kind === 'comma' || phrases[next]?.kind === 'coordinator') next++
  const group = phrases[next]
  if (next === k || group?.kind !== 'noun' || group.form !== 'name') return false
  const words = wordsIn(tokens, group)
  return countries.has(words) || countryParts.has(words)
}

function wordsIn(tokens: readonly Token[], { from, to }: NounGroup): string {
  let words = tokens[from]!.lower
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i]!.lower}`
  return words
}
