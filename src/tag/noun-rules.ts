import { beForms, modals } from '../lexicon/auxiliaries.js'
import { bareControl, givenVerbs } from '../lexicon/clause-words.js'
import { COLLECTIVE_COUNTS } from '../lexicon/collective-nouns.js'
import { onlyPasts } from '../lexicon/only-pasts.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import { type DraftToken, endsCounted, isNominal, isNoParticiple } from './draft-token.js'
import type { Repair } from './repair.js'

export const nounEndsGroup: Repair = {
  name: 'tag.noun.ends-group',
  why: 'After an article or possessor a group ends in a noun, so its last word is one, however adjectival it looks.',
  at: ['ADJ', 'VERB', 'ADV'],
  mend: (words, i) => {
    const word = words[i]!
    const next = words[i + 1]
    if (next !== undefined && !endsGroup(next)) return null
    // "the big, old mill": the group goes on.
    const second = words[i + 3]
    if (next?.text === ',' && words[i + 2]?.upos === 'ADJ' && second !== undefined && isNominal(second)) return null
    if (word.upos === 'ADV' && (words[i - 1]?.upos !== 'DET' || !compass.has(word.lower))) return null
    if (word.upos === 'VERB' && word.verb?.form !== 'infinitive' && !/ing$/.test(word.lower)) return null
    let k = i - 1
    while (k >= 0 && (words[k]!.upos === 'ADJ' || isNominal(words[k]!) || isTiedNumber(words, k))) k--
    const opener = words[k]
    if (opener === undefined) return null
    const isOpener =
      opener.upos === 'DET' ||
      possessiveDeterminers.has(opener.lower) ||
      (opener.upos === 'PART' && /^['’]s?$/.test(opener.text))
    if (!isOpener || quantifiers.has(opener.lower)) return null
    // "its earlier forecast": a possessor has no verb.
    if (word.upos === 'VERB' && possessiveDeterminers.has(opener.lower))
      return areAdjectives(words, k + 1, i) ? 'NOUN' : null
    if (word.upos === 'VERB' && (k !== i - 1 || /^th(?:at|is|ese|ose)$|^all$|^both$/.test(opener.lower))) return null
    return 'NOUN'
  },
  examples: [
    ['It bought the old complex in the harbour.', { text: 'complex', upos: 'NOUN' }],
    ['Copper hit a two-month high.', { text: 'high', upos: 'NOUN' }],
    ['They rent a one-bedroom flat.', { text: 'flat', upos: 'NOUN' }],
    ['It compares with its earlier forecast of $7.', { text: 'forecast', upos: 'NOUN' }],
    ['The task is complex in the end.', null],
    ['She saw her elderly neighbours fall on Monday.', null],
  ],
}

export const nounGiven: Repair = {
  name: 'tag.noun.given',
  why: 'Right behind a passive of giving or denying stands what is given: a word that may be noun or infinitive is the noun.',
  at: ['VERB'],
  mend: (words, i) => {
    const given = words[i - 1]?.verb
    if (words[i]!.verb?.form !== 'infinitive' || given === undefined || given === null) return null
    if (!givenVerbs.has(given.infinitive) || given.form === 'infinitive') return null
    let k = i - 2
    while (words[k]?.upos === 'ADV') k--
    return beForms.has(words[k]?.lower ?? '') ? 'NOUN' : null
  },
  examples: [
    ['He was granted bail on Monday.', { text: 'bail', upos: 'NOUN' }],
    ['They were later granted leave to appeal.', { text: 'leave', upos: 'NOUN' }],
    ['They were told to leave the hall.', null],
  ],
}

/** "a two-bedroom flat": a number and the hyphen that ties it to its noun. */
function isTiedNumber(words: readonly DraftToken[], at: number): boolean {
  const hyphen = words[at]!.text === '-' ? at : at + 1
  return words[hyphen]?.text === '-' && !words[hyphen]!.spaced && words[hyphen - 1]?.upos === 'NUM'
}

function areAdjectives(words: readonly DraftToken[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (words[k]!.upos !== 'ADJ') return false
  return true
}

export const nounAfterPreposition: Repair = {
  name: 'tag.noun.after-preposition',
  why: 'A word that a third-person verb and a plural noun share is the noun after a preposition, an article, a form of "be" or a number.',
  at: ['VERB'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (before === undefined || !looksPresent(words[i]!)) return null
    if (before.upos === 'ADP' || possessiveDeterminers.has(before.lower)) return 'NOUN'
    // "on earlier talks", "buy back shares": who talks or shares has no place to stand.
    const second = words[i - 2]
    if (second !== undefined && (before.upos === 'ADV' || before.upos === 'ADJ')) {
      // "made three fine saves": behind a number and its adjective
      const next = words[i + 1]
      const isCounted = second.upos === 'NUM' && second.lower !== 'one' && (next === undefined || endsGroup(next))
      if (isCounted && (before.upos === 'ADJ' || flatAdjectives.has(before.lower))) return 'NOUN'
      if (comparing.has(before.lower) && (second.upos === 'ADP' || second.upos === 'NUM')) return 'NOUN'
      if (particles.has(before.lower) && second.upos === 'VERB') return 'NOUN'
    }
    if (before.upos === 'NOUN' && (endsCounted(words, i) || endsObject(words, i))) return 'NOUN'
    if (before.upos === 'AUX') return beForms.has(before.lower) ? 'NOUN' : null
    if (before.upos === 'SCONJ') return beforeVerb.has(before.lower) ? null : 'NOUN'
    // "Group 4 runs", "one in four approves": that number counts nothing.
    // "vaccines for over-65s protect": a number in the plural is who it counts.
    if (before.upos === 'NUM' && before.lower.endsWith('s')) return null
    if (before.upos === 'NUM') return before.lower !== 'one' && !(i > 1 && takesNumber(words[i - 2]!)) ? 'NOUN' : null
    // "The year-ago results": the compound between is an adjective.
    if (words[i - 2]?.text === '-' && words[i - 4]?.upos === 'DET' && !quantifiers.has(words[i - 4]!.lower))
      return 'NOUN'
    return before.upos === 'DET' && !quantifiers.has(before.lower) ? 'NOUN' : null
  },
  examples: [
    ['The plant closed due to challenges at home.', { text: 'challenges', upos: 'NOUN' }],
    ['The two plants are rivals.', { text: 'rivals', upos: 'NOUN' }],
    ['The year-earlier results cheered the board.', { text: 'results', upos: 'NOUN' }],
    ['The guild declined to comment on earlier talks.', { text: 'talks', upos: 'NOUN' }],
    ['The guild turned down two earlier bids.', { text: 'bids', upos: 'NOUN' }],
    ['The keeper made three fine saves.', { text: 'saves', upos: 'NOUN' }],
    ['It asked to add 30 boat slips.', { text: 'slips', upos: 'NOUN' }],
    ['Visitors can join dusk walks from May.', { text: 'walks', upos: 'NOUN' }],
    ['It would mean demand falls.', null],
    ['The 19 fouls proves it.', null],
    ['A car with 300 horsepower costs $30,000.', null],
    ['A jab given to over-65s protects against it.', null],
    ['The plant challenges the ruling.', null],
    ['The plant still challenges the ruling.', null],
  ],
}

/** "can join dusk walks": a noun right behind an infinitive that reports nothing is its object, and takes no verb. */
function endsObject(words: readonly DraftToken[], i: number): boolean {
  const verb = words[i - 2]
  const governor = words[i - 3]
  if (verb?.upos !== 'VERB' || verb.verb?.form !== 'infinitive' || governor === undefined) return false
  if (governor.lower !== 'to' && !modals.has(governor.lower)) return false
  const { infinitive } = verb.verb
  return !reportingVerbs.has(infinitive) && !bareControl.has(infinitive) && !resulting.has(infinitive)
}

/** Verbs that take a clause without "that". */
const resulting: ReadonlySet<string> = new Set(['ensure', 'mean', 'prove', 'see'])

const comparing: ReadonlySet<string> = new Set(['earlier', 'later'])
/** Adjectives that look like adverbs. */
const flatAdjectives: ReadonlySet<string> = new Set(['early', 'fast', 'fine', 'hard', 'late', 'straight'])
const particles: ReadonlySet<string> = new Set(['away', 'back', 'down', 'off', 'out', 'up'])

export const nounPersonal: Repair = {
  name: 'tag.noun.person',
  why: 'A word for somebody that is an adjective too is the noun where a group ends: after an adjective or a name, before a preposition, a verb or the end.',
  at: ['ADJ'],
  mend: (words, i) => {
    if (!personAdjectives.has(words[i]!.lower)) return null
    const before = words[i - 1]
    const next = words[i + 1]
    if (before === undefined || (before.upos !== 'ADJ' && before.upos !== 'PROPN')) return null
    return next === undefined || endsGroup(next) || next.upos === 'VERB' || next.upos === 'AUX' ? 'NOUN' : null
  },
  examples: [
    ['Orrin Ltd to buy Danish rival for $3 million', { text: 'rival', upos: 'NOUN' }],
    ['The 23-year-old Norway international, who moved in May, scored twice.', { text: 'international', upos: 'NOUN' }],
    ['Orrin Ltd bought a Danish rival firm.', null],
  ],
}

const personAdjectives: ReadonlySet<string> = new Set(
  'adult criminal executive expert giant international native official patient professional relative representative rival specialist veteran'.split(
    ' ',
  ),
)

/** A third-person verb; also one that no list has, by its ending. */
export function looksPresent({ verb, lower }: DraftToken): boolean {
  return verb === null ? /[^s]s$/.test(lower) : verb.form === 'present'
}

/** Conjunctions that a finite verb may follow: "as follows", "than meets the eye". */
const beforeVerb: ReadonlySet<string> = new Set(['as', 'that', 'than'])

function takesNumber(word: DraftToken): boolean {
  return isNominal(word) || word.lower === 'in' || word.lower === 'of'
}

export const nounAfterBe: Repair = {
  name: 'tag.noun.after-be',
  why: 'No bare infinitive stands after a form of "be": a word that is noun and infinitive is the noun there.',
  at: ['VERB'],
  mend: (words, i) => {
    const word = words[i]!
    const isPlain = word.verb === null ? !/(?:ed|en|ing)$/.test(word.lower) : word.verb.form === 'infinitive'
    if (!isPlain || unchangedVerbs.has(word.lower)) return null
    let k = i - 1
    while (k > 0 && words[k]!.upos === 'ADV') k--
    const before = words[k]
    return before !== undefined && before.upos === 'AUX' && beForms.has(before.lower) ? 'NOUN' : null
  },
  examples: [
    ['The mill is part of the estate.', { text: 'part', upos: 'NOUN' }],
    ['The mill is set in a park.', null],
    ['The millers part as friends.', null],
  ],
}

export const nounBeforeAuxiliary: Repair = {
  name: 'tag.noun.before-auxiliary',
  why: 'A third-person verb is not followed by a plural auxiliary: a word in -s right before one is the plural noun that it agrees with.',
  at: ['VERB'],
  mend: (words, i) => {
    const next = words[i + 1]
    if (!looksPresent(words[i]!) || next === undefined || next.upos !== 'AUX') return null
    const before = words[i - 1]
    if (before !== undefined && (before.upos === 'PRON' || before.upos === 'AUX')) return null
    return pluralAuxiliaries.has(next.lower) ? 'NOUN' : null
  },
  examples: [
    ['Growth slowed when results were weak.', { text: 'results', upos: 'NOUN' }],
    ['It results in losses.', null],
  ],
}

export const nounIsSubject: Repair = {
  name: 'tag.noun.is-subject',
  why: 'A plain verb agrees with no singular noun and follows no adjective that opens its sentence: right before a finite auxiliary such a word is the noun that is its subject.',
  at: ['VERB'],
  mend: (words, i) => {
    // "frog spawn clumps had": also where the noun that it names comes between
    const next = words[i + 1]?.upos === 'NOUN' ? words[i + 2] : words[i + 1]
    if (next?.upos !== 'AUX' || words[i]!.verb?.form !== 'infinitive' || !isFiniteAuxiliary(next.lower)) return null
    const before = words[i - 1]
    if (before === undefined) return null
    if (next !== words[i + 1])
      return before.upos === 'NOUN' && words[i - 2]?.lower === 'of' && !/[^su]s$/.test(before.lower) ? 'NOUN' : null
    // What opens a sentence has no subject before it.
    if (i === 1) return before.upos === 'ADJ' || before.upos === 'NOUN' || comparing.has(before.lower) ? 'NOUN' : null
    // "the work staff do has": who does what stands before it is several.
    if (before.upos !== 'NOUN' || /[^su]s$/.test(before.lower) || COLLECTIVE_COUNTS.has(before.lower)) return null
    const opener = words[i - 2]!
    return opener.upos === 'ADJ' || opener.upos === 'DET' || opensSubject.has(opener.lower) ? 'NOUN' : null
  },
  examples: [
    ['Beds were short, and agency cover had cost too much.', { text: 'cover', upos: 'NOUN' }],
    ['The number of frog spawn clumps had risen.', { text: 'spawn', upos: 'NOUN' }],
    ['Earlier work had shown the same.', { text: 'work', upos: 'NOUN' }],
    ['The ferry fares students pay have doubled.', null],
    ['The tasks staff share are hard.', null],
  ],
}

const opensSubject: ReadonlySet<string> = new Set(['and', 'but', ',', 'that', 'while'])

function isFiniteAuxiliary(lower: string): boolean {
  return modals.has(lower) || finiteAuxiliaries.has(lower)
}

const finiteAuxiliaries: ReadonlySet<string> = new Set('are did does had has have is was were'.split(' '))

export const nounInSingularGroup: Repair = {
  name: 'tag.noun.in-singular-group',
  why: 'A singular subject has no plain verb: after "a" or a possessor and its noun a word that is noun and infinitive is the noun that the group ends in.',
  at: ['VERB'],
  mend: (words, i) => {
    const word = words[i]!
    const next = words[i + 1]
    const isDeed = word.verb?.form === 'gerund' && words[i - 1]?.upos === 'NUM'
    if (word.verb?.form !== 'infinitive' && !isDeed) return null
    // "a village walk organised by farmers": a participle tells of it.
    const after = words[i + 2]?.lower
    const isTold = next?.lower.endsWith('ed') === true && (after === 'to' || after === 'by')
    if (unchangedVerbs.has(word.lower) && next?.text !== '.' && !isTold) return null
    // "tests on soil from a field suggest that": a word that is never a noun
    if (onlyVerbs.has(word.lower) && next?.lower === 'that') return null
    if (next !== undefined && !endsGroup(next) && next.upos !== 'NOUN' && !closesAmount(next) && !isTold) return null
    let k = i - 1
    while (k > 0 && k >= i - LONGEST_MODIFIERS && modifies(words[k]!)) k--
    const opener = words[k]
    if (k === i - 1 || opener === undefined) return null
    // "of its exports go abroad": a possessor may have several.
    const isOwned =
      possessiveDeterminers.has(opener.lower) && !/[^su]s$|people$|men$|children$/.test(words[i - 1]!.lower)
    if (!singularOpeners.has(opener.lower) && !isOwned) return null
    // "made a man think", "asked that a firm pay"
    const governor = words[k - 1]
    // "a hall, two courts and a dog run."
    if (
      next !== undefined &&
      /^[.,;]$/.test(next.text) &&
      governor?.upos === 'CCONJ' &&
      singularOpeners.has(opener.lower)
    )
      return 'NOUN'
    if (governor === undefined || governor.upos === 'ADP' || (isDeed && governor.upos === 'PUNCT')) return 'NOUN'
    return governor.upos === 'VERB' && !bareControl.has(governor.verb?.infinitive ?? '') ? 'NOUN' : null
  },
  examples: [
    ['It closed before the end of a village walk organised by farmers.', { text: 'walk', upos: 'NOUN' }],
    ['They met in a charity match.', { text: 'match', upos: 'NOUN' }],
    ['It pays for that with a $9.5 million Tarn Bank grant.', { text: 'grant', upos: 'NOUN' }],
    ['It rose from an earlier range of 3 to 4.', { text: 'range', upos: 'NOUN' }],
    ['The guild wants a 12 percent raise this year.', { text: 'raise', upos: 'NOUN' }],
    ['Brandt, a $9m signing in May, scored.', { text: 'signing', upos: 'NOUN' }],
    ['The fire grew, it said in its evening update.', { text: 'update', upos: 'NOUN' }],
    ['It has a hall, two courts and a dog run.', { text: 'run', upos: 'NOUN' }],
    ['They saw a charity fall apart.', null],
    ['Tests on soil from a bath house suggest that it burned down.', null],
  ],
}

export const nounBehindArticle: Repair = {
  name: 'tag.noun.behind-article',
  why: 'No verb stands right behind "a" or "an": a word that could be an infinitive is the noun, unless a noun or an adjective goes on.',
  at: ['VERB'],
  mend: (words, i) => {
    const { verb } = words[i]!
    const opener = words[i - 1]?.lower
    if ((opener !== 'a' && opener !== 'an') || (verb !== null && verb.form !== 'infinitive')) return null
    const next = words[i + 1]
    if (verb === null && /(?:ed|en|ing)$/.test(words[i]!.lower)) return null
    if (unchangedVerbs.has(words[i]!.lower) || next === undefined) return null
    return next.upos === 'DET' || next.upos === 'ADP' || next.upos === 'AUX' ? 'NOUN' : null
  },
  examples: [
    ['She was moved to a ward the next day.', { text: 'ward', upos: 'NOUN' }],
    ['They ward the blow off.', null],
  ],
}

const onlyVerbs: ReadonlySet<string> = new Set(['indicate', 'reveal', 'suggest'])

/** Words between the article and the noun: "a £9.5m Tarn Bank grant". A guess. */
const LONGEST_MODIFIERS = 6

function modifies(word: DraftToken): boolean {
  const { upos } = word
  return (
    isNominal(word) ||
    upos === 'ADJ' ||
    upos === 'NUM' ||
    upos === 'SYM' ||
    word.text === '-' ||
    comparing.has(word.lower)
  )
}

/** "a raise this year", "an upgrade that": a time or a relative clause stands behind the group. */
function closesAmount({ lower }: DraftToken): boolean {
  return lower === 'this' || lower === 'that' || lower === 'which' || lower === 'next' || lower === 'last'
}

const singularOpeners: ReadonlySet<string> = new Set(['a', 'an', 'another', 'each', 'every'])

export const nounAfterCompound: Repair = {
  name: 'tag.noun.after-compound',
  why: 'Words that hyphens join after an article modify a noun: a word that is noun and infinitive right after them is the noun.',
  at: ['VERB'],
  mend: (words, i) => {
    const word = words[i]!
    if (i < 4 || word.verb?.form !== 'infinitive' || !word.spaced) return null
    let k = i - 1
    while (k > 1 && !words[k]!.spaced && words[k - 1]!.text === '-' && !words[k - 1]!.spaced) k -= 2
    if (k === i - 1 || k === 0) return null
    const opener = words[k - 1]!
    const next = words[i + 1]
    if (next !== undefined && !endsGroup(next) && next.upos !== 'NOUN') return null
    // "opens five-point lead": a headline leaves the article out.
    return opener.upos === 'DET' || possessiveDeterminers.has(opener.lower) || words[k]!.upos === 'NUM' ? 'NOUN' : null
  },
  examples: [
    ['Sales did not reach the year-earlier level.', { text: 'level', upos: 'NOUN' }],
    ['The half-full mills level off.', null],
  ],
}

const pluralAuxiliaries: ReadonlySet<string> = new Set(['are', 'were', 'have'])

export const nounParticleCompound: Repair = {
  name: 'tag.noun.particle-compound',
  why: 'A verb and a particle that a hyphen joins are a noun ("a write-down") unless "to" or a modal stands before them.',
  at: ['VERB'],
  mend: (words, i) => {
    const hyphen = words[i + 1]
    const particle = words[i + 2]
    if (hyphen?.text !== '-' || hyphen.spaced || particle === undefined || particle.spaced) return null
    if (!compoundParticles.has(particle.lower) && !compoundParticles.has(particle.lower.replace(/s$/, ''))) return null
    const before = words[i - 1]
    return before === undefined || before.lower === 'to' || before.upos === 'AUX' ? null : 'NOUN'
  },
  examples: [
    ['The write-down of the mill was large.', { text: 'write', upos: 'NOUN' }],
    ['They lend to hardware start-ups.', { text: 'start', upos: 'NOUN' }],
    ['He began to write down the loss.', null],
  ],
}

const compoundParticles: ReadonlySet<string> = new Set(
  'around away back by down in off on out over through up'.split(' '),
)

export const gerundNoun: Repair = {
  name: 'tag.noun.cost-of',
  why: 'After "the cost of" and its like a word in -ing without an object is a noun ("the cost of living").',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'gerund' || words[i - 1]?.lower !== 'of') return null
    if (!/^(?:costs?|standards?)$/.test(words[i - 2]?.lower ?? '')) return null
    const next = words[i + 1]
    return next === undefined || (next.text !== '-' && endsGroup(next)) || next.upos === 'VERB' ? 'NOUN' : null
  },
  examples: [
    ['Voters named the cost of living.', { text: 'living', upos: 'NOUN' }],
    ['Voters named the cost of building homes.', null],
  ],
}

export const nounNotInfinitive: Repair = {
  name: 'tag.noun.not-infinitive',
  why: 'No bare infinitive stands after a preposition: a word that is noun and infinitive is the noun there.',
  at: ['VERB'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (before === undefined || (before.upos !== 'ADP' && before.lower !== 'for')) return null
    if (beforeInfinitive.has(before.lower) || unchangedVerbs.has(words[i]!.lower)) return null
    return words[i]!.verb?.form === 'infinitive' ? 'NOUN' : null
  },
  examples: [
    ['With help from the army, the town rebuilt the dam.', { text: 'help', upos: 'NOUN' }],
    ['The firm did not respond to a request for comment.', { text: 'comment', upos: 'NOUN' }],
    ['The town rather than help paid a fine.', null],
  ],
}

export const nounOfDeed: Repair = {
  name: 'tag.noun.deed-is-subject',
  why: 'A word in -ing that opens its clause right before a finite auxiliary has no object: it names what is done, and is the subject.',
  at: ['VERB'],
  mend: (words, i) => {
    const next = words[i + 1]
    if (words[i]!.verb?.form !== 'gerund' || next === undefined) return null
    const hasVerb = next.upos === 'AUX' ? isFiniteAuxiliary(next.lower) : next.upos === 'VERB' && isNoParticiple(next)
    if (!hasVerb) return null
    const before = words[i - 1]
    return before === undefined || before.upos === 'CCONJ' || opensDeed.has(before.lower) ? 'NOUN' : null
  },
  examples: [
    ['Blasting will be limited to weekdays.', { text: 'Blasting', upos: 'NOUN' }],
    ['Under the plan, dredging has been put off.', { text: 'dredging', upos: 'NOUN' }],
    ['It was halted when funding ran out.', { text: 'funding', upos: 'NOUN' }],
    ['The man waiting has a dog.', null],
    ['Closing it will cost $3 million.', null],
  ],
}

const opensDeed: ReadonlySet<string> = new Set([
  ',',
  '"',
  '“',
  ';',
  '‘',
  'after',
  'although',
  'because',
  'before',
  'if',
  'that',
  'though',
  'until',
  'when',
  'where',
  'while',
])

export const nounObject: Repair = {
  name: 'tag.noun.object-of-finite',
  why: 'No bare infinitive stands right behind a past tense that lets nobody do anything: before a preposition or the end such a word is the object.',
  at: ['VERB'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (words[i]!.verb?.form !== 'infinitive' || before?.upos !== 'VERB' || before.verb === null) return null
    if (unchangedVerbs.has(words[i]!.lower) && before.verb.form !== 'past') return null
    const { form, infinitive } = before.verb
    const isPast = form === 'past' || (unchangedVerbs.has(before.lower) && hasSubject(words, i - 1))
    if (!isPast || bareControl.has(infinitive) || infinitive === 'dare') return null
    return next === undefined || next.upos === 'ADP' || next.text === '.' || next.text === ',' ? 'NOUN' : null
  },
  examples: [
    ['A judge set bail at $1.5 million.', { text: 'bail', upos: 'NOUN' }],
    ['The jury set bail at $300.', { text: 'bail', upos: 'NOUN' }],
    ['The grant helped build at both ends.', null],
    ['They will set sail at noon.', null],
  ],
}

/** Whether a noun stands right before a word that could be an infinitive too: no modal, no "to". */
function hasSubject(words: readonly DraftToken[], i: number): boolean {
  const before = words[i - 1]
  return before !== undefined && (isNominal(before) || before.upos === 'PRON')
}

export const nounCompared: Repair = {
  name: 'tag.noun.after-earlier',
  why: '"Earlier" or "later" that opens its clause right before a word that could be a plain verb, and a preposition behind that, tell which.',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'infinitive' || !comparing.has(words[i - 1]?.lower ?? '')) return null
    const opener = words[i - 2]
    if (opener !== undefined && opener.text !== ',') return null
    return words[i + 1]?.upos === 'ADP' ? 'NOUN' : null
  },
  examples: [
    ['The filters can trap most of it, earlier work by the group suggests.', { text: 'work', upos: 'NOUN' }],
    ['They earlier work on the land.', null],
  ],
}

