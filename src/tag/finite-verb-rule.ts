import { beForms, haveForms } from '../lexicon/auxiliaries.js'
import { intransitiveVerbs } from '../lexicon/intransitive-verbs.js'
import { clubWords } from '../lexicon/nominals.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { reportingVerbs, statementVerbs } from '../lexicon/reporting-verbs.js'
import { rightsCompounds } from '../lexicon/rights-compounds.js'
import { TREND_VERBS } from '../lexicon/trend-words.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import { type DraftToken, endsCounted, isNominal, isNoParticiple, isSubject, startsLower } from './draft-token.js'
import type { Repair } from './repair.js'
import { isAfterPercentage, isInSubject } from './third-person-rules.js'

export const finiteVerbMissing: Repair = {
  name: 'tag.finite-verb.missing',
  why: 'A clause has a finite verb: where none is tagged, a word that can be one and stands between a subject and what a verb takes is it.',
  at: ['NOUN', 'ADJ', 'PROPN'],
  mend: (words, i) => {
    const word = words[i]!
    if (i === 0 || !startsLower(word)) return null
    const form = word.verb
    if (form === null || form.form === 'gerund' || form.form === 'participle') return null
    // "grazing rights groups"
    if (word.lower === 'rights' && rightsCompounds.has(words[i - 1]!.lower)) return null
    if (form.form === 'present' && (isAfterJoinedNames(words, i) || endsCounted(words, i))) return null
    if (isGoverned(words, i)) return null
    if (isInSubject(words, i) || (form.form === 'present' && isAfterPercentage(words, i))) return null
    const before = words[i - 1]!
    const subject = before.upos === 'ADV' ? words[i - 2] : isAgeAfterName(words, i) ? words[i - 4] : before
    if (subject !== undefined && possessiveDeterminers.has(subject.lower)) return null
    if (subject === undefined || !(isSubject(subject) || endsBareGroup(words, i))) return null
    // "slipped three points to 40": what a number counts.
    if (subject.upos === 'NUM' && form.form === 'present' && subject.lower !== 'one') return null
    if (form.form === 'infinitive' && !isSeveral(words, i, subject) && !isUnchanged(words, i)) return null
    if (form.form === 'present' && isPlural(subject) && subject.upos === 'NOUN' && words[i + 1]?.upos !== 'DET')
      return null
    if (!canFollowVerb(words, i, form.form) && !isIntransitiveEnd(words, i)) return null
    return hasFiniteVerb(words, i) ? null : 'VERB'
  },
  examples: [
    ['The carmaker eyes a bigger plant.', { text: 'eyes', upos: 'VERB' }],
    ['Officials plan a bigger plant.', { text: 'plan', upos: 'VERB' }],
    ['The company claims battery life of 3 hours, thanks to a chip it designed.', { text: 'claims', upos: 'VERB' }],
    ['Futures point to $3.60 by May.', { text: 'point', upos: 'VERB' }],
    ['Weekly pill halves heart attacks in patients, trial shows', { text: 'halves', upos: 'VERB' }],
    ['Over 5 million people in the region face acute hunger.', { text: 'face', upos: 'VERB' }],
    ['Households in Oslo face the steepest rise since May.', { text: 'face', upos: 'VERB' }],
    ['Infants under 1 account for 14% of deaths.', { text: 'account', upos: 'VERB' }],
    ['Halden Rovers sign Roe for $38m', { text: 'sign', upos: 'VERB' }],
    ['The vote split the council.', { text: 'split', upos: 'VERB' }],
    ['Shares fall 7%', { text: 'fall', upos: 'VERB' }],
    ['The doctors favour Norvik for the clinic.', { text: 'favour', upos: 'VERB' }],
    ['Government figures show a fall.', { text: 'show', upos: 'VERB' }],
    ['The plan aligns with older goals.', { text: 'aligns', upos: 'VERB' }],
    ['Per Lindholm, 29, moves on loan.', { text: 'moves', upos: 'VERB' }],
    ['Flood bill for Aldmoor tops $48m as clean-up drags on', { text: 'tops', upos: 'VERB' }],
    ['Two people drowned.', { text: 'drowned', upos: 'VERB' }],
    ['It pleased the bank, handing land to grazing rights groups in Tarn.', null],
    ['Wheat yields in the Darro basin fell by 6%.', null],
    ['House prices in Leeds climbed by 6.4%.', null],
    ['In low hill ranges like Tarn, that share is high.', null],
    ['Pension costs for the councils are up 4%.', null],
    ['Recent polls in Oslo and Bergen have shown a fall.', null],
    ['The crowd, the largest since May, saw 11 stadium records fall.', null],
    ['Half of our engineers work on trams.', null],
    ['Tarn’s employee benefits group, which runs a clinic, posted a loss.', null],
    ['Elm Corp. -- $20 million of 6% notes due May 5, priced at 84.', null],
    ['His eyes a deep blue, he smiled.', null],
    ['Dryers sold under the Arden, Lumo and Whitestar brands between 2014 and 2019 are to be recalled.', null],
    ['The board sees the plant closures as final.', null],
    ['It agreed to buy two air source heat pumps that run at night.', null],
    [
      'The study, published in May and paid for by the boards, also recorded 16% fewer heart attacks in the group.',
      null,
    ],
  ],
}

