import { BOUND_PHRASES, EDGE_NOUNS, EDGE_WORDS, TAIL_PHRASES } from '../lexicon/time-mods.js'
import type { Token } from '../tag/token.js'
import { smallNumber } from './count.js'
import type { Draft, Reading, WrapRule } from './time-rule.js'
import { isHyphen, wordAt } from './words.js'

export const wrapRules: readonly WrapRule[] = [
  {
    name: 'time.mod.edge',
    why: '"Early", "mid" and "late" before a date say which part of it is meant.',
    examples: [
      ['It began in early 1990.', { text: 'early 1990', value: '1990', mod: 'start' }],
      ['It began in the late 1980s.', { text: 'the late 1980s', value: '198', mod: 'end' }],
      ['It ends in mid-November.', { text: 'mid-November', mod: 'mid' }],
      ['It pays by end-June.', { text: 'end-June', mod: 'end' }],
      ['They were late in 1990.', null],
    ],
    wrap(reading, tokens) {
      if (reading.type === 'duration' || reading.type === 'set' || reading.shape === 'reference') return null
      let place = reading.from - 1
      const isTied = isHyphen(tokens, place)
      if (isTied) place--
      const inside = wordAt(tokens, place)
      const linked = (inside === 'in' || inside === 'on') && LINKABLE.has(wordAt(tokens, place - 1))
      if (linked) place--
      const word = wordAt(tokens, place)
      // "by end-June"
      const mod = EDGE_WORDS.get(word) ?? (isTied ? EDGE_NOUNS.get(word) : undefined)
      if (mod === undefined) return null
      if ((word === 'earlier' || word === 'later') && !isPointed(reading, tokens)) return null
      const from = wordAt(tokens, place - 1) === 'the' && !linked ? place - 1 : place
      return { ...reading, from, mod }
    },
  },
  {
    name: 'time.mod.end-of',
    why: '"The end of" and its like before a date say which part of it is meant.',
    examples: [
      ['It closes by the end of 2030.', { text: 'the end of 2030', value: '2030', mod: 'end' }],
      ['It is the end of the road.', null],
    ],
    wrap(reading, tokens) {
      if (reading.type !== 'date' || reading.shape === 'reference') return null
      const of = reading.from - 1
      const mod = wordAt(tokens, of) === 'of' ? EDGE_NOUNS.get(wordAt(tokens, of - 1)) : undefined
      if (mod === undefined) return null
      return { ...reading, from: wordAt(tokens, of - 2) === 'the' ? of - 2 : of - 1, mod }
    },
  },
  {
    name: 'time.mod.bound',
    why: 'Words of more, less or about before an amount of time or a date belong to it.',
    examples: [
      ['It took about two years.', { text: 'about two years', value: 'P2Y', mod: 'approx' }],
      ['It took more than two years.', { text: 'more than two years', value: 'P2Y', mod: 'more_than' }],
      ['They argued about the 1980s.', null],
      ['It has 90 beds, 12 more than a year ago.', null],
      ['It shed its beds more than two years ago.', { text: 'more than two years ago', mod: 'more_than' }],
    ],
    wrap(reading, tokens) {
      if (reading.shape === 'part' || reading.shape === 'set' || reading.mod !== null) return null
      const word = wordAt(tokens, reading.from - 1)
      const counted = reading.type !== 'date' || reading.relative?.kind === 'shift'
      if (!counted && (word !== 'around' || reading.shape === 'reference')) return null
      // "over the past two years" and "about this year" bound nothing
      if (LOOSE.has(word) && STARTS_POINTED.has(wordAt(tokens, reading.from))) return null
      if (word === 'over' && !isMeasured(tokens[reading.from - 2])) return null
      if (word === 'than' && isDifference(tokens, reading.from - 3)) return null
      if (word === 'some' && smallNumber(wordAt(tokens, reading.from)) === null) return null
      return bounded(reading, tokens)
    },
  },
  {
    name: 'time.mod.tail',
    why: '"Or so" and "or more" after an amount of time belong to it.',
    examples: [
      ['It took two years or so.', { text: 'two years or so', value: 'P2Y', mod: 'approx' }],
      ['It took two years or they lied.', null],
    ],
    wrap(reading, tokens) {
      if (wordAt(tokens, reading.to) !== 'or') return null
      const mod = TAIL_PHRASES.get(wordAt(tokens, reading.to + 1))
      if (mod === undefined || (reading.type !== 'duration' && reading.shape !== 'year')) return null
      return { ...reading, to: reading.to + 2, mod }
    },
  },
]

/** Before "in the year": "earlier in the year". */
const LINKABLE: ReadonlySet<string> = new Set(['earlier', 'later'])

/** What "about" and "over" in front do not bound: "over the past two years". */
const STARTS_POINTED: ReadonlySet<string> = new Set(
  'last next this that the these those its their his her our my yesterday today tomorrow tonight'.split(' '),
)

/** "12 more than a year ago", "3% less than two years ago": by how much it differs from then. */
function isDifference(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at]
  if (before === undefined) return false
  if (before.upos === 'NUM' || before.text === '%') return true
  return before.upos === 'NOUN' && tokens[at - 1]?.upos === 'NUM'
}

const LOOSE: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under'])

/** Whether the word before "over two years" makes it more than two years and not in the course of them. */
function isMeasured(before: Token | undefined): boolean {
  return before !== undefined && (before.upos === 'ADP' || MEASURING.has(before.lemma) || MEASURED.has(before.lower))
}

const MEASURING: ReadonlySet<string> = new Set(['be', 'last', 'spend', 'take'])

const MEASURED: ReadonlySet<string> = new Set(['just', 'slightly', 'well'])

/** "earlier this year", "later that day", "earlier Sunday". */
function isPointed(reading: Reading, tokens: readonly Token[]): boolean {
  const first = wordAt(tokens, reading.from)
  if (reading.shape === 'weekday' || first === 'yesterday' || first === 'today' || first === 'tomorrow') return true
  return first === 'this' || first === 'that' || first === 'last' || first === 'next' || first === 'the'
}

function bounded(reading: Reading, tokens: readonly Token[]): Draft | null {
  for (let length = 3; length > 0; length--) {
    if (reading.from < length) continue
    const first = BOUND_PHRASES.get(wordAt(tokens, reading.from - length))
    if (first === undefined) continue
    let phrase = ''
    for (let i = reading.from - length; i < reading.from; i++)
      phrase += `${phrase === '' ? '' : ' '}${wordAt(tokens, i)}`
    const mod = first.get(phrase)
    if (mod !== undefined) return { ...reading, from: reading.from - length, mod }
  }
  return null
}
