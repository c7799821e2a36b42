import { beForms } from '../lexicon/auxiliaries.js'
import { gerundCompounds } from '../lexicon/gerund-compounds.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { type DraftToken, isNominal } from './draft-token.js'
import { singular } from './lemma.js'
import type { Repair } from './repair.js'

export const adjectiveCompared: Repair = {
  name: 'tag.adjective.compared',
  why: '"Better" and its like between a determiner and a noun group tell of the noun.',
  at: ['ADV'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (!compared.has(words[i]!.lower) || before === undefined || next === undefined) return null
    if (before.upos !== 'DET' && !possessiveDeterminers.has(before.lower)) return null
    // "the better known of the two"
    if (next.upos === 'ADJ' && /(?:ed|en|own)$/.test(next.lower)) return null
    return isNominal(next) || next.upos === 'ADJ' ? 'ADJ' : null
  },
  examples: [
    ['Their children can have a better future.', { text: 'better', upos: 'ADJ' }],
    ['She plays better in the rain.', null],
    ['He is the better known painter.', null],
  ],
}

const compared: ReadonlySet<string> = new Set(['best', 'better', 'closer', 'faster', 'further', 'worse', 'worst'])

export const adjectiveRepresentative: Repair = {
  name: 'tag.adjective.after-adverb',
  why: 'An adverb tells of no noun: between one in -ly behind a determiner and a noun, a word that is noun and adjective is the adjective.',
  at: ['NOUN'],
  mend: (words, i) => {
    const adverb = words[i - 1]
    if (adverb?.upos !== 'ADV' || !adverb.lower.endsWith('ly') || words[i - 2]?.upos !== 'DET') return null
    const next = words[i + 1]
    return next !== undefined && /(?:ive|al|ant|ent|ic|ary)$/.test(words[i]!.lower) && isNominal(next) ? 'ADJ' : null
  },
  examples: [
    ['It asked a nationally representative panel of 600.', { text: 'representative', upos: 'ADJ' }],
    ['It asked a representative of the union.', null],
  ],
}

export const adjectiveRising: Repair = {
  name: 'tag.adjective.rising',
  why: 'What rises or remains takes no object: "rising" behind a preposition, a conjunction or a mark and right before a noun tells which.',
  at: ['VERB'],
  mend: (words, i) => {
    if (!objectless.has(words[i]!.lower) || words[i + 1]?.upos !== 'NOUN') return null
    const before = words[i - 1]
    return before === undefined || governing.has(before.upos) ? 'ADJ' : null
  },
  examples: [
    ['Cases tripled, and rising temperatures explain most of it.', { text: 'rising', upos: 'ADJ' }],
    ['It bought 46 hectares of surrounding cliffs.', { text: 'surrounding', upos: 'ADJ' }],
    ['It bought the cliffs surrounding it.', null],
    ['Prices kept rising last year.', null],
  ],
}

const objectless: ReadonlySet<string> = new Set(
  'ageing aging ailing declining dwindling emerging existing falling mounting neighboring neighbouring remaining rising soaring surrounding'.split(
    ' ',
  ),
)
const governing: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'PUNCT', 'SCONJ'])

export const adjectiveAsking: Repair = {
  name: 'tag.adjective.asking',
  why: 'An asking price or rent is what is asked for: "asking" right before it tells which.',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'asking' || !asked.has(words[i + 1]?.lower ?? '')) return null
    return words[i - 1]?.upos === 'AUX' ? null : 'ADJ'
  },
  examples: [
    ['Average asking rents climbed 9.2%.', { text: 'asking', upos: 'ADJ' }],
    ['They are asking prices to match.', null],
  ],
}

const asked: ReadonlySet<string> = new Set(['price', 'prices', 'rent', 'rents'])

export const adjectiveFit: Repair = {
  name: 'tag.adjective.fit',
  why: 'Behind a form of "be", "fit" before "to", "for" or a mark tells what somebody or something is like.',
  at: ['VERB', 'NOUN'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'fit') return null
    let k = i - 1
    while (k > 0 && (words[k]!.upos === 'ADV' || words[k]!.upos === 'PART')) k--
    if (!beForms.has(words[k]?.lower ?? '')) return null
    const next = words[i + 1]
    return next === undefined || next.lower === 'to' || next.lower === 'for' || next.upos === 'PUNCT' ? 'ADJ' : null
  },
  examples: [
    ['Quist is not fit to be mayor.', { text: 'fit', upos: 'ADJ' }],
    ['The doors fit badly.', null],
  ],
}