/** "In low hill ranges like Tarn": nothing but modifiers between the preposition that opens the sentence and the word. */
function isGoverned(words: readonly DraftToken[], i: number): boolean {
  if (words[0]!.upos !== 'ADP' || words[i - 1]!.upos !== 'NOUN' || words[i + 1]?.upos !== 'ADP') return false
  for (let k = 1; k < i; k++) if (words[k]!.upos !== 'ADJ' && words[k]!.upos !== 'NOUN') return false
  return true
}

/** "the Arden and Whitestar brands": names joined by "and" take no verb in -s; behind their article it is what they all name. */
function isAfterJoinedNames(words: readonly DraftToken[], i: number): boolean {
  let joined = false
  for (let k = i - 1; k >= 0; k--) {
    const { upos, text, lower } = words[k]!
    if (lower === 'and') joined = true
    else if (upos !== 'PROPN' && text !== ',') return joined && lower === 'the'
  }
  return false
}

/** "Per Lindholm, 29, moves": the age between commas stands behind the subject. */
function isAgeAfterName(words: readonly DraftToken[], i: number): boolean {
  return words[i - 1]!.text === ',' && words[i - 2]?.upos === 'NUM' && words[i - 3]?.text === ','
}

/** "The firm plans": an adjective right after an article, with nothing after it but the verb, is the subject. */
function endsBareGroup(words: readonly DraftToken[], i: number): boolean {
  return words[i - 1]!.upos === 'ADJ' && words[i - 2]?.upos === 'DET' && words[i + 1]?.lower === 'to'
}

/** "The vote split the council": a past tense like its infinitive has any subject; after an article only a noun stands. */
function isUnchanged(words: readonly DraftToken[], i: number): boolean {
  const next = words[i + 1]
  if (!unchangedVerbs.has(words[i]!.lower) || next === undefined) return false
  return next.upos === 'DET' || next.upos === 'SYM' || next.upos === 'NUM'
}

/** "Officials plan a road": the capital of a sentence's first word makes it no name. */
function isOpeningPlural(words: readonly DraftToken[], i: number): boolean {
  const next = words[i + 1]
  if (i !== 1 || next === undefined || !/[^su]s$/.test(words[0]!.lower)) return false
  if (next.upos === 'NUM' && words[i]!.verb !== null) return TREND_VERBS.has(words[i]!.lower)
  return next.upos === 'DET' || (next.lower === 'to' && words[3]?.upos !== 'DET' && opensAmount(words[3]))
}

