import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { reportingVerbs, statementVerbs } from '../lexicon/reporting-verbs.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import { type DraftToken, isNominal } from './draft-token.js'
import type { Repair } from './repair.js'

export const sayingBeforeThat: Repair = {
  name: 'tag.verb.saying-before-that',
  why: 'After a noun or the comma that ends its apposition, a word in -ed of a verb of saying before "that" is its past tense.',
  at: ['ADJ'],
  mend: (words, i) => {
    const { lower } = words[i]!
    if (words[i + 1]?.lower !== 'that' || !lower.endsWith('ed')) return null
    const before = words[i - 1]
    if (before === undefined || !(before.text === ',' || isNominal(before) || before.upos === 'PRON')) return null
    return statementVerbs.has(lower.slice(0, -1)) || statementVerbs.has(lower.slice(0, -2)) ? 'VERB' : null
  },
  examples: [
    ['Ann Holm, a partner at the bank, alleged that the fee was unfair.', { text: 'alleged', upos: 'VERB' }],
    ['The alleged thief left that day.', null],
  ],
}

export const sayBeforeThat: Repair = {
  name: 'tag.verb.say-before-that',
  why: 'A plural noun modifies no noun: after it and before "that" a word that is noun and verb of saying is the verb.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    const { verb } = words[i]!
    const before = words[i - 1]
    if (verb?.form !== 'infinitive' || !reportingVerbs.has(verb.infinitive)) return null
    const next = words[i + 1]
    const opens = next?.lower === 'that' || (next?.upos === 'AUX' && words[i - 2]?.lower === 'that')
    if (!opens || before?.upos !== 'NOUN' || !/[^su]s$|men$|people$/.test(before.lower)) return null
    return 'VERB'
  },
  examples: [
    ['The authors caution that the sample is small.', { text: 'caution', upos: 'VERB' }],
    ['If prices hold, the brokers estimate that sales will grow.', { text: 'estimate', upos: 'VERB' }],
    ['It had a setback that analysts estimate will cost $3 million.', { text: 'estimate', upos: 'VERB' }],
    ['The broker estimate that she quoted was high.', null],
  ],
}

export const namedSaying: Repair = {
  name: 'tag.verb.named-saying',
  why: 'No noun stands right before an article or a pronoun: after a name a word in -s that is a verb of saying is what it says there.',
  at: ['NOUN'],
  mend: (words, i) => {
    const { verb } = words[i]!
    const next = words[i + 1]
    if (verb?.form !== 'present' || !reportingVerbs.has(verb.infinitive)) return null
    if (words[i - 1]?.upos !== 'PROPN' || next === undefined) return null
    const opens = next.upos === 'DET' && articles.has(next.lower)
    return opens || subjectPronouns.has(next.lower) ? 'VERB' : null
  },
  examples: [
    ['Pia Thorne of Wexler Bank estimates the farm will earn 7 percent.', { text: 'estimates', upos: 'VERB' }],
    ['Wexler Bank estimates were too low.', null],
  ],
}

export const verbOfPointing: Repair = {
  name: 'tag.verb.points-out',
  why: 'Points are not out: "points out that" is what somebody does, also behind what commas part off.',
  at: ['NOUN'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'present' || words[i]!.verb?.infinitive !== 'point') return null
    return words[i + 1]?.lower === 'out' && words[i + 2]?.lower === 'that' && words[i - 1]?.upos !== 'DET'
      ? 'VERB'
      : null
  },
  examples: [
    ['Ann Roe, a surgeon who was not involved, points out that the study was small.', { text: 'points', upos: 'VERB' }],
    ['They gave the points out that evening.', null],
  ],
}

