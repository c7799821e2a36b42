import { phraseOpeners } from '../lexicon/phrase-openers.js'
import { displayWidth } from './display-width.js'
import { clip } from './shorten.js'

/** The text, or its first phrases with "…", in at most `width` columns. */
export function clipAtPhrase(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let phrase = ''
  for (const word of text.split(' ')) {
    // An opener ends what stands before it; so does a mark the phrase that it stands in.
    if (phraseOpeners.has(word)) kept = phrase
    const longer = phrase === '' ? word : `${phrase} ${word}`
    if (displayWidth(longer) >= width) break
    if (/[,;:]$/.test(word)) kept = longer
    phrase = longer
  }
  // Where the last phrase is the greater part, losing it whole says too little.
  if (displayWidth(kept) < width * LEAST) return clip(text, width)
  return `${kept.replace(/[,;:]$/, '')}…`
}

/** So much of the room must be filled. A guess. */
const LEAST = 0.4