/** "people in the region face hunger": a plural with its place. */
function isPluralPlaced(words: readonly DraftToken[], i: number): boolean {
  if (words[i - 1]!.upos === 'NUM') return agePrepositions.has(words[i - 2]?.lower ?? '') && isMany(words, i - 3)
  const takes = words[i + 1]?.upos === 'ADJ' && words[i + 2] !== undefined && isNominal(words[i + 2]!)
  if (!takes && words[i + 1]?.upos !== 'DET') return false
  let k = i - 1
  while (
    k > 1 &&
    k > i - LONGEST_PLACE &&
    (isNominal(words[k]!) || words[k]!.upos === 'ADJ' || words[k]!.upos === 'DET')
  )
    k--
  return words[k]!.upos === 'ADP' && words[k]!.lower !== 'of' && k > 0 && isMany(words, k - 1)
}

/** "infants under 1" */
const agePrepositions: ReadonlySet<string> = new Set(['aged', 'over', 'under'])

/** A plural; also the word that opens the sentence, whose capital makes it no name. */
function isMany(words: readonly DraftToken[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (isPlural(word) || (at === 0 && /[^su]s$/.test(word.lower)))
}

/** "the upper Zarat river region". A guess. */
const LONGEST_PLACE = 6

/** Whether the subject of a plain form may be several: by its own form, its place or the club that it names. */
function isSeveral(words: readonly DraftToken[], i: number, subject: DraftToken): boolean {
  return isPlural(subject) || isClubName(subject) || isOpeningPlural(words, i) || isPluralPlaced(words, i)
}

/** "Halden City sign Roe": a club takes a plural verb in British English. */
function isClubName({ upos, lower }: DraftToken): boolean {
  return upos === 'PROPN' && clubWords.has(lower)
}

function isPlural(word: DraftToken): boolean {
  if (word.upos === 'PRON') return ['we', 'they', 'you', 'i', 'who', 'that', 'which'].includes(word.lower)
  return word.upos === 'NOUN' && /[^su]s$|men$|people$/.test(word.lower)
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
  // "Officials favour Norvik": a plural is no first part of a name.
  if (form === 'infinitive')
    return (
      isPluralPlaced(words, i) ||
      (next.upos === 'ADP' && opensAmount(words[i + 2])) ||
      (next.upos === 'PROPN' && (words[i - 1]!.upos === 'NOUN' || isClubName(words[i - 1]!)))
    )
  if (next.upos === 'PRON' || next.upos === 'ADV' || next.lower === 'that') return true
  if (next.upos === 'ADP') return next.lower !== 'of'
  return next.upos === 'PROPN' || (form === 'present' && (next.upos === 'ADJ' || next.upos === 'NOUN'))
}

/** "Two people drowned.": a verb that takes no object may end its sentence. */
function isIntransitiveEnd(words: readonly DraftToken[], i: number): boolean {
  const { verb } = words[i]!
  return verb?.form === 'past' && words[i + 1]?.text === '.' && intransitiveVerbs.has(verb.infinitive)
}

/** "point to the moon", "point to $3": with an article or an amount behind the preposition. */
function opensAmount(word: DraftToken | undefined): boolean {
  if (word === undefined) return false
  return word.upos === 'DET' || word.upos === 'NUM' || word.upos === 'SYM' || bounding.has(word.lower)
}

/** Words that may stand before an amount: "live on less than $2". */
const bounding: ReadonlySet<string> = new Set(['about', 'around', 'less', 'more', 'under'])

/** Whether the clause around i, up to conjunctions and strong marks, has another verb that can be finite. */
export function hasFiniteVerb(words: readonly DraftToken[], i: number): boolean {
  // The comma after a fronted clause bounds it too.
  const comma = words[0]!.upos === 'SCONJ' ? words.findIndex((word) => word.text === ',') : -1
  const first = i > comma ? comma + 1 : 0
  const last = i > comma ? words.length : comma
  for (let k = i - 1; k >= first && !bounds(words[k]!); k--) if (canBeFinite(words, k)) return true
  for (let k = i + 1; k < last && !opensReport(words, k) && !opensContact(words, k); k++) {
    if (bounds(words[k]!)) return joinsSubjects(words, k)
    // "face the steepest rise after councillors backed": what stood before an article is no noun of a subject that goes on.
    if (objectTags.has(words[i + 1]!.upos) && clausePrepositions.has(words[k]!.lower)) return false
    if (!canBeFinite(words, k)) continue
    if (
      words[k]!.upos === 'AUX' ||
      isNoParticiple(words[k]!) ||
      !isNominal(words[k - 1]!) ||
      words[k + 1]?.upos !== 'ADP'
    )
      return true
  }
  return false
}

const clausePrepositions: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until'])
const objectTags: ReadonlySet<string> = new Set(['DET', 'SYM'])

/** ", it said", ", she told reporters": whose words they are is a clause of its own. */
function opensReport(words: readonly DraftToken[], comma: number): boolean {
  if (words[comma]!.text !== ',') return false
  if (endsInReport(words, comma)) return true
  if (words[comma + 1]?.upos !== 'PRON') return false
  const verb = words[comma + 2]
  return verb !== undefined && verb.upos === 'VERB' && statementVerbs.has(verb.verb?.infinitive ?? '')
}

/** "polls in Oslo and Bergen have": behind the coordinator, a plural auxiliary that one noun alone does not agree with. */
function joinsSubjects(words: readonly DraftToken[], k: number): boolean {
  const second = words[k + 1]
  const auxiliary = words[k + 2]
  if (words[k]!.lower !== 'and' || second?.upos !== 'PROPN' || auxiliary?.upos !== 'AUX') return false
  return auxiliary.lower === 'have' || auxiliary.lower === 'are' || auxiliary.lower === 'were'
}

/** ", trial shows", ", the police say": a headline's last words, and nothing behind them. */
function endsInReport(words: readonly DraftToken[], comma: number): boolean {
  const last = words.length - 1
  if (last - comma < 2 || last - comma > LONGEST_SOURCE) return false
  const { verb } = words[last]!
  if (verb?.form !== 'present' && verb?.form !== 'infinitive') return false
  if (!reportingVerbs.has(verb.infinitive)) return false
  for (let k = comma + 1; k < last; k++) if (!isNominal(words[k]!) && !sourceTags.has(words[k]!.upos)) return false
  return true
}

/** "the new study of the bank says". A guess. */
const LONGEST_SOURCE = 6
const sourceTags: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'PART'])