export const verbBack: Repair = {
  name: 'tag.verb.back',
  why: 'Between "to" and an article or a pronoun, and behind people who are seen doing something, "back" is what somebody does.',
  at: ['ADJ', 'ADV', 'NOUN'],
  mend: (words, i) => {
    const [before, next] = [words[i - 1], words[i + 1]]
    if (words[i]!.lower !== 'back' || before === undefined || next === undefined) return null
    // "saw members back walkouts"
    const isOfSeveral = before.upos === 'NOUN' && /[^su]s$|people$/.test(before.lower)
    if (isOfSeveral) return isSeen(words, i) && next.upos === 'NOUN' && /[^su]s$/.test(next.lower) ? 'VERB' : null
    if (before.lower !== 'to') return null
    return next.upos === 'DET' || objectPronouns.has(next.lower) || possessiveDeterminers.has(next.lower)
      ? 'VERB'
      : null
  },
  examples: [
    ['Three members refused to back it.', { text: 'back', upos: 'VERB' }],
    ['The ballot saw 78% of members back walkouts.', { text: 'back', upos: 'VERB' }],
    ['They went to and fro and back again.', null],
    ['It sent the troops back home.', null],
    ['The storm set repairs back months.', null],
  ],
}

function isSeen(words: readonly DraftToken[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--)
    if (words[k]!.upos === 'VERB') return perceiving.has(words[k]!.verb?.infinitive ?? '')
  return false
}

const perceiving: ReadonlySet<string> = new Set(['hear', 'let', 'make', 'see', 'watch'])

export const nounHome: Repair = {
  name: 'tag.noun.home',
  why: 'Behind an article and an adjective "home" is a house.',
  at: ['ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'home') return null
    const before = words[i - 1]
    const isTied = words[i - 2]?.text === '-'
    if (before === undefined || (before.upos !== 'ADJ' && !(isTied && before.upos === 'VERB'))) return null
    const opener = words[isTied ? i - 4 : i - 2]
    return opener?.upos === 'DET' || possessiveDeterminers.has(opener?.lower ?? '') ? 'NOUN' : null
  },
  examples: [
    ['The owner of a median-priced home will pay more.', { text: 'home', upos: 'NOUN' }],
    ['The band came safe home.', null],
  ],
}

export const verbBeforePronoun: Repair = {
  name: 'tag.verb.before-pronoun',
  why: 'No noun stands right before "it" or "them": behind a number or a plural noun a word that is noun and verb is the verb there.',
  at: ['NOUN'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (words[i]!.verb?.form !== 'infinitive' || before === undefined || next === undefined) return null
    if (!objectPronouns.has(next.lower) || words[i + 2]?.upos === 'AUX' || words[i + 2]?.upos === 'VERB') return null
    const isSeveral =
      before.upos === 'NUM' ? before.lower !== 'one' : before.upos === 'NOUN' && /[^su]s$/.test(before.lower)
    return isSeveral ? 'VERB' : null
  },
  examples: [
    ['Of the brokers, 19 rate it a buy.', { text: 'rate', upos: 'VERB' }],
    ['Of the brokers, 19 knew the rate it had set.', null],
  ],
}

const objectPronouns: ReadonlySet<string> = new Set(['it', 'them'])

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])
const subjectPronouns: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they', 'we'])

export const pastBeforeDeterminer: Repair = {
  name: 'tag.verb.past-before-determiner',
  why: 'No adjective stands before an article: after a noun or a comma, a word in -ed there is a past tense.',
  at: ['ADJ'],
  mend: (words, i) => {
    const { lower, verb } = words[i]!
    const before = words[i - 1]
    const next = words[i + 1]
    if (!lower.endsWith('ed') || before === undefined || next?.upos !== 'DET' || !next.spaced) return null
    if (verb === null && !statementVerbs.has(lower.slice(0, -2)) && !statementVerbs.has(lower.slice(0, -1))) return null
    return before.text === ',' || isNominal(before) ? 'VERB' : null
  },
  examples: [
    ['Ann Holm, a partner at the bank, informed the council.', { text: 'informed', upos: 'VERB' }],
    ['The informed reader left the hall.', null],
  ],
}

