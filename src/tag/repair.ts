import { beForms, haveForms, modals } from '../lexicon/auxiliaries.js'
import { isDemonym } from '../lexicon/frozen.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { Rule } from '../rule/rule.js'
import type { Upos } from './token.js'

/** A token whose part of speech may still be mended. */
export interface DraftToken {
  readonly text: string
  readonly lower: string
  readonly spaced: boolean
  upos: Upos
  rules: readonly string[]
}

/** Mends a known error of the tagger. `at` names the tags that it looks at; it answers the right tag, or null. */
interface Repair extends Rule {
  readonly at: readonly Upos[]
  readonly mend: (words: readonly DraftToken[], i: number) => Upos | null
}

/** Mends the tags of one sentence: first what a word's own form proves, then what its clause lacks. */
export function repairTags(words: DraftToken[]): void {
  mend(words, formRulesByTag)
  mend(words, clauseRulesByTag)
}

function mend(words: DraftToken[], rulesByTag: ReadonlyMap<Upos, readonly Repair[]>): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    for (const rule of rulesByTag.get(word.upos) ?? []) {
      const upos = rule.mend(words, i)
      if (upos === null || upos === word.upos) continue
      word.upos = upos
      word.rules = [...word.rules, rule.name]
      break
    }
  }
}