export const prepositionPast: Repair = {
  name: 'tag.preposition.past',
  why: '"Past" between a verb of moving and an article or amount is where to.',
  at: ['ADJ', 'NOUN', 'ADV'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (words[i]!.lower !== 'past' || before?.upos !== 'VERB') return null
    return opensGroup(words[i + 1]) ? 'ADP' : null
  },
  examples: [
    ['Sales have barrelled past the mark.', { text: 'past', upos: 'ADP' }],
    ['Sales have crept past $3 million.', { text: 'past', upos: 'ADP' }],
    ['Sales fell over the past week.', null],
  ],
}

function opensGroup(word: DraftToken | undefined): boolean {
  if (word === undefined) return false
  return word.upos === 'DET' || word.upos === 'SYM' || word.upos === 'NUM' || possessiveDeterminers.has(word.lower)
}

export const adjectiveMost: Repair = {
  name: 'tag.adjective.most',
  why: 'Behind a preposition and before a plural noun with its modifiers, "most" tells how many.',
  at: ['ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'most' || words[i - 1]?.upos !== 'ADP') return null
    let k = i + 1
    while (words[k]?.upos === 'ADJ' || words[k]?.upos === 'PROPN') k++
    return words[k]?.upos === 'NOUN' && /[^su]s$|men$|people$/.test(words[k]!.lower) ? 'ADJ' : null
  },
  examples: [
    ['Spending in most Asian nations fell.', { text: 'most', upos: 'ADJ' }],
    ['It fell in the most crowded city.', null],
  ],
}

export const adjectiveClear: Repair = {
  name: 'tag.adjective.made-clear',
  why: '"Clear" and "plain" behind "made it" are what it was made.',
  at: ['VERB', 'NOUN'],
  mend: (words, i) => {
    const { lower } = words[i]!
    if ((lower !== 'clear' && lower !== 'plain') || words[i - 1]?.lower !== 'it') return null
    return words[i - 2]?.verb?.infinitive === 'make' ? 'ADJ' : null
  },
  examples: [
    ['She made it clear he had doubts.', { text: 'clear', upos: 'ADJ' }],
    ['They had to clear it.', null],
  ],
}

export const compoundGerund: Repair = {
  name: 'tag.noun.gerund-compound',
  why: 'A word in -ing before a noun that it makes a fixed compound with is the first part of that noun ("polling station").',
  at: ['VERB'],
  mend: (words, i) => {
    const nouns = gerundCompounds.get(words[i]!.lower)
    const next = words[i + 1]
    if (nouns === undefined || next?.upos !== 'NOUN' || words[i - 1]?.upos === 'AUX') return null
    return nouns.has(singular(next.lower)) ? 'NOUN' : null
  },
  examples: [
    ['They hope to visit polling stations.', { text: 'polling', upos: 'NOUN' }],
    ['The firm is polling station owners.', null],
  ],
}

export const nounOperative: Repair = {
  name: 'tag.noun.operative',
  why: 'Behind an article and a noun, a word that is adjective and noun right before a past tense is the noun ("a campaign operative decided").',
  at: ['ADJ'],
  mend: (words, i) => {
    if (!/(?:ive|ant|ian|ist|or)$/.test(words[i]!.lower) || words[i - 1]?.upos !== 'NOUN') return null
    const next = words[i + 1]
    const isVerb = next?.upos === 'AUX' || (next?.upos === 'VERB' && next.verb?.form === 'past')
    return isVerb && words[i - 2]?.upos === 'DET' ? 'NOUN' : null
  },
  examples: [
    ['A campaign operative decided to leave.', { text: 'operative', upos: 'NOUN' }],
    ['A firm active in Leeds decided to leave.', null],
  ],
}

export const properNumeral: Repair = {
  name: 'tag.name.roman-one',
  why: '"I" between a capital and a noun, or at the end of a name, is a numeral ("a Level I centre").',
  at: ['PRON'],
  mend: (words, i) => {
    if (words[i]!.text !== 'I' || !numbered.has(words[i - 1]?.text ?? '')) return null
    const next = words[i + 1]
    return next === undefined || isNominal(next) || next.upos === 'PUNCT' ? 'PROPN' : null
  },
  examples: [
    ['He was taken to a Level I Trauma Center.', { text: 'I', upos: 'PROPN' }],
    ['The Level I saw was high.', null],
  ],
}