export const finalCue: Repair = {
  name: 'tag.verb.final-cue',
  why: 'After a comma or a quotation, a noun group that ends in a word that can be a verb of saying in -s, or behind a plural without it, and then a comma or the end, says who says so.',
  at: ['NOUN'],
  mend: (words, i) => {
    const { verb } = words[i]!
    if (verb === null || !reportingVerbs.has(verb.infinitive)) return null
    const before = words[i - 1]
    const next = words[i + 1]
    // "the authors estimate": a plural noun modifies none.
    const agrees =
      verb.form === 'present' ||
      (verb.form === 'infinitive' && before?.upos === 'NOUN' && /[^su]s$|men$|people$/.test(before.lower)) ||
      unchangedVerbs.has(words[i]!.lower)
    if (!agrees || before === undefined) return null
    if (next !== undefined && next.text !== ',' && next.text !== '.' && !isLastSetting(words, i + 1)) return null
    if (!isNominal(before) && before.upos !== 'PRON') return null
    let k = i - 1
    while (k >= 0 && groupTags.has(words[k]!.upos)) k--
    if (k < 1 || !opensCue.has(words[k]!.text)) return null
    // "tables, charts, gas claims": without an article or a name it may as well be a list's last item.
    const first = words[k + 1]!
    const isBare = first === before && /[^su]s$/.test(first.lower) && next?.upos === 'ADP'
    if (first.upos !== 'DET' && first.upos !== 'PROPN' && first.upos !== 'PRON' && !isBare) return null
    const [from, to] = next?.text === ',' ? [i + 2, words.length] : [0, k]
    for (let w = from; w < to; w++) if (words[w]!.upos === 'VERB' || words[w]!.upos === 'AUX') return 'VERB'
    return null
  },
  examples: [
    ['The dam will hold for a century, the panel estimates.', { text: 'estimates', upos: 'VERB' }],
    ['The pier, a spokesman for the ministry claims, had moved.', { text: 'claims', upos: 'VERB' }],
    ['The dam will hold, the authors estimate, though it leaks.', { text: 'estimate', upos: 'VERB' }],
    ['Deaths fell by half, researchers report in the Lung Journal.', { text: 'report', upos: 'VERB' }],
    ['The dam will cost $3 million, the ministry forecast on Monday.', { text: 'forecast', upos: 'VERB' }],
    ['The dam held, to the surprise of the panel estimates.', null],
    ['The clerk kept the files, the report and the estimates.', null],
  ],
}

/** "on Monday", "in the Lung Journal": where or when it was said, and nothing but that to the end. */
function isLastSetting(words: readonly DraftToken[], from: number): boolean {
  const { lower } = words[from]!
  if (lower !== 'on' && lower !== 'in') return false
  for (let k = from + 1; k < words.length; k++) {
    const { upos, text } = words[k]!
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || text === ',') return false
  }
  return true
}

export const figuresShow: Repair = {
  name: 'tag.verb.figures-show',
  why: 'After a comma, figures or data and then "show" before a comma or the end: what shows what was told.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    const next = words[i + 1]
    if ((next !== undefined && next.text !== ',' && next.text !== '.') || !evidence.has(words[i]!.lower)) return null
    let k = i - 1
    while (k > 0 && words[k]!.text !== ',') k--
    if (k < 2) return null
    // Of "provisional figures published by the ministry" the first noun is who shows.
    let first = k + 1
    while (first < i && words[first]!.upos !== 'NOUN') first++
    // "industry figures"
    while (first + 1 < i && words[first + 1]!.upos === 'NOUN') first++
    return first < i && /[^su]s$|^data$/.test(words[first]!.lower) ? 'VERB' : null
  },
  examples: [
    ['Deaths rose by 7%, figures published by the state show, after a dry year.', { text: 'show', upos: 'VERB' }],
    ['Sales have slumped 35%, industry figures show.', { text: 'show', upos: 'VERB' }],
    ['Deaths rose after the fair, the talent show.', null],
  ],
}