/** What a word's own form and its neighbours prove. */
const formRules: readonly Repair[] = [
  {
    name: 'tag.number.digits',
    why: 'A word that begins with a digit is a number, but for ordinals and decades.',
    at: ['NOUN', 'ADJ', 'PROPN', 'VERB', 'X', 'SYM', 'ADV', 'PUNCT', 'ADP'],
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
  },
  {
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
  },
  {
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
  },
  {
    name: 'tag.infinitive.after-modal',
    why: 'After a modal, adverbs apart, comes an infinitive.',
    at: ['NOUN', 'ADJ', 'PROPN', 'ADP', 'ADV'],
    mend: (words, i) => {
      const before = previous(words, i, (w) => w.upos !== 'ADV' && w.lower !== 'not' && w.lower !== "n't")
      if (before === null || !modals.has(before.lower) || before.upos !== 'AUX') return null
      if (words[i]!.upos === 'ADV' && words[i + 1]?.upos === 'VERB') return null
      return startsLower(words[i]!) && verbForm(words[i]!.lower)?.form === 'infinitive' ? 'VERB' : null
    },
    examples: [
      ['The rule would double the fee.', { text: 'double', upos: 'VERB' }],
      ['The fee could be double.', null],
    ],
  },
  {
    name: 'tag.name.capital',
    why: 'A capital inside a sentence of mixed case marks a name, whatever the word is otherwise.',
    at: ['AUX', 'VERB', 'ADV', 'ADJ', 'NOUN', 'INTJ', 'X', 'SCONJ', 'ADP'],
    mend: (words, i) => {
      const word = words[i]!
      if (i === 0 || startsLower(word) || !/^\p{Lu}/u.test(word.text)) return null
      if (isDemonym(word.lower)) return null
      const before = words[i - 1]!
      if (/^["“”‘«(:;.!?—–•…'’-]$/.test(before.text) && !(before.text === '-' && !word.spaced)) return null
      if ((word.upos === 'ADP' || word.upos === 'SCONJ') && !isCapital(words[i + 1])) return null
      return isMixedCase(words) ? 'PROPN' : null
    },
    examples: [
      ['The ministry backs the plan Dare Further and pays for it.', { text: 'Dare', upos: 'PROPN' }],
      ['“Dare to be late,” she said to them.', null],
    ],
  },
  {
    name: 'tag.to.preposition',
    why: '"To" before what is no infinitive ("due to delays", "committed to staying") is a preposition.',
    at: ['PART'],
    mend: (words, i) => {
      if (words[i]!.lower !== 'to') return null
      const next = words[i + 1]
      if (next === undefined || next.upos === 'ADV') return null
      const form = verbForm(next.lower)?.form
      return form === 'infinitive' || next.upos === 'AUX' || (next.upos === 'VERB' && form == null) ? null : 'ADP'
    },
    examples: [
      ['The plant closed due to delays.', { text: 'to', upos: 'ADP' }],
      ['The plant has to close.', null],
    ],
  },
  {
    name: 'tag.whether.subordinator',
    why: '"Whether" opens a clause.',
    at: ['ADP', 'ADV', 'CCONJ', 'PRON', 'DET'],
    mend: (words, i) => (words[i]!.lower === 'whether' ? 'SCONJ' : null),
    examples: [
      ['Whether the plant will close is open.', { text: 'Whether', upos: 'SCONJ' }],
      ['Either plant will close.', null],
    ],
  },
]

/** What a clause or a group must have. */
const clauseRules: readonly Repair[] = [
  {
    name: 'tag.finite-verb.missing',
    why: 'A clause has a finite verb: where none is tagged, a word that can be one and stands between a subject and what a verb takes is it.',
    at: ['NOUN', 'ADJ', 'PROPN'],
    mend: (words, i) => {
      const word = words[i]!
      if (i === 0 || !startsLower(word)) return null
      const form = verbForm(word.lower)
      if (form === null || form.form === 'gerund' || form.form === 'participle') return null
      const before = words[i - 1]!
      const subject = before.upos === 'ADV' ? words[i - 2] : before
      if (subject === undefined || !isSubject(subject)) return null
      if (form.form === 'infinitive' && !isPlural(subject)) return null
      if (form.form === 'present' && isPlural(subject) && subject.upos === 'NOUN' && words[i + 1]?.upos !== 'DET')
        return null
      if (!canFollowVerb(words, i, form.form)) return null
      return hasFiniteVerb(words, i) ? null : 'VERB'
    },
    examples: [
      ['The carmaker eyes a bigger plant.', { text: 'eyes', upos: 'VERB' }],
      ['The plan aligns with older goals.', { text: 'aligns', upos: 'VERB' }],
      ['His eyes a deep blue, he smiled.', null],
      ['The board sees the plant closures as final.', null],
    ],
  },
  {
    name: 'tag.noun.ends-group',
    why: 'After an article or possessor a group ends in a noun, so its last word is one, however adjectival it looks.',
    at: ['ADJ', 'VERB'],
    mend: (words, i) => {
      const word = words[i]!
      const next = words[i + 1]
      if (next !== undefined && !endsGroup(next)) return null
      if (word.upos === 'VERB' && verbForm(word.lower)?.form !== 'infinitive' && !/ing$/.test(word.lower)) return null
      let k = i - 1
      while (k >= 0 && (words[k]!.upos === 'ADJ' || words[k]!.upos === 'NOUN' || words[k]!.upos === 'PROPN')) k--
      const opener = words[k]
      if (opener === undefined) return null
      const isOpener =
        opener.upos === 'DET' ||
        possessives.has(opener.lower) ||
        (opener.upos === 'PART' && /^['’]s?$/.test(opener.text))
      if (!isOpener || quantifiers.has(opener.lower)) return null
      if (word.upos === 'VERB' && (k !== i - 1 || /^th(?:at|is|ese|ose)$|^all$|^both$/.test(opener.lower))) return null
      return 'NOUN'
    },
    examples: [
      ['It bought the old complex in the harbour.', { text: 'complex', upos: 'NOUN' }],
      ['The task is complex in the end.', null],
    ],
  },
  {
    name: 'tag.noun.after-preposition',
    why: 'A word that a third-person verb and a plural noun share is the noun after a preposition, an article or an adjective.',
    at: ['VERB'],
    mend: (words, i) => {
      const before = words[i - 1]
      if (before === undefined || verbForm(words[i]!.lower)?.form !== 'present') return null
      if (before.upos === 'ADP' || possessives.has(before.lower)) return 'NOUN'
      return before.upos === 'DET' && !quantifiers.has(before.lower) ? 'NOUN' : null
    },
    examples: [
      ['The plant closed due to challenges at home.', { text: 'challenges', upos: 'NOUN' }],
      ['The plant challenges the ruling.', null],
    ],
  },
  {
    name: 'tag.gerund.with-object',
    why: 'After a preposition, a verb or a conjunction, a word in -ing before an article, a possessor, a name or a number is a gerund with its object.',
    at: ['NOUN'],
    mend: (words, i) => {
      const before = words[i - 1]
      const next = words[i + 1]
      if (next === undefined || verbForm(words[i]!.lower)?.form !== 'gerund') return null
      const hangs = before !== undefined && (before.upos === 'ADP' || before.upos === 'SCONJ' || before.upos === 'VERB')
      if (!hangs) return null
      const takes = next.upos === 'DET' || possessives.has(next.lower) || next.upos === 'NUM' || next.upos === 'SYM'
      return takes || (next.upos === 'PROPN' && before.upos !== 'VERB') ? 'VERB' : null
    },
    examples: [
      ['She spoke of building Airlane trams in Norway.', { text: 'building', upos: 'VERB' }],
      ['The council saved money by closing two schools.', { text: 'closing', upos: 'VERB' }],
      ['She spoke of building sites.', null],
    ],
  },
  {
    name: 'tag.that.pronoun',
    why: '"That" determines no plural: after a noun and before a word that can be a plural or a verb it is the relative pronoun.',
    at: ['DET'],
    mend: (words, i) => {
      const before = words[i - 1]
      const next = words[i + 1]
      if (words[i]!.lower !== 'that' || before === undefined || next === undefined || !isNominal(before)) return null
      if (next.upos !== 'NOUN' || verbForm(next.lower)?.form !== 'present') return null
      return 'PRON'
    },
    examples: [
      ['He praised a law that bans the practice.', { text: 'that', upos: 'PRON' }],
      ['He praised a law that year.', null],
    ],
  },
  {
    name: 'tag.participle.opens-phrase',
    why: 'After a comma, a word in -ing that takes an object or a preposition is a participle, not a noun.',
    at: ['NOUN', 'ADJ'],
    mend: (words, i) => {
      if (words[i - 1]?.text !== ',' || verbForm(words[i]!.lower)?.form !== 'gerund') return null
      const next = words[i + 1]
      if (next === undefined) return null
      return next.upos === 'DET' || possessives.has(next.lower) || next.upos === 'NUM' ? 'VERB' : null
    },
    examples: [
      ['It makes cheap vans, boasting a lead over rivals.', { text: 'boasting', upos: 'VERB' }],
      ['They like fishing, boating and hunting.', null],
    ],
  },
]

export const tagRules: readonly Repair[] = [...formRules, ...clauseRules]

const formRulesByTag = byTag(formRules)
const clauseRulesByTag = byTag(clauseRules)

function byTag(rules: readonly Repair[]): Map<Upos, Repair[]> {
  const table = new Map<Upos, Repair[]>()
  for (const rule of rules) for (const upos of rule.at) table.set(upos, [...(table.get(upos) ?? []), rule])
  return table
}

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
const possessives: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose'])
const quantifiers: ReadonlySet<string> = new Set([
  'all',
  'both',
  'that',
  'this',
  'these',
  'those',
  'some',
  'any',
  'what',
  'which',
])

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
function startsLower(word: DraftToken): boolean {
  const code = word.text.charCodeAt(0)
  return (code >= 0x61 && code <= 0x7a) || (code > 0x7f && /^\p{Ll}/u.test(word.text))
}
function isCapital(word: DraftToken | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text)
}
function isNominal(word: DraftToken): boolean {
  return word.upos === 'NOUN' || word.upos === 'PROPN'
}
function isSubject(word: DraftToken): boolean {
  return isNominal(word) || word.upos === 'PRON' || word.text === ')' || word.upos === 'NUM' || word.lower === '%'
}
function isPlural(word: DraftToken): boolean {
  if (word.upos === 'PRON') return ['we', 'they', 'you', 'i', 'who', 'that', 'which'].includes(word.lower)
  return word.upos === 'NOUN' && /[^su]s$|men$|people$/.test(word.lower)
}
function endsGroup(word: DraftToken): boolean {
  return (
    word.upos === 'ADP' ||
    word.upos === 'AUX' ||
    word.upos === 'SCONJ' ||
    (word.upos === 'PUNCT' && word.text !== '-' && !/^["“‘«]$/.test(word.text))
  )
}
function canFollowVerb(words: readonly DraftToken[], i: number, form: string): boolean {
  const next = words[i + 1]
  if (next === undefined) return false
  if (
    next.upos === 'DET' ||
    next.upos === 'NUM' ||
    next.upos === 'SYM' ||
    (next.upos === 'PART' && next.lower === 'to')
  )
    return true
  if (form === 'infinitive') return next.upos === 'ADP' && words[i + 2]?.upos === 'DET'
  if (next.upos === 'PRON' || next.upos === 'ADV' || next.lower === 'that') return true
  if (next.upos === 'ADP') return next.lower !== 'of'
  return next.upos === 'PROPN' || (form === 'present' && (next.upos === 'ADJ' || next.upos === 'NOUN'))
}
function previous(words: readonly DraftToken[], i: number, test: (word: DraftToken) => boolean): DraftToken | null {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (test(words[k]!)) return words[k]!
  return null
}
/** Whether the clause around i, up to conjunctions and strong marks, has another verb that can be finite. */
function hasFiniteVerb(words: readonly DraftToken[], i: number): boolean {
  // The comma after a fronted clause bounds it too.
  const comma = words[0]!.upos === 'SCONJ' ? words.findIndex((word) => word.text === ',') : -1
  const first = i > comma ? comma + 1 : 0
  const last = i > comma ? words.length : comma
  for (let k = i - 1; k >= first && !bounds(words[k]!); k--) if (canBeFinite(words, k)) return true
  for (let k = i + 1; k < last && !bounds(words[k]!); k++) {
    if (canBeFinite(words, k) && !(isNominal(words[k - 1]!) && words[k + 1]?.upos === 'ADP')) return true
  }
  return false
}
function bounds(word: DraftToken): boolean {
  return word.upos === 'SCONJ' || /^(?:[;:.!?“”"—–]|--|who|which|that|whose|where|when|and|but)$/.test(word.lower)
}
function canBeFinite(words: readonly DraftToken[], k: number): boolean {
  const word = words[k]!
  if (word.upos === 'AUX')
    return word.lower !== 'be' && word.lower !== 'been' && word.lower !== 'being' && word.lower !== 'having'
  if (word.upos !== 'VERB' || /ing$/.test(word.lower)) return false
  if (beForms.has(word.lower) || haveForms.has(word.lower)) return true
  if (words[k - 1]?.lower === 'to') return false
  const form = verbForm(word.lower)?.form
  // "-ed" before a noun or after a comma is as often a participle: only what can be nothing else counts.
  return form === 'present' || form === 'infinitive' || (form === 'past' && isSubject(words[k - 1] ?? word))
}
function opensQuote(words: readonly DraftToken[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--)
    if (words[k]!.text === '‘' || (words[k]!.text === "'" && words[k + 1]?.spaced === false && words[k]!.spaced))
      return true
  return false
}
/** Fewer than six in ten of the longer words have a capital: not a headline in title case, where capitals prove nothing. */
function isMixedCase(words: readonly DraftToken[]): boolean {
  let long = 0
  let capital = 0
  for (const word of words) {
    if (word.text.length < 4 || !/^\p{L}/u.test(word.text)) continue
    long++
    if (!startsLower(word)) capital++
  }
  return long === 0 || capital / long < 0.6
}
