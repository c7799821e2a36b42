import { haveForms } from '../lexicon/auxiliaries.js'
import { catenativesBare } from '../lexicon/catenatives.js'
import { bareControl } from '../lexicon/clause-words.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { type DraftToken, isNominal, isNoParticiple, startsLower } from './draft-token.js'
import { looksPresent } from './noun-rules.js'
import type { Repair } from './repair.js'

export const nounAfterHave: Repair = {
  name: 'tag.noun.after-have',
  why: 'A participle or a noun group follows "have", no third person: a word that could be one is the plural noun.',
  at: ['VERB'],
  mend: (words, i) => {
    if (!looksPresent(words[i]!)) return null
    let k = i - 1
    while (k > 0 && words[k]!.upos === 'ADV') k--
    const before = words[k]
    return before !== undefined && haveForms.has(before.lower) ? 'NOUN' : null
  },
  examples: [
    ['The firm also has interests in timber.', { text: 'interests', upos: 'NOUN' }],
    ['The plan interests the mayor.', null],
  ],
}

export const nounOpensBeforeVerb: Repair = {
  name: 'tag.noun.opens-before-verb',
  why: 'No third person opens a sentence right before another finite verb: a word in -s there is the plural subject.',
  at: ['VERB'],
  mend: (words, i) => {
    const next = words[i + 1]
    if (i > 0 || next === undefined || !looksPresent(words[i]!)) return null
    if (next.upos === 'AUX') return next.lower === 'be' ? null : 'NOUN'
    if (next.upos !== 'VERB' || next.verb?.form !== 'past') return null
    const after = words[i + 2]?.upos
    return isNoParticiple(next) || after === 'NUM' || after === 'SYM' || after === 'DET' ? 'NOUN' : null
  },
  examples: [
    ['Downloads topped 500 million in May.', { text: 'Downloads', upos: 'NOUN' }],
    ['Looks set to rain.', null],
  ],
}

/**
 * Whether a word in -s belongs to a compound that is the subject of a verb after it: a clause has one finite verb, so that
 * between nouns which another one follows it is no verb ("the benefits group posted").
 */
export function isInSubject(words: readonly DraftToken[], i: number): boolean {
  const word = words[i]!
  const before = words[i - 1]
  if (before === undefined || !looksPresent(word) || !isNominal(before) || !startsLower(word)) return false
  if (before.upos === 'PROPN' && i > 1) return false
  const infinitive = word.verb?.infinitive ?? ''
  if (catenativesBare.has(infinitive) || bareControl.has(infinitive)) return false
  // "Government figures show", also where the tagger takes "show" for a noun.
  if (evidenceVerbs.has(words[i + 1]?.lower ?? '')) return true
  let k = i + 1
  while (words[k]?.upos === 'NOUN' && k < i + LONGEST_COMPOUND) k++
  const next = words[k]
  // "The firm says sales fell": what is told has a verb of its own.
  if (next === undefined || k === i + 1 || reportingVerbs.has(infinitive)) return false
  const verb = next.text === ',' ? afterRelative(words, k) : next
  return verb !== null && canBeFinite(verb)
}

/** Words of a compound after the one in -s; a guess. */
const LONGEST_COMPOUND = 4

/** What figures, results and the like do. */
const evidenceVerbs: ReadonlySet<string> = new Set([
  'indicate',
  'indicated',
  'reveal',
  'revealed',
  'show',
  'showed',
  'suggest',
])

/** ", which runs a clinic, posted": the word after a relative clause between commas, from its first comma; or null. */
function afterRelative(words: readonly DraftToken[], comma: number): DraftToken | null {
  const pronoun = words[comma + 1]?.lower
  if (pronoun !== 'which' && pronoun !== 'who' && pronoun !== 'whose') return null
  for (let k = comma + 2; k < words.length; k++) if (words[k]!.text === ',') return words[k + 1] ?? null
  return null
}

