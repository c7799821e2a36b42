// Words that say on which side of the written number the true one lies. Own knowledge of news style.

export type BoundWord = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

/** Before the figure. */
const BEFORE: readonly (readonly [phrase: string, bound: BoundWord])[] = [
  ['a good', 'at-least'],
  ['a maximum', 'at-most'],
  ['a maximum of', 'at-most'],
  ['a minimum', 'at-least'],
  ['a minimum of', 'at-least'],
  ['about', 'about'],
  ['above', 'more-than'],
  ['almost', 'about'],
  ['an average of about', 'about'],
  ['an approximate', 'about'],
  ['an estimated', 'about'],
  ['approached', 'about'],
  ['approaching', 'about'],
  ['approx', 'about'],
  ['approx.', 'about'],
  ['approximately', 'about'],
  ['around', 'about'],
  ['as few as', 'at-least'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['at minimum', 'at-least'],
  ['at or above', 'at-least'],
  ['at or below', 'at-most'],
  ['at the least', 'at-least'],
  ['at the most', 'at-most'],
  ['at the very least', 'at-least'],
  ['at the very most', 'at-most'],
  ['below', 'less-than'],
  ['better than', 'more-than'],
  ['capped at', 'at-most'],
  ['circa', 'about'],
  ['close on', 'about'],
  ['close to', 'about'],
  ['closing in on', 'about'],
  ['estimated', 'about'],
  ['estimated at', 'about'],
  ['exceed', 'more-than'],
  ['exceeded', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeds', 'more-than'],
  ['fewer than', 'less-than'],
  ['getting on for', 'about'],
  ['in excess of', 'more-than'],
  ['in the neighborhood of', 'about'],
  ['in the neighbourhood of', 'about'],
  ['in the order of', 'about'],
  ['in the range of', 'about'],
  ['in the region of', 'about'],
  ['in the vicinity of', 'about'],
  ['less than', 'less-than'],
  ['limited to', 'at-most'],
  ['maximum of', 'at-most'],
  ['minimum of', 'at-least'],
  ['more than', 'more-than'],
  ['maybe', 'about'],
  ['more or less', 'about'],
  ['near', 'about'],
  ['nearing', 'about'],
  ['neared', 'about'],
  ['nearly', 'about'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['no more than', 'at-most'],
  ['north of', 'more-than'],
  ['not exceeding', 'at-most'],
  ['not less than', 'at-least'],
  ['not more than', 'at-most'],
  ['not quite', 'less-than'],
  ['not to exceed', 'at-most'],
  ['on the order of', 'about'],
  ['nowhere near', 'less-than'],
  ['or about', 'about'],
  ['or more than', 'more-than'],
  ['over', 'more-than'],
  ['over than', 'more-than'],
  ['perhaps', 'about'],
  ['plus or minus', 'about'],
  ['practically', 'about'],
  ['roughly', 'about'],
  ['short of', 'less-than'],
  ['shy of', 'less-than'],
  ['some', 'about'],
  ['something like', 'about'],
  ['south of', 'less-than'],
  ['sub', 'less-than'],
  ['surpass', 'more-than'],
  ['surpassed', 'more-than'],
  ['surpasses', 'more-than'],
  ['surpassing', 'more-than'],
  ['the best part of', 'about'],
  ['the better part of', 'about'],
  ['topped', 'more-than'],
  ['topping', 'more-than'],
  ['tops', 'more-than'],
  ['under', 'less-than'],
  ['up to', 'at-most'],
  ['upward of', 'more-than'],
  ['upwards of', 'more-than'],
  ['virtually', 'about'],
  ['within', 'at-most'],
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

/** Adjectives of more and of less, positive and comparative: "as high as", "higher than", "no higher than". */
const MORE =
  'big:bigger deep:deeper far:farther fast:faster great:greater heavy:heavier high:higher hot:hotter large:larger ' +
  'long:longer old:older tall:taller thick:thicker warm:warmer wide:wider'
const LESS =
  'cheap:cheaper cold:colder cool:cooler light:lighter little:littler low:lower narrow:narrower shallow:shallower ' +
  'short:shorter slow:slower small:smaller thin:thinner young:younger'

function compared(list: string, above: BoundWord, reach: BoundWord, other: BoundWord): [string, BoundWord][] {
  return list.split(' ').flatMap((pair): [string, BoundWord][] => {
    const [positive = '', comparative = ''] = pair.split(':')
    return [
      [`as ${positive} as`, reach],
      [`${comparative} than`, above],
      [`no ${comparative} than`, other],
    ]
  })
}

/** After the figure or its noun. */
const AFTER: readonly (readonly [phrase: string, bound: BoundWord])[] = [
  ['and above', 'at-least'],
  ['and below', 'at-most'],
  ['and counting', 'at-least'],
  ['and higher', 'at-least'],
  ['and lower', 'at-most'],
  ['and older', 'at-least'],
  ['and over', 'at-least'],
  ['and under', 'at-most'],
  ['and up', 'at-least'],
  ['and younger', 'at-most'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['at the least', 'at-least'],
  ['at the most', 'at-most'],
  ['give or take', 'about'],
  ['if not more', 'at-least'],
  ['max', 'at-most'],
  ['maximum', 'at-most'],
  ['minimum', 'at-least'],
  ['or above', 'at-least'],
  ['or below', 'at-most'],
  ['or better', 'at-least'],
  ['or bigger', 'at-least'],
  ['or fewer', 'at-most'],
  ['or higher', 'at-least'],
  ['or greater', 'at-least'],
  ['or larger', 'at-least'],
  ['or less', 'at-most'],
  ['or longer', 'at-least'],
  ['or more', 'at-least'],
  ['or older', 'at-least'],
  ['or shorter', 'at-most'],
  ['or smaller', 'at-most'],
  ['or so', 'about'],
  ['or lower', 'at-most'],
  ['or over', 'at-least'],
  ['or thereabouts', 'about'],
  ['or under', 'at-most'],
  ['or younger', 'at-most'],
  ['plus', 'at-least'],
  ['tops', 'at-most'],
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

export const BOUNDS_BEFORE = byWord(
  [
    ...BEFORE,
    ...compared(MORE, 'more-than', 'at-most', 'at-most'),
    ...compared(LESS, 'less-than', 'at-least', 'at-least'),
  ],
  (words) => words.at(-1) ?? '',
)
export const BOUNDS_AFTER = byWord(AFTER, (words) => words[0] ?? '')

/** Intensifiers that an article stands before: "a little over". */
export const NOUN_INTENSIFIERS: ReadonlySet<string> = new Set(['bit', 'fraction', 'little', 'shade', 'tad', 'touch'])

/** Bounds whose words more often tell of something else where a small number of things follows: "topped two rivals". */
export const LARGE_ONLY: ReadonlySet<string> = new Set(
  'approached approaching exceed exceeded exceeding exceeds neared surpass surpassed surpasses surpassing topped topping tops'.split(
    ' ',
  ),
)

/** Words that belong to a bound when they stand before it: "just over", "well under". */
export const BOUND_INTENSIFIERS: ReadonlySet<string> = new Set([
  'just',
  'slightly',
  'well',
  'far',
  'little',
  'bit',
  'comfortably',
  'considerably',
  'fraction',
  'marginally',
  'shade',
  'significantly',
  'substantially',
  'tad',
  'touch',
])
