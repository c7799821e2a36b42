import type { Sheet, SheetSentence } from './sheet.js'

/** A short sentence, or one that begins with "that" or "she", goes on with the one before. */
export function withWordsBefore({ sentences }: Pick<Sheet, 'sentences'>, index: number): SheetSentence {
  const sentence = sentences[index]!
  let first = index
  while (first > 0 && index - first < FARTHEST && goesOn(sentences[first]!)) first--
  if (first === index) return sentence
  const { evidence, isHeading, plainStart } = sentence
  const words = sentences.slice(first, index + 1).flatMap((each) => each.words)
  return { evidence, isHeading, plainStart, words: [...new Set(words)] }
}

function goesOn({ words, evidence }: SheetSentence): boolean {
  return words.length <= SHORT || GOES_ON.test(evidence.text)
}

const SHORT = 4
const FARTHEST = 3
const GOES_ON = /^["“]?(?:h?is|he|her|it|its|she|such|that|their|these|they|this|those)\b/i