const evidence: ReadonlySet<string> = new Set(['indicate', 'reveal', 'show', 'suggest'])

const opensCue: ReadonlySet<string> = new Set([',', '"', '”', '’'])

const groupTags: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN'])

export const roseAfterNoun: Repair = {
  name: 'tag.verb.rose',
  why: '"Rose" after a noun or "net" and before an amount or how far is the past tense of "rise".',
  at: ['NOUN', 'PROPN'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (words[i]!.text !== 'rose' || before === undefined || next === undefined) return null
    if (!(before.lower === 'net' || (isNominal(before) && words[i - 2]?.upos !== 'DET'))) return null
    return howFar.has(next.lower) || next.upos === 'NUM' || next.upos === 'SYM' ? 'VERB' : null
  },
  examples: [
    ['The mill said net rose to $3 million.', { text: 'rose', upos: 'VERB' }],
    ['The king picked a wild rose to please her.', null],
  ],
}

const howFar: ReadonlySet<string> = new Set(['about', 'almost', 'by', 'from', 'more', 'nearly', 'to'])

export const netBeforeVerb: Repair = {
  name: 'tag.noun.net',
  why: '"Net" before a finite verb, or before "of" and an amount, is the profit, a noun.',
  at: ['ADJ', 'ADV', 'VERB'],
  mend: (words, i) => {
    const next = words[i + 1]
    if (words[i]!.lower !== 'net' || next === undefined) return null
    if (next.lower === 'of') return /^(?:SYM|NUM)$/.test(words[i + 2]?.upos ?? '') ? 'NOUN' : null
    if (words[i]!.upos === 'VERB') return null
    return next.upos === 'AUX' || (next.upos === 'VERB' && next.verb?.form !== 'gerund') ? 'NOUN' : null
  },
  examples: [
    ['The mill said net rose to $3 million.', { text: 'net', upos: 'NOUN' }],
    ['In May, net was $3 million.', { text: 'net', upos: 'NOUN' }],
    ['The mill had net of $3 million in May.', { text: 'net', upos: 'NOUN' }],
    ['The mill had a net loss of $3 million.', null],
    ['Net of tax, the mill lost money.', null],
  ],
}

export const sayingBeforeArticle: Repair = {
  name: 'tag.verb.saying-before-article',
  why: 'No noun stands right before an article: where the clause opens with a singular noun, a word in -s that can be a verb of saying and stands between that noun and an article is its verb.',
  at: ['NOUN'],
  mend: (words, i) => {
    const { verb } = words[i]!
    if (verb?.form !== 'present' || !statementVerbs.has(verb.infinitive) || words[i + 1]?.upos !== 'DET') return null
    const before = words[i - 1]
    if (before === undefined || !isNominal(before) || /[^su]s$/.test(before.lower)) return null
    let k = i - 1
    while (k >= 0 && (isNominal(words[k]!) || words[k]!.upos === 'ADJ' || words[k]!.upos === 'DET')) k--
    return k < 0 || words[k]!.upos === 'CCONJ' || words[k]!.upos === 'SCONJ' ? 'VERB' : null
  },
  examples: [
    ['The company claims the new lamps are brighter.', { text: 'claims', upos: 'VERB' }],
    ['They paid for the company claims the fire caused.', null],
  ],
}

export const invertedCue: Repair = {
  name: 'tag.verb.inverted-cue',
  why: 'After a clause and a comma, a verb of saying in -s right before a name says who says so.',
  at: ['NOUN'],
  mend: (words, i) => {
    const { verb } = words[i]!
    if (verb?.form !== 'present' || !statementVerbs.has(verb.infinitive)) return null
    const next = words[i + 1]
    if (words[i - 1]?.text !== ',' || next?.upos !== 'PROPN') return null
    for (let k = i - 2; k > 0; k--) if (words[k]!.upos === 'VERB' || words[k]!.upos === 'AUX') return 'VERB'
    return null
  },
  examples: [
    ['Street trees differ in age, notes Ann Roe, an ecologist.', { text: 'notes', upos: 'VERB' }],
    ['The files, notes Ann Roe kept for years, are gone.', null],
  ],
}

