/**
 * Made-up news, the same for the same seed: sentence shapes filled with words and with names put together from
 * syllables, so that the vocabulary keeps growing as it does in real text. It means nothing, but it is cut, punctuated
 * and phrased like news. The bench measures with it and the properties start from it.
 */
import * as data from './corpus-words.mjs'

/** `count` articles of some `words` words each. */
export function corpus(count, words, seed) {
  return Array.from({ length: count }, (_, index) => article(words, seed + index))
}

/** One article: headline, byline, dateline, paragraphs, a heading and some furniture. */
export function article(words, seed) {
  const source = cast(randomFrom(seed))
  const { random, pick } = source
  const headline = sentence(source).replace(/\.$/, '').replaceAll(/[“”]/g, '')
  const blocks = [headline, `By ${source.person()}`, pick(data.furniture)]
  let dateline = `${source.word('place').toUpperCase()}, ${source.word('month')} ${1 + Math.floor(random() * 28)} — `
  let written = 0
  while (written < words) {
    const paragraph = Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(source)).join(' ')
    written += paragraph.split(' ').length
    blocks.push(dateline + paragraph)
    dateline = ''
    const chance = random()
    if (chance < 0.06) blocks.push(pick(data.furniture))
    else if (chance < 0.1) blocks.push(`${capital(pick(data.adjectives))} ${pick(data.things)}`)
    else if (chance < 0.13) blocks.push(`- ${sentence(source)}\n- ${sentence(source)}`)
  }
  return `${blocks.join('\n\n')}\n`
}

/** Numbers in [0, 1), the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function sentence({ pick, word }) {
  return capital(pick(data.shapes).replaceAll(/\{(\w+)\}/g, (_, kind) => word(kind)))
}

/** The companies and people of one article, and what else a shape may ask for. */
function cast(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const between = (low, high) => low + Math.floor(random() * (high - low + 1))
  const name = () => pick(data.starts) + pick(data.ends)
  const person = () => `${pick(data.firstNames)} ${name()}`
  const people = Array.from({ length: 4 }, person)
  const companies = Array.from({ length: 4 }, () => {
    const full = `${name()} ${pick(data.sectors)}`
    return [full, full, `${full} ${pick(data.suffixes)}`]
  })
  const amount = () =>
    pick([`${between(2, 990)},${between(100, 999)}`, `${between(20, 900)}`, `${between(2, 40)} million`])
  const kinds = new Map([
    ['adjective', () => pick(data.adjectives)],
    ['age', () => `${between(24, 81)}`],
    ['agency', () => pick(data.agencies)],
    ['company', () => pick(pick(companies))],
    ['counted', () => pick(data.counted)],
    ['demonym', () => pick(data.demonyms)],
    ['manner', () => pick(data.manners)],
    ['measure', () => pick(data.measures)],
    ['metric', () => pick(data.metrics)],
    ['metrics', () => capital(pick(data.metrics))],
    [
      'money',
      () => `${pick(['$', '€', '£', '¥', 'US$'])}${between(2, 900)}.${between(1, 9)} ${pick(['million', 'billion'])}`,
    ],
    ['month', () => pick(data.months)],
    ['ordinal', () => pick(['first', 'second', 'third', 'fourth'])],
    ['past', () => pick(data.pastVerbs)],
    ['percent', () => `${between(1, 60)}${pick(['', '.5', '.25'])}${pick(['%', ' percent', ' per cent'])}`],
    ['person', () => pick(people)],
    ['place', () => pick(data.places)],
    ['profession', () => pick(data.professions)],
    ['quantity', amount],
    ['rises', () => pick(data.rises)],
    ['saying', () => pick(data.sayings)],
    ['small', () => pick(['two', 'three', 'four', 'five', 'six', 'seven', 'ten', 'twelve'])],
    ['surname', () => pick(people).split(' ')[1]],
    ['thing', () => pick(data.things)],
    ['title', () => pick(data.titles)],
    ['verb', () => pick(data.plainVerbs)],
    ['weekday', () => pick(data.weekdays)],
    [
      'when',
      () =>
        pick([
          'last year',
          'on Tuesday',
          'in the third quarter',
          `in ${pick(data.months)}`,
          `in ${between(1980, 2024)}`,
        ]),
    ],
    ['year', () => `${between(1950, 2035)}`],
  ])
  const word = (kind) => {
    const make = kinds.get(kind)
    if (!make) throw new Error(`no words of the kind "${kind}"`)
    return make()
  }
  return { random, pick, word, person }
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
