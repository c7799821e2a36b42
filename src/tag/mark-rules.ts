import { type DraftToken, isNominal } from './draft-token.js'
import type { Repair } from './repair.js'

export const numberDigits: Repair = {
  name: 'tag.number.digits',
  why: 'A word that begins with a digit is a number, but for ordinals and decades.',
  at: ['NOUN', 'ADJ', 'PROPN', 'PRON', 'VERB', 'X', 'SYM', 'ADV', 'PUNCT', 'ADP'],
  mend: (words, i) => {
    const word = words[i]!
    if (!isDigit(word.text.charCodeAt(word.text.charCodeAt(0) === 0x2e && word.text.length > 1 ? 1 : 0))) return null
    if (/\d(?:st|nd|rd|th)$/.test(word.lower)) return 'ADJ'
    return word.lower.endsWith('0s') ? 'NOUN' : 'NUM'
  },
  examples: [
    ['Sales came to 1.6bn euros.', { text: '1.6bn', upos: 'NUM' }],
    ['Sales rose.', null],
  ],
}

export const possessiveMark: Repair = {
  name: 'tag.possessive.mark',
  why: 'An apostrophe right after a word in s, with a word to follow, marks possession.',
  at: ['PUNCT', 'SYM', 'NOUN', 'X'],
  mend: (words, i) => {
    const word = words[i]!
    if ((word.text !== '’' && word.text !== "'") || word.spaced || i === 0) return null
    if (!/[sSzZxX]$/.test(words[i - 1]!.text) || !isNominal(words[i - 1]!)) return null
    const next = words[i + 1]
    if (next === undefined || !next.spaced || next.upos === 'PUNCT') return null
    return opensQuote(words, i) ? null : 'PART'
  },
  examples: [
    ['The carriers’ profits fell.', { text: '’', upos: 'PART' }],
    ['She called it ‘a mess of wires’ and left.', null],
  ],
}

export const cliticIs: Repair = {
  name: 'tag.clitic.is',
  why: 'After a pronoun or "there", \'s is the verb, not the possessive mark.',
  at: ['PART', 'VERB', 'PUNCT'],
  mend: (words, i) => {
    const word = words[i]!
    if (word.lower !== "'s" || i === 0) return null
    const before = words[i - 1]!
    return pronounHosts.has(before.lower) ? 'AUX' : null
  },
  examples: [
    ["It's a small plant.", { text: "'s", upos: 'AUX' }],
    ["The plant's owner left.", null],
  ],
}

/** What "'s" is the verb after. */
const pronounHosts: ReadonlySet<string> = new Set([
  'it',
  'he',
  'she',
  'that',
  'this',
  'there',
  'here',
  'what',
  'who',
  'where',
  'how',
  'when',
  'why',
  'everything',
  'nothing',
])

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function opensQuote(words: readonly DraftToken[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--)
    if (words[k]!.text === '‘' || (words[k]!.text === "'" && words[k + 1]?.spaced === false && words[k]!.spaced))
      return true
  return false
}

export const angledMark: Repair = {
  name: 'tag.mark.angled',
  why: 'Angled quotation marks are punctuation.',
  at: ['X', 'SYM', 'PROPN', 'NOUN'],
  mend: (words, i) => (words[i]!.text.length === 1 && angled.has(words[i]!.text) ? 'PUNCT' : null),
  examples: [
    ['«The fee is high,» Roe said.', { text: '«', upos: 'PUNCT' }],
    ['The fee is < 5%.', null],
  ],
}

const angled: ReadonlySet<string> = new Set(['«', '»', '‹', '›'])