export const adjustedAdjective: Repair = {
  name: 'tag.adjective.adjusted',
  why: 'Right before a noun, and with no subject before it, "adjusted" and its like tell how an amount was reckoned.',
  at: ['VERB'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (!reckoned.has(words[i]!.lower) || next === undefined || !isNominal(next)) return null
    return before === undefined || opensAmount.has(before.upos) || before.upos === 'NUM' ? 'ADJ' : null
  },
  examples: [
    ['Adjusted EBIT rose to 742 million euros.', { text: 'Adjusted', upos: 'ADJ' }],
    ['It kept its forecast for adjusted profit.', { text: 'adjusted', upos: 'ADJ' }],
    ['It now sees 2025 adjusted earnings of $6.', { text: 'adjusted', upos: 'ADJ' }],
    ['The mill adjusted prices.', null],
  ],
}

const reckoned: ReadonlySet<string> = new Set(['adjusted', 'annualised', 'annualized', 'diluted', 'restated'])
const opensAmount: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'CCONJ', 'PUNCT', 'SCONJ'])

export const onlyAdjective: Repair = {
  name: 'tag.adjective.only',
  why: '"Only" between an article and a noun is an adjective.',
  at: ['ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'only' || words[i - 1]?.upos !== 'DET') return null
    const next = words[i + 1]
    const bare = next?.upos === 'VERB' && (next.verb === null || next.verb.form === 'infinitive')
    return next !== undefined && (isNominal(next) || bare) ? 'ADJ' : null
  },
  examples: [
    ['It was the only company to lend.', { text: 'only', upos: 'ADJ' }],
    ['They bank only on Mondays.', null],
  ],
}

export const nounAfterOnly: Repair = {
  name: 'tag.noun.after-only',
  why: 'After an article and "only" comes a noun group, no bare verb.',
  at: ['VERB'],
  mend: (words, i) => {
    const { verb } = words[i]!
    if (words[i - 1]?.lower !== 'only' || words[i - 2]?.upos !== 'DET') return null
    return verb === null || verb.form === 'infinitive' ? 'NOUN' : null
  },
  examples: [
    ['It was the only bank to lend.', { text: 'bank', upos: 'NOUN' }],
    ['They only bank on Mondays.', null],
  ],
}

export const nounAfterSaying: Repair = {
  name: 'tag.noun.after-saying',
  why: 'Right after "said" or "says" stands no bare infinitive: a word that could be one before a noun belongs to who says so.',
  at: ['VERB'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (words[i]!.verb?.form !== 'infinitive' || next?.upos !== 'NOUN') return null
    return before?.lower === 'said' || before?.lower === 'says' ? 'NOUN' : null
  },
  examples: [
    ['The link is weak, says lead author Ann Holm.', { text: 'lead', upos: 'NOUN' }],
    ['The survey says lead pipes are rare.', { text: 'lead', upos: 'NOUN' }],
    ['The firms lead research in the north.', null],
  ],
}

export const nounAfterAccordingTo: Repair = {
  name: 'tag.noun.after-according-to',
  why: 'After "according to" comes a noun, no infinitive.',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i - 1]?.lower !== 'to' || words[i - 2]?.lower !== 'according') return null
    return words[i]!.verb?.form === 'gerund' && !/^(?:NOUN|ADV)$/.test(words[i + 1]?.upos ?? '') ? null : 'NOUN'
  },
  examples: [
    ['The dam held, according to state officials.', { text: 'state', upos: 'NOUN' }],
    ['The dam held, according to modelling experts.', { text: 'modelling', upos: 'NOUN' }],
    ['It asked them to state officials by name.', null],
  ],
}
