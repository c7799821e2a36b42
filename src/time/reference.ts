import { REFERENCE_WORDS } from '../lexicon/reference-times.js'
import type { Token, Upos } from '../tag/token.js'
import { clockDraft, type Draft, dateDraft, type WordRule } from './time-rule.js'
import { isHyphen, isPossessiveMark, wordAt } from './words.js'

export const referenceRules: readonly WordRule[] = [
  {
    name: 'time.date.today',
    why: '"Yesterday", "today" and "tomorrow" are days counted from the day of writing.',
    examples: [
      ['The bank failed yesterday.', { text: 'yesterday', type: 'date' }],
      ['The bank failed on Sunday.', null],
    ],
    on: 'reference',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      const amount = word === 'yesterday' ? -1 : word === 'today' ? 0 : word === 'tomorrow' ? 1 : null
      if (amount === null) return null
      // "the day before yesterday", "the day after tomorrow"
      const side = wordAt(tokens, at - 1)
      if (
        wordAt(tokens, at - 2) === 'day' &&
        wordAt(tokens, at - 3) === 'the' &&
        (side === 'before' || side === 'after')
      ) {
        const twice = {
          kind: 'shift',
          unit: 'day',
          amount: amount + (side === 'before' ? -1 : 1),
          from: 'document',
        } as const
        return dateDraft('day', at - 3, at + 1, twice)
      }
      return dateDraft('day', at, at + 1, { kind: 'shift', unit: 'day', amount, from: 'document' })
    },
  },
  {
    name: 'time.clock.tonight',
    why: '"Tonight" and "overnight" are the night of the day of writing.',
    examples: [
      ['The show opens tonight.', { text: 'tonight', type: 'time' }],
      ['The overnight train was late.', null],
    ],
    on: 'reference',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      if (word !== 'tonight' && (word !== 'overnight' || !isAdverb(tokens, at))) return null
      const day = { kind: 'shift', unit: 'day', amount: 0, from: 'document' } as const
      return clockDraft('part', at, at + 1, { kind: 'clock', clock: 'TNI', day })
    },
  },
  {
    name: 'time.date.reference',
    why: 'Some words name the present, the past or the future without a place in the calendar.',
    examples: [
      ['The mine is now shut.', { text: 'now', type: 'date', value: 'PRESENT_REF' }],
      ['It recently bought a mill.', { text: 'recently', type: 'date', value: 'PAST_REF' }],
      ['It may return in the future.', { text: 'the future', type: 'date', value: 'FUTURE_REF' }],
      ['They walked past the mill.', null],
      ['Now that rates fell, it lends.', null],
    ],
    on: 'reference',
    find: readReference,
  },
]

/** Before "past" and "future". */
const FAR_OR_NEAR: ReadonlySet<string> = new Set('distant immediate near recent'.split(' '))

/** "Now and then". */
const AGAIN: ReadonlySet<string> = new Set(['again', 'then'])

/** After "current": words of bookkeeping. */
const ACCOUNTS: ReadonlySet<string> = new Set('account accounts assets liabilities'.split(' '))

/** "Overnight" before a noun is an adjective. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.upos
  return next === undefined || (next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ' && next !== 'NUM')
}

/** What makes "past" and "future" before it adjectives. */
const NOMINAL: ReadonlySet<Upos> = new Set<Upos>(['ADJ', 'NOUN', 'NUM', 'PROPN'])

function readReference(tokens: readonly Token[], at: number): Draft | null {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  const value = REFERENCE_WORDS.get(word)
  if (value === undefined || isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return null
  const before = wordAt(tokens, at - 1)
  switch (word) {
    case 'now':
      if (next === 'that' || (next === 'and' && AGAIN.has(wordAt(tokens, at + 2)))) return null
      return dateDraft('reference', before === 'right' ? at - 1 : at, at + 1, value)
    case 'past':
    case 'future': {
      if (before !== 'the' && !(FAR_OR_NEAR.has(before) && wordAt(tokens, at - 2) === 'the')) return null
      const after = tokens[at + 1]?.upos
      if (after !== undefined && NOMINAL.has(after)) return null
      if (isPossessiveMark(tokens, at + 1) || (word === 'future' && next === 'of')) return null
      return dateDraft('reference', before === 'the' ? at - 1 : at - 2, at + 1, value)
    }
    case 'ago': {
      if (before !== 'long' && before !== 'moments') return null
      return dateDraft('reference', wordAt(tokens, at - 2) === 'not' ? at - 2 : at - 1, at + 1, value)
    }
    case 'term':
      if ((before !== 'near' && before !== 'short') || wordAt(tokens, at - 2) !== 'the') return null
      return dateDraft('reference', at - 2, at + 1, value)
    case 'recently':
      return dateDraft('reference', before === 'more' || before === 'most' ? at - 1 : at, at + 1, value)
    case 'soon':
      if (next === 'as' || before === 'as' || before === 'too' || next === 'after') return null
      return dateDraft('reference', at, at + 1, value)
    case 'recent':
    case 'current': {
      if (next === 'past') return null
      const after = tokens[at + 1]?.upos
      const named = after !== undefined && after !== 'NUM' && NOMINAL.has(after)
      if (word === 'current' && ACCOUNTS.has(next)) return null
      return named && before !== 'most' && before !== 'more' ? dateDraft('reference', at, at + 1, value) : null
    }
    default:
      return dateDraft('reference', at, at + 1, value)
  }
}