/** What stands before bare infinitives too ("rather than close", "did nothing but wait"), or is "to" itself. */
const beforeInfinitive: ReadonlySet<string> = new Set(['as', 'but', 'except', 'like', 'of', 'than', 'to'])

export const nounBehindName: Repair = {
  name: 'tag.noun.behind-name',
  why: 'Behind an article and a name, a word that is noun and verb right before a comma is the noun, where a comma and an auxiliary go on with the clause.',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'infinitive' || words[i + 1]?.text !== ',' || words[i - 1]?.upos !== 'PROPN')
      return null
    let k = i - 1
    while (k > 0 && words[k]!.upos === 'PROPN') k--
    if (words[k]!.lower !== 'the') return null
    for (k = i + 2; k + 1 < words.length; k++)
      if (words[k]!.text === ',') return words[k + 1]!.upos === 'AUX' ? 'NOUN' : null
    return null
  },
  examples: [
    ['The Cardle shed, built by prisoners in 1917, will reopen as a museum.', { text: 'shed', upos: 'NOUN' }],
    ['The Cardle mills shed, among other things, 40 jobs.', null],
  ],
}

export const nounInTeamName: Repair = {
  name: 'tag.noun.in-team-name',
  why: '"The road policing unit" is a unit: behind an article and its noun, a word in -ing right before a word for a body of people is part of what the body is called.',
  at: ['VERB'],
  mend: (words, i) => {
    const body = words[i + 1]
    const after = words[i + 2]
    if (!/ing$/.test(words[i]!.lower) || body === undefined || !bodies.has(body.lower)) return null
    if (words[i - 1]?.upos !== 'NOUN' || words[i - 2]?.upos !== 'DET') return null
    return after === undefined || endsGroup(after) || after.upos === 'VERB' ? 'NOUN' : null
  },
  examples: [
    ['Ann Roe, of the road policing unit in Oslo, spoke first.', { text: 'policing', upos: 'NOUN' }],
    ['They met a man leading a unit in Oslo.', null],
  ],
}