/** "a chip it designed": a pronoun that is a subject, right after a noun, opens a relative clause. */
function opensContact(words: readonly DraftToken[], k: number): boolean {
  return subjectPronouns.has(words[k]!.lower) && words[k - 1]!.upos === 'NOUN'
}

const subjectPronouns: ReadonlySet<string> = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you'])

function bounds(word: DraftToken): boolean {
  return (
    word.upos === 'SCONJ' ||
    /^(?:[;:.!?“”"—–]|--|who|which|that|whose|where|when|how|why|and|but|yet)$/.test(word.lower)
  )
}

function canBeFinite(words: readonly DraftToken[], k: number): boolean {
  const word = words[k]!
  if (word.upos === 'AUX')
    return word.lower !== 'be' && word.lower !== 'been' && word.lower !== 'being' && word.lower !== 'having'
  if (word.upos !== 'VERB' || /ing$/.test(word.lower)) return false
  if (beForms.has(word.lower) || haveForms.has(word.lower)) return true
  if (words[k - 1]?.lower === 'to') return false
  const form = word.verb?.form
  // "-ed" before a noun or after a comma is as often a participle: only what can be nothing else counts.
  return (
    form === 'present' ||
    form === 'infinitive' ||
    isNoParticiple(word) ||
    (form === 'past' && isSubject(words[k - 1] ?? word) && words[k + 1]?.lower !== 'by') ||
    (form === 'past' && words[k - 1]?.upos === 'ADV' && words[k + 1]?.upos === 'DET')
  )
}
