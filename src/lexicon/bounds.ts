// Words that say on which side of the written number the true one lies. Own knowledge of news style.

export type BoundWord = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

/** Before the figure. */
const BEFORE: readonly (readonly [phrase: string, bound: BoundWord])[] = [
  ['a maximum of', 'at-most'],
  ['a minimum of', 'at-least'],
  ['about', 'about'],
  ['above', 'more-than'],
  ['almost', 'about'],
  ['an average of about', 'about'],
  ['an estimated', 'about'],
  ['approx', 'about'],
  ['approx.', 'about'],
  ['approximately', 'about'],
  ['around', 'about'],
  ['as big as', 'at-most'],
  ['as few as', 'at-least'],
  ['as high as', 'at-most'],
  ['as little as', 'at-least'],
  ['as long as', 'at-most'],
  ['as low as', 'at-least'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['at the least', 'at-least'],
  ['at the most', 'at-most'],
  ['below', 'less-than'],
  ['better than', 'more-than'],
  ['bigger than', 'more-than'],
  ['capped at', 'at-most'],
  ['circa', 'about'],
  ['close to', 'about'],
  ['estimated', 'about'],
  ['exceeding', 'more-than'],
  ['fewer than', 'less-than'],
  ['greater than', 'more-than'],
  ['higher than', 'more-than'],
  ['in excess of', 'more-than'],
  ['in the neighborhood of', 'about'],
  ['in the neighbourhood of', 'about'],
  ['in the order of', 'about'],
  ['in the range of', 'about'],
  ['in the region of', 'about'],
  ['larger than', 'more-than'],
  ['less than', 'less-than'],
  ['longer than', 'more-than'],
  ['lower than', 'less-than'],
  ['maximum of', 'at-most'],
  ['minimum of', 'at-least'],
  ['more than', 'more-than'],
  ['near', 'about'],
  ['nearing', 'about'],
  ['nearly', 'about'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['no more than', 'at-most'],
  ['no higher than', 'at-most'],
  ['no longer than', 'at-most'],
  ['no lower than', 'at-least'],
  ['no older than', 'at-most'],
  ['no younger than', 'at-least'],
  ['north of', 'more-than'],
  ['not less than', 'at-least'],
  ['not more than', 'at-most'],
  ['older than', 'more-than'],
  ['on the order of', 'about'],
  ['or about', 'about'],
  ['or more than', 'more-than'],
  ['over', 'more-than'],
  ['over than', 'more-than'],
  ['plus or minus', 'about'],
  ['practically', 'about'],
  ['roughly', 'about'],
  ['shorter than', 'less-than'],
  ['shy of', 'less-than'],
  ['smaller than', 'less-than'],
  ['some', 'about'],
  ['something like', 'about'],
  ['south of', 'less-than'],
  ['sub', 'less-than'],
  ['the best part of', 'about'],
  ['the better part of', 'about'],
  ['topping', 'more-than'],
  ['under', 'less-than'],
  ['up to', 'at-most'],
  ['upward of', 'more-than'],
  ['upwards of', 'more-than'],
  ['virtually', 'about'],
  ['younger than', 'less-than'],
  ['+/-', 'about'],
  ['+ / -', 'about'],
  ['give or take', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['∼', 'about'],
  ['±', 'about'],
  ['<', 'less-than'],
  ['>', 'more-than'],
  ['≤', 'at-most'],
  ['≥', 'at-least'],
]

/** After the figure or its noun. */
const AFTER: readonly (readonly [phrase: string, bound: BoundWord])[] = [
  ['and above', 'at-least'],
  ['and older', 'at-least'],
  ['and over', 'at-least'],
  ['and under', 'at-most'],
  ['and up', 'at-least'],
  ['and younger', 'at-most'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['or above', 'at-least'],
  ['or fewer', 'at-most'],
  ['or higher', 'at-least'],
  ['or greater', 'at-least'],
  ['or less', 'at-most'],
  ['or more', 'at-least'],
  ['or older', 'at-least'],
  ['or so', 'about'],
  ['or lower', 'at-most'],
  ['or over', 'at-least'],
  ['or thereabouts', 'about'],
  ['or under', 'at-most'],
  ['or younger', 'at-most'],
  ['plus', 'at-least'],
  ['+', 'at-least'],
]

export interface BoundPhrase {
  readonly words: readonly string[]
  readonly bound: BoundWord
}

const toPhrase = ([phrase, bound]: readonly [string, BoundWord]): BoundPhrase => ({ words: phrase.split(' '), bound })

/** Phrases by the word next to the figure, the longest first. */
function byWord(
  rows: readonly (readonly [string, BoundWord])[],
  nearest: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly BoundPhrase[]> {
  const map = new Map<string, BoundPhrase[]>()
  for (const phrase of rows.map(toPhrase)) {
    const key = nearest(phrase.words)
    map.set(
      key,
      [...(map.get(key) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return map
}

export const BOUNDS_BEFORE = byWord(BEFORE, (words) => words.at(-1) ?? '')
export const BOUNDS_AFTER = byWord(AFTER, (words) => words[0] ?? '')

/** Words that belong to a bound when they stand before it: "just over", "well under". */
export const BOUND_INTENSIFIERS: ReadonlySet<string> = new Set([
  'just',
  'slightly',
  'well',
  'far',
  'little',
  'comfortably',
])
