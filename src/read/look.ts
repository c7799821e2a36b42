import { sentenceVerbs } from '../lexicon/sentence-verbs.js'
import type { Shape } from './piece.js'

/** Whether most words of weight are capitalized, as in a headline or a title. Short words say nothing. */
export function isTitleCase(shape: Shape): boolean {
  let weighty = 0
  let capital = 0
  for (const word of shape.words) {
    if (word.length < 4 || !LETTER.test(word)) continue
    weighty++
    if (CAPITAL.test(word)) capital++
  }
  // Three in four: prose with names reaches half, headline style leaves only "with", "from", "into" small.
  return weighty > 1 && capital >= weighty * 0.75
}

function isAllCaps(shape: Shape): boolean {
  return shape.said.length > 3 && CAPITAL.test(shape.said) && !LOWER.test(shape.said)
}

/** Whether the line is written as headlines are. They capitalize "Was" and "Will"; a sentence full of names does not. */
export function isHeadlineCase(shape: Shape): boolean {
  return isAllCaps(shape) || (isTitleCase(shape) && !shape.words.some((word) => sentenceVerbs.has(word)))
}

/** Begins as a line of its own may: with a capital, a figure, or an opening mark. */
export function opensLine(shape: Shape): boolean {
  return OPENING.test(shape.said)
}

/** Reads as text of the article: long, or a sentence. Six words, since "Read it here." and captions are shorter. */
export function isProse(shape: Shape): boolean {
  return shape.long || (shape.ended && shape.words.length >= 6)
}

const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const OPENING = /^[\p{Lu}\p{N}"“‘'$€£¥#@(¿¡]/u
