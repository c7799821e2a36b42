/**
 * Whether a word may be one of a list, by its first character and its length: false is sure, true asks for a look-up. Most
 * words of a text fall through, which costs less than looking each of them up.
 */
export function wordSieve(words: Iterable<string>): (word: string) => boolean {
  /** By first character: a bit for each length (from 31 on, one for all). */
  const lengths = new Int32Array(128)
  let beyond = 0
  for (const word of words) {
    const code = word.charCodeAt(0)
    if (code < 128) lengths[code]! |= 1 << Math.min(word.length, 31)
    else beyond |= 1 << Math.min(word.length, 31)
  }
  return (word) => {
    const code = word.charCodeAt(0)
    return ((code < 128 ? lengths[code]! : beyond) & (1 << Math.min(word.length, 31))) !== 0
  }
}