const numbered: ReadonlySet<string> = new Set([
  'Class',
  'Division',
  'Group',
  'Level',
  'Part',
  'Phase',
  'Title',
  'Type',
  'War',
])

export const nounCourse: Repair = {
  name: 'tag.noun.course',
  why: '"Course" after a verb of changing or keeping it is its object.',
  at: ['ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'course') return null
    return steering.has(words[i - 1]?.verb?.infinitive ?? '') ? 'NOUN' : null
  },
  examples: [
    ['They decided to change course to avoid a debate.', { text: 'course', upos: 'NOUN' }],
    ['They left, of course.', null],
  ],
}

const steering: ReadonlySet<string> = new Set(['alter', 'change', 'correct', 'hold', 'keep', 'reverse', 'stay'])

export const gerundPossessed: Repair = {
  name: 'tag.noun.gerund-possessed',
  why: 'Behind a possessor and an adjective a word in -ing with nothing for an object is a noun ("his constant sniffing").',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'gerund' || words[i - 1]?.upos !== 'ADJ') return null
    const opener = words[i - 2]
    const isOwned = opener?.upos === 'PART' ? opener.lower !== 'to' : possessiveDeterminers.has(opener?.lower ?? '')
    if (!isOwned) return null
    const next = words[i + 1]
    return next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'AUX' ? 'NOUN' : null
  },
  examples: [
    ['Dean mocked Quist’s persistent sniffing during the debate.', { text: 'sniffing', upos: 'NOUN' }],
    ['Dean mocked Quist’s persistent growing pains.', null],
  ],
}

export const gerundOfSeveral: Repair = {
  name: 'tag.verb.with-several',
  why: 'Behind "with" and a plural, a word in -ing before a determiner is what they do ("with experts offering their views").',
  at: ['NOUN'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'gerund' || !/[^su]s$/.test(words[i - 1]?.lower ?? '')) return null
    const next = words[i + 1]
    if (next === undefined || !(next.upos === 'DET' || possessiveDeterminers.has(next.lower))) return null
    let k = i - 1
    while (k > 0 && (isNominal(words[k]!) || words[k]!.upos === 'ADJ' || words[k]!.upos === 'NUM')) k--
    return words[k]!.lower === 'with' ? 'VERB' : null
  },
  examples: [
    ['We examine its record, with experts offering their views.', { text: 'offering', upos: 'VERB' }],
    ['They met with experts in writing.', null],
  ],
}

export const regularsAfterAs: Repair = {
  name: 'tag.as.subordinator',
  why: '"As many" with a plural and a verb behind it, and no second "as", opens a clause ("quiet as many regulars left").',
  at: ['ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'as' || words[i + 1]?.lower !== 'many' || words[i + 2]?.upos !== 'NOUN') return null
    const verb = words[i + 3]
    const isVerb = verb?.upos === 'AUX' || (verb?.upos === 'VERB' && verb.verb?.form === 'past')
    if (!isVerb) return null
    for (let k = i + 4; k < words.length; k++) if (words[k]!.lower === 'as') return null
    return 'SCONJ'
  },
  examples: [
    ['The streets were quiet as many regulars continued to stay away.', { text: 'as', upos: 'SCONJ' }],
    ['It sold as many boats as it had.', null],
  ],
}

export const verbAfterShould: Repair = {
  name: 'tag.verb.after-should',
  why: 'Behind "should" and a name that open a clause, a word that can be a plain verb before a determiner is it.',
  at: ['NOUN'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'infinitive' || words[i + 1]?.upos !== 'DET') return null
    let k = i - 1
    while (k > 0 && words[k]!.upos === 'PROPN') k--
    if (k === i - 1 || words[k]!.lower !== 'should') return null
    return k === 0 || words[k - 1]!.upos === 'PUNCT' ? 'VERB' : null
  },
  examples: [
    ['He urged caution, should Roe attempt an early return.', { text: 'attempt', upos: 'VERB' }],
    ['He said it should attempt a return.', null],
  ],
}