function canBeFinite({ upos, lower, verb }: DraftToken): boolean {
  if (upos === 'AUX') return lower !== 'be' && lower !== 'been' && lower !== 'being'
  return upos === 'VERB' && (verb?.form === 'past' || verb?.form === 'present')
}

/** "$20 million of 6% notes": after a preposition or an article, a percentage tells of the noun after it. */
export function isAfterPercentage(words: readonly DraftToken[], i: number): boolean {
  if (words[i - 1]?.text !== '%' || words[i - 2]?.upos !== 'NUM') return false
  const opener = words[i - 3]
  return opener !== undefined && (opener.upos === 'ADP' || opener.upos === 'DET')
}

export const verbCoordinatedPresent: Repair = {
  name: 'tag.verb.coordinated-present',
  why: 'No noun stands right before an article or possessor: after "and", where a verb of the third person came before, a word in -s there is the second verb.',
  at: ['NOUN'],
  mend: (words, i) => {
    const word = words[i]!
    if (words[i - 1]?.upos !== 'CCONJ' || !looksPresent(word) || !startsLower(word)) return null
    const next = words[i + 1]
    if (
      next === undefined ||
      !(
        next.upos === 'DET' ||
        possessiveDeterminers.has(next.lower) ||
        opensPossessor(words, i + 1) ||
        (isNominal(next) && endsAmount(words[i - 2]))
      )
    )
      return null
    for (let k = i - 2; k > 0; k--) {
      const other = words[k]!
      if (other.upos === 'VERB' && looksPresent(other) && isNominal(words[k - 1]!)) return 'VERB'
    }
    return null
  },
  examples: [
    ['The mill sells flour and lifts its prices each May.', { text: 'lifts', upos: 'VERB' }],
    ['The sale helps the port repay loans and lifts Tarn’s share.', { text: 'lifts', upos: 'VERB' }],
    ['The bill raises taxes by 4.5% and trims library hours.', { text: 'trims', upos: 'VERB' }],
    ['The mill repairs trucks and lifts in the north.', null],
  ],
}

/** "by 4.5% and trims": a share has no second noun. */
function endsAmount(word: DraftToken | undefined): boolean {
  return word?.text === '%' || word?.lower === 'percent'
}

export const verbOfIntention: Repair = {
  name: 'tag.verb.intention',
  why: 'After "and", a word in -s such as "plans" with an infinitive is what the subject does next, but after a verb of telling or dropping it is one more thing told or dropped.',
  at: ['NOUN'],
  mend: (words, i) => {
    if (words[i - 1]?.upos !== 'CCONJ' || !intentions.has(words[i]!.lower)) return null
    if (words[i + 1]?.lower !== 'to' || words[i + 2]?.upos !== 'VERB') return null
    for (let k = i - 2; k > 0; k--) {
      const { upos, verb } = words[k]!
      if (upos === 'PUNCT') return null
      if (upos === 'VERB' && verb !== null)
        return reportingVerbs.has(verb.infinitive) || disposals.has(verb.infinitive) ? null : 'VERB'
    }
    return null
  },
  examples: [
    ['The port bought six cranes and plans to hire 40 people.', { text: 'plans', upos: 'VERB' }],
    ['The port dropped its bid and plans to hire 40 people.', null],
    ['The port likes its cranes and plans for the harbour.', null],
  ],
}

const intentions: ReadonlySet<string> = new Set(['aims', 'attempts', 'hopes', 'intends', 'needs', 'plans'])

/** What one does with plans, beside telling of them. */
const disposals: ReadonlySet<string> = new Set(
  'abandon approve back cancel delay detail draft drop face have include kill oppose outline postpone publish reject scrap set shelve show support unveil welcome'.split(
    ' ',
  ),
)

/** "Tarn’s share" */
function opensPossessor(words: readonly DraftToken[], at: number): boolean {
  const mark = words[at + 1]
  return words[at]!.upos === 'PROPN' && mark?.upos === 'PART' && /^['’]s?$/.test(mark.text)
}