const bodies: ReadonlySet<string> = new Set(
  'agency board centre center committee company department division firm group office plant squad team unit'.split(' '),
)

export const nounPart: Repair = {
  name: 'tag.noun.part',
  why: 'Right after a form of "take" or "play" the word "part" is the noun, what is taken or played.',
  at: ['ADV', 'VERB', 'ADJ'],
  mend: (words, i) => {
    const governor = words[i - 1]?.verb?.infinitive
    return words[i]!.lower === 'part' && (governor === 'take' || governor === 'play') ? 'NOUN' : null
  },
  examples: [
    ['Few of the farmers took part, as the mill had hoped.', { text: 'part', upos: 'NOUN' }],
    ['The roof was part metal, part glass.', null],
  ],
}

export const nounAfterPossessor: Repair = {
  name: 'tag.noun.after-possessor',
  why: 'No auxiliary stands right after a possessor: "will", "may" and "might" are nouns there.',
  at: ['AUX'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (before === undefined || !modals.has(words[i]!.lower) || words[i]!.lower.length < 3) return null
    return possessiveDeterminers.has(before.lower) || (before.upos === 'PART' && /^['’]s?$/.test(before.text))
      ? 'NOUN'
      : null
  },
  examples: [
    ['The widow contested her husband’s will in court.', { text: 'will', upos: 'NOUN' }],
    ['The widow will contest it in court.', null],
  ],
}

export const managingAdjective: Repair = {
  name: 'tag.adjective.managing',
  why: 'Right before the word for a post, "managing" and its like tell which post it is.',
  at: ['VERB', 'NOUN'],
  mend: (words, i) => {
    if (!postParticiples.has(words[i]!.lower) || !roleNouns.has(words[i + 1]?.lower ?? '')) return null
    const before = words[i - 1]
    return before === undefined || !takesGerund.has(before.lower) ? 'ADJ' : null
  },
  examples: [
    ['The track was checked in May, managing director Colin Roe said.', { text: 'managing', upos: 'ADJ' }],
    ['She is good at managing directors.', null],
    ['He was accused of managing director pay badly.', null],
  ],
}

const postParticiples: ReadonlySet<string> = new Set(['acting', 'commanding', 'founding', 'managing', 'presiding'])
const takesGerund: ReadonlySet<string> = new Set(['at', 'by', 'for', 'of'])

export const nounOfRating: Repair = {
  name: 'tag.noun.of-rating',
  why: 'Brokers give ratings: "buy", "hold" and "sell" right before "rating" are what it is called.',
  at: ['VERB'],
  mend: (words, i) => {
    const { lower } = words[i]!
    if (lower !== 'buy' && lower !== 'hold' && lower !== 'sell') return null
    return /^(?:ratings?|recommendations?)$/.test(words[i + 1]?.lower ?? '') ? 'NOUN' : null
  },
  examples: [
    ['Analysts kept their sell rating on the shares.', { text: 'sell', upos: 'NOUN' }],
    ['Analysts sell research.', null],
  ],
}

export const nounQuoted: Repair = {
  name: 'tag.noun.quoted-label',
  why: 'One word in quotation marks between an article and a noun is what the noun is called.',
  at: ['VERB'],
  mend: (words, i) => {
    const noun = words[i + 2]
    if (words[i - 2]?.upos !== 'DET' || noun === undefined || !isNominal(noun)) return null
    return quoteMarks.has(words[i - 1]!.text) && quoteMarks.has(words[i + 1]!.text) ? 'NOUN' : null
  },
  examples: [
    ['She has a "hold" rating on the stock.', { text: 'hold', upos: 'NOUN' }],
    ['He told the crew to "hold" the rope.', null],
  ],
}

const quoteMarks: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’'])

export const nounPossessed: Repair = {
  name: 'tag.noun.possessed',
  why: 'No finite verb stands right after the mark of a possessor, a participle apart: a word that is noun and infinitive is the noun there.',
  at: ['VERB'],
  mend: (words, i) => {
    const between = words[i - 1]
    const modified = between?.upos === 'VERB' && between.verb?.form === 'past' ? 1 : 0
    const mark = words[i - 1 - modified]
    const owner = words[i - 2 - modified]
    if (mark?.upos !== 'PART' || !/^['’]s?$/.test(mark.text) || owner === undefined || !isNominal(owner)) return null
    if (words[i]!.verb?.form !== 'infinitive') return null
    // "Harlow's cut the rating": no noun stands before an article, and the mark is the name's.
    const isOwnMark = unchangedVerbs.has(words[i]!.lower) && owner.upos === 'PROPN' && words[i + 1]?.lower === 'the'
    return isOwnMark ? null : 'NOUN'
  },
  examples: [
    ['Harlow’s cut the rating in May.', null],
    ['After a year the company’s cut doubles to 30%.', { text: 'cut', upos: 'NOUN' }],
    ['Roe’s deflected cross made it 2-1.', { text: 'cross', upos: 'NOUN' }],
    ['The company’s hired hands left.', null],
  ],
}

export const nounBeforeFinite: Repair = {
  name: 'tag.noun.before-finite-verb',
  why: 'A word in -ing between a determiner or a conjunction and a finite verb is the noun that the clause is about.',
  at: ['VERB'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (before === undefined || next === undefined || words[i]!.verb?.form !== 'gerund') return null
    // "though counting had begun"
    if (before.upos === 'SCONJ' && next.upos === 'AUX' && isFiniteAuxiliary(next.lower)) return 'NOUN'
    if (before.upos !== 'DET' && before.lower !== 'this') return null
    const form = next.upos === 'VERB' ? next.verb?.form : undefined
    return next.upos === 'AUX' || form === 'past' || form === 'present' ? 'NOUN' : null
  },
  examples: [
    ['He spoke, though counting had not begun.', { text: 'counting', upos: 'NOUN' }],
    ['This finding showed that the water was safe.', { text: 'finding', upos: 'NOUN' }],
    ['She said that finding the leak took a day.', null],
  ],
}

export const nounOpensClause: Repair = {
  name: 'tag.noun.opens-clause',
  why: 'Between a subordinator and a finite verb stands the subject: a word that may be noun or infinitive is the noun.',
  at: ['VERB'],
  mend: (words, i) => {
    const next = words[i + 1]
    if (words[i - 1]?.upos !== 'SCONJ' || words[i]!.verb?.form !== 'infinitive' || next === undefined) return null
    if (next.upos === 'AUX') return isFiniteAuxiliary(next.lower) ? 'NOUN' : null
    return next.upos === 'VERB' && onlyPasts.has(next.lower) ? 'NOUN' : null
  },
  examples: [
    ['They met in a hall, where anger ran high.', { text: 'anger', upos: 'NOUN' }],
    ['They met in a hall where people dance.', null],
    ['They left the hall when asked.', null],
  ],
}

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

/** Adverbs that an article makes nouns. */
const compass: ReadonlySet<string> = new Set(['east', 'inside', 'north', 'outside', 'south', 'west'])

function endsGroup(word: DraftToken): boolean {
  return (
    word.upos === 'ADP' ||
    word.upos === 'AUX' ||
    word.upos === 'SCONJ' ||
    (word.upos === 'PUNCT' && word.text !== '-' && !/^["“‘«]$/.test(word.text))
  )
}
