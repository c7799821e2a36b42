import { plainLetters } from '../../claim/key/plain-letters.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import { functionWords } from '../../lexicon/common-capitals.js'
import { knownNames } from '../../name/known-names.js'
import type { Told } from '../value.js'
import { countCommon } from './count-common.js'
import { digitsOf } from './distinct.js'

/** By what the story of a document is known: words with a capital in what it tells, and its values that are seldom met. */
export interface Story {
  readonly names: ReadonlySet<string>
  readonly values: ReadonlySet<string>
}

/** The story of a document by all that it tells. */
export function storyOf(tellings: readonly Told[]): Story {
  const names = new Set<string>()
  const values = new Set<string>()
  const sentences = new Set<number>()
  for (const { evidence, figure } of tellings) {
    if (figure !== null && figure.kind !== 'duration' && digitsOf(figure) > 1)
      values.add(`${figure.kind === 'number' ? 'count' : figure.kind} ${figure.value ?? figure.high}`)
    if (sentences.has(evidence.start)) continue
    sentences.add(evidence.start)
    for (const [word] of evidence.text.matchAll(CAPITALIZED)) {
      const plain = plainLetters(word)
      if (isName(plain)) names.add(plain)
    }
  }
  return { names, values }
}

const CAPITALIZED = /\p{Lu}\p{L}{2,}/gu

function isName(word: string): boolean {
  return !functionWords.has(word) && !MONTHS.has(word) && !WEEKDAYS.has(word) && !knownNames().commonWords.has(word)
}

/**
 * Whether two documents are of one story: a name and, with it, enough names and values in common. They may as well be two
 * articles on one firm or one land; what is joined between them must agree in its value besides.
 */
export function areOneStory(a: Story, b: Story): boolean {
  const names = countCommon(a.names, b.names)
  if (names === 0 || names < Math.min(a.names.size, b.names.size) * PART) return false
  return names + countCommon(a.values, b.values) >= ENOUGH
}

/** Guesses: so many in common, and so much of the names of the one that has fewer; any two papers share a land or a poll. */
const ENOUGH = 3
const PART = 0.2
