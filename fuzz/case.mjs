import { article } from '../bench/corpus.mjs'
import { chanceOf } from './chance.mjs'
import { encodings } from './encodings.mjs'
import { morsels, oddCharacters } from './morsels.mjs'
import { mutations } from './mutations.mjs'
import { oddTexts } from './odd-texts.mjs'

/**
 * The text of one run and how it was made, the same for the same seed and number. `articles` are texts to start from
 * beside made-up ones.
 */
export function caseOf(seed, number, articles) {
  const chance = chanceOf(seed, number)
  const { most, size } = chance.weighted(SIZES)
  const [base, start] = chance.weighted(STARTS)
  let text = start(chance, articles, most)
  const made = [base]
  // A long text is one in which something is repeated: that shows what takes the square of its number.
  let choice = size > LONG ? REPETITIONS : mutations
  for (let left = chance.between(0, 3); left >= 0; left--) {
    const { name, apply } = chance.pick(choice)
    choice = mutations
    text = apply(text, chance, size).slice(0, LONGEST)
    made.push(name)
  }
  let content = text
  if (chance.happens(0.25)) {
    const { name, encode } = chance.pick(encodings)
    content = encode(text, chance)
    made.push(name)
  }
  const format = chance.happens(0.3) ? 'markdown' : 'text'
  const date = chance.pick([null, '2024-01-31', '2024-02-29', '1999-12-31'])
  return { made: [...made, format], source: { id: chance.pick(IDS), content, format, date } }
}

/** How long a text may start, and how often a piece may be repeated: most texts are short, so that many are tried. */
const SIZES = [
  [880, { most: 500, size: 12 }],
  [95, { most: 2500, size: 200 }],
  [20, { most: 5000, size: 3000 }],
  [5, { most: 5000, size: 20_000 }],
]

/** More often than that is for the sake of time. */
const LONG = 1000

const REPETITIONS = mutations.filter(({ isRepeated }) => isRepeated)

/** Beyond this a text shows nothing new about time, and costs much of it. */
const LONGEST = 200_000

const IDS = ['a.txt', 'folder/b.md', '-', 'übung 😀.txt', '']

const STARTS = [
  [30, ['an article', (chance, articles, most) => excerpt(chance.pick(articles), most, chance)]],
  [30, ['made-up news', (chance, _, most) => excerpt(article(most / 6, chance.below(1e9)), most, chance)]],
  [20, ['an odd text', (chance) => chance.pick(oddTexts)]],
  [8, ['two odd texts', (chance) => `${chance.pick(oddTexts)} ${chance.pick(oddTexts)}`]],
  [
    8,
    [
      'morsels',
      (chance, _, most) => many(chance, most / 8, () => chance.pick(morsels)).join(chance.pick([' ', ' ', ' ', ''])),
    ],
  ],
  [2, ['odd characters', (chance, _, most) => many(chance, most / 4, () => chance.pick(oddCharacters)).join('')]],
  [
    2,
    [
      'any code units',
      (chance, _, most) => many(chance, most / 2, () => String.fromCharCode(chance.below(0x10000))).join(''),
    ],
  ],
]

function many(chance, most, make) {
  return Array.from({ length: chance.between(0, Math.floor(most)) }, make)
}

/** Some of its lines, from any on. */
function excerpt(text, most, { below }) {
  if (text.length <= most) return text
  const from = text.lastIndexOf('\n', below(text.length - most)) + 1
  return text.slice(from, from + most)
}
