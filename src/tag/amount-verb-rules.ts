import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { type DraftToken, isNominal } from './draft-token.js'
import type { Repair } from './repair.js'

/** Verbs of amounting to something that are nouns or adjectives as well. */
const amounting: ReadonlySet<string> = new Set(['average', 'number', 'total'])

export const verbOfAmount: Repair = {
  name: 'tag.verb.of-amount',
  why: 'Between a plural and an amount without an article, "average", "number" and "total" are verbs.',
  at: ['ADJ', 'NOUN', 'PROPN'],
  mend: (words, i) => (isAmounting(words, i) && isPlural(words[subjectOf(words, i)]) ? 'VERB' : null),
  examples: [
    ['House prices there average £118,000.', { text: 'average', upos: 'VERB' }],
    ['The club pays its strikers average wages of £30,000.', null],
  ],
}

export const accountsFor: Repair = {
  name: 'tag.verb.accounts-for',
  why: 'Before "for" and an amount, "account" without an article is the verb.',
  at: ['NOUN'],
  mend: (words, i) => {
    const [before, after] = [words[i - 1], words[i + 2]]
    if (words[i]!.verb?.infinitive !== 'account' || words[i + 1]?.lower !== 'for' || before === undefined) return null
    if (before.upos !== 'CCONJ' && before.upos !== 'ADV' && !isNominal(before) && !isPersonal(before)) return null
    return after !== undefined && amountOpeners.has(after.upos) ? 'VERB' : null
  },
  examples: [
    ['It is the oldest mine and accounts for 14% of the output.', { text: 'accounts', upos: 'VERB' }],
    ['The bank and its accounts for 14 firms closed.', null],
  ],
}

export const nounAfterShare: Repair = {
  name: 'tag.noun.after-share',
  why: 'Behind an article and a percentage stands a noun group: "a 5% pay cut" has two nouns in it.',
  at: ['VERB'],
  mend: (words, i) => {
    const { verb } = words[i]!
    if (verb?.form !== 'infinitive') return null
    const sign = words[i - 1]!
    if (sign === undefined) return null
    if (sign.upos === 'NOUN' && sign.rules.includes('tag.noun.after-share')) return 'NOUN'
    if (sign.text !== '%' && sign.lower !== 'percent') return null
    const article = words[i - 3]
    return words[i - 2]?.upos === 'NUM' && (article?.lower === 'a' || article?.lower === 'an') ? 'NOUN' : null
  },
  examples: [
    ['They took a 5% pay cut to keep it open.', { text: 'cut', upos: 'NOUN' }],
    ['Only 5% pay the fee.', null],
  ],
}

export const nounTold: Repair = {
  name: 'tag.noun.told',
  why: 'Nobody can "staff" nothing: behind "to", before a preposition or a mark, "staff" is the people.',
  at: ['VERB', 'PART'],
  mend: (words, i) => {
    const at = words[i]!.upos === 'PART' ? i + 1 : i
    const next = words[at + 1]
    if (words[at]?.lower !== 'staff' || words[at - 1]?.lower !== 'to') return null
    if (next !== undefined && next.upos !== 'ADP' && next.upos !== 'PUNCT') return null
    return at === i ? 'NOUN' : 'ADP'
  },
  examples: [
    ['The plan, announced to staff on Monday, is dead.', { text: 'staff', upos: 'NOUN' }],
    ['They hired 30 nurses to staff the ward.', null],
  ],
}

const amountOpeners: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET', 'NUM', 'SYM'])

function isPersonal({ upos, lower }: DraftToken): boolean {
  return upos === 'PRON' && !possessiveDeterminers.has(lower)
}

function isAmounting(words: readonly DraftToken[], i: number): boolean {
  const next = words[i + 1]
  return amounting.has(words[i]?.lower ?? '') && (next?.upos === 'NUM' || next?.upos === 'SYM')
}

/** The word before, over "there" and "here". */
function subjectOf(words: readonly DraftToken[], i: number): number {
  const before = words[i - 1]?.lower
  return before === 'there' || before === 'here' ? i - 2 : i - 1
}

function isPlural(word: DraftToken | undefined): boolean {
  return word !== undefined && /[^su]s$/.test(word.lower)
}
