import { doForms, haveForms, modals } from '../lexicon/auxiliaries.js'
import { gerundControl, objectControl } from '../lexicon/clause-words.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import { type DraftToken, isNominal, startsLower } from './draft-token.js'
import type { Repair } from './repair.js'

export const infinitiveAfterModal: Repair = {
  name: 'tag.infinitive.after-modal',
  why: 'After a modal or a negated "do", adverbs apart, comes an infinitive.',
  at: ['NOUN', 'ADJ', 'PROPN', 'ADP', 'ADV'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'infinitive' || !startsLower(words[i]!)) return null
    if (words[i]!.upos === 'ADV' && words[i + 1]?.upos === 'VERB') return null
    const before = previous(words, i, (w) => w.upos !== 'ADV' && !isNot(w))
    if (before === null || before.upos !== 'AUX') return null
    if (modals.has(before.lower)) return 'VERB'
    return doForms.has(before.lower) && words.slice(words.indexOf(before), i).some(isNot) ? 'VERB' : null
  },
  examples: [
    ['The rule would double the fee.', { text: 'double', upos: 'VERB' }],
    ['What the board did not say was that the loan falls due.', { text: 'say', upos: 'VERB' }],
    ['The board did its say.', null],
    ['The rule will likely pass next year.', { text: 'pass', upos: 'VERB' }],
    ['The fee could be double.', null],
  ],
}

function isNot({ lower }: DraftToken): boolean {
  return lower === 'not' || lower === "n't"
}

export const verbAfterWho: Repair = {
  name: 'tag.verb.after-who',
  why: 'A relative pronoun is the subject of its clause where a word in -s and an object follow: that word is the verb; after "who" always, and after a plural and "who" a bare infinitive is it too.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    const form = words[i]!.verb?.form
    if (form !== 'present' && form !== 'infinitive') return null
    const pronoun = words[i - 1]?.lower
    if (pronoun === 'who' && form === 'infinitive') {
      const next = words[i + 1]
      // "Brokers at Tarn Bank, who rate the stock a buy": no noun stands before an article.
      if (next?.upos === 'DET' || (next !== undefined && possessiveDeterminers.has(next.lower))) return 'VERB'
      // "The men who police say lied": there the word is a subject of its own.
      if (i < 2 || !isPlural(words[i - 2]!) || next === undefined) return null
      return next.upos === 'AUX' || next.upos === 'PUNCT' || isFiniteOrBare(next) ? null : 'VERB'
    }
    // "orders, which account for half of it": no noun stands between "which" and such a preposition.
    if (form === 'infinitive') return isPluralWhich(words, i) || isOfSeveral(words, i) ? 'VERB' : null
    if (pronoun === 'who') return 'VERB'
    if ((pronoun !== 'which' && pronoun !== 'that') || i < 2) return null
    const antecedent = words[i - 2]!
    const next = words[i + 1]
    if (next === undefined || !(isNominal(antecedent) || (pronoun === 'which' && antecedent.text === ','))) return null
    if (next.upos === 'DET' || next.upos === 'NUM' || next.upos === 'PROPN' || possessiveDeterminers.has(next.lower))
      return 'VERB'
    // "China, which accounts for half": no noun stands between "which" and a preposition but "of".
    if (pronoun === 'which' && antecedent.text === ',' && next.upos === 'ADP' && next.lower !== 'of') return 'VERB'
    // "Orrin, which designs chips, has": no verb but this one before the comma.
    return antecedent.text === ',' && /[^s]s$/.test(next.lower) && closesBeforeVerb(words, i + 1) ? 'VERB' : null
  },
  examples: [
    ['Orrin, which designs pumps for ships, has lost money.', { text: 'designs', upos: 'VERB' }],
    ['Orrin, which accounts for half of all pumps, has lost money.', { text: 'accounts', upos: 'VERB' }],
    ['Orders from abroad, which account for half of it, rose.', { text: 'account', upos: 'VERB' }],
    ['It has two moons that circle the planet.', { text: 'circle', upos: 'VERB' }],
    ['Orrin, which designs lamps won, has lost money.', null],
    ['The mills left that circle the year before.', null],
    ['The mill may close, in which case for now nobody is paid.', null],
    ['The woman who lives in the tower won a prize.', { text: 'lives', upos: 'VERB' }],
    ['The fund, which backs Tarn, plans to sell.', { text: 'backs', upos: 'VERB' }],
    ['Cooks who work changing shifts sleep badly.', { text: 'work', upos: 'VERB' }],
    ['Brokers at Tarn Bank, who rate the stock a buy, cut the target.', { text: 'rate', upos: 'VERB' }],
    ['The two men who police say robbed the mill have left.', null],
    ['The fire took nine lives.', null],
  ],
}

export const verbAfterParenthesis: Repair = {
  name: 'tag.verb.after-parenthesis',
  why: 'A sentence whose subject has a parenthesis between commas has its verb after it: a word in -s before "to" and an infinitive, or before an article, is it.',
  at: ['NOUN'],
  mend: (words, i) => {
    if (i < 4 || words[i - 1]!.text !== ',' || words[i]!.verb?.form !== 'present') return null
    const takesInfinitive = words[i + 1]?.lower === 'to' && words[i + 2]?.verb?.form === 'infinitive'
    if (!takesInfinitive && words[i + 1]?.upos !== 'DET') return null
    const comma = words.findIndex((word) => word.text === ',')
    if (comma < 1 || comma > i - 2 || !isNominal(words[comma - 1]!)) return null
    for (let k = 0; k < comma; k++) if (words[k]!.upos === 'VERB' || words[k]!.upos === 'AUX') return null
    return 'VERB'
  },
  examples: [
    ['The Harbour Fund, which backs two mills, plans to sell them.', { text: 'plans', upos: 'VERB' }],
    ['The jab, made in Tarn and launched in 2014, costs the state £150.', { text: 'costs', upos: 'VERB' }],
    ['The board saw drawings, maps, plans to build a dam.', null],
  ],
}

export const verbAfterAge: Repair = {
  name: 'tag.verb.after-age',
  why: '“The 28-year-old” is somebody: a past tense right behind it, with no noun after, is the verb.',
  at: ['NOUN', 'ADJ', 'PROPN'],
  mend: (words, i) => {
    const { verb } = words[i]!
    if (verb?.form !== 'past' || words[i - 1]?.lower !== 'old' || words[i - 3]?.lower !== 'year') return null
    if (words[i - 6]?.lower !== 'the') return null
    const next = words[i + 1]?.upos
    return next === 'NOUN' || next === 'ADJ' || next === 'VERB' ? null : 'VERB'
  },
  examples: [
    ['The 28-year-old left Orrin in the summer.', { text: 'left', upos: 'VERB' }],
    ['The 28-year-old left winger scored.', null],
  ],
}

export const verbOwn: Repair = {
  name: 'tag.verb.own',
  why: '"Own" is an adjective only after a possessor; right after a noun or "who" it is the verb.',
  at: ['ADJ'],
  mend: (words, i) => {
    const before = words[i - 1]?.upos === 'ADV' ? words[i - 2] : words[i - 1]
    if (words[i]!.lower !== 'own' || before === undefined) return null
    const coordinated = before.upos === 'CCONJ' && words[i + 1]?.upos === 'DET'
    return isNominal(before) || owners.has(before.lower) || coordinated ? 'VERB' : null
  },
  examples: [
    ['The minister and her husband own three houses.', { text: 'own', upos: 'VERB' }],
    ['The farmers’ own bank lent the money.', null],
  ],
}

export const infinitiveCoordinated: Repair = {
  name: 'tag.infinitive.coordinated',
  why: 'After "and" or "or" a word that can be an infinitive and stands before an article is one, where an infinitive came before.',
  at: ['ADJ', 'NOUN'],
  mend: (words, i) => {
    const next = words[i + 1]
    if (words[i - 1]?.upos !== 'CCONJ' || next === undefined) return null
    // "to beat Tarn and climb out of the bottom half"
    const leaves = leaving.has(next.lower) && words[i + 2]?.upos === 'ADP'
    const opens =
      next.upos === 'DET' ||
      next.upos === 'NUM' ||
      next.upos === 'SYM' ||
      possessiveDeterminers.has(next.lower) ||
      leaves
    // "will build and lease vans": right after the first infinitive nothing but a second one stands there.
    // "will rise or fall with demand"
    const isPair = words[i - 1]!.lower === 'or' && words[i - 2]?.upos === 'VERB' && words[i - 3]?.upos === 'AUX'
    const ends = next.upos === 'ADP' || next.upos === 'PUNCT' || next.upos === 'ADV'
    if (!opens && !(isPair && ends) && !(words[i - 2]?.upos === 'VERB' && isNominal(next))) return null
    if (!startsLower(words[i]!) || words[i]!.verb?.form !== 'infinitive') return null
    for (let k = i - 2; k > 0; k--) {
      if (words[k]!.upos !== 'VERB') continue
      const link = words[k - 1]!
      return link.lower === 'to' || (link.upos === 'AUX' && modals.has(link.lower)) ? 'VERB' : null
    }
    return null
  },
  examples: [
    ['The museum plans to close two halls and open a garden.', { text: 'open', upos: 'VERB' }],
    ['The firm will build and lease vans.', { text: 'lease', upos: 'VERB' }],
    ['Halden hope to beat Tarn and climb out of the bottom half.', { text: 'climb', upos: 'VERB' }],
    ['Prices will rise or fall with demand.', { text: 'fall', upos: 'VERB' }],
    ['The doors were wide and open the whole day.', null],
  ],
}

/** Particles that another preposition follows: "out of", "up to", "away from". */
const leaving: ReadonlySet<string> = new Set(['away', 'back', 'down', 'off', 'out', 'over', 'up'])

function opensAmount(word: DraftToken | undefined): boolean {
  return word?.upos === 'SYM' || word?.upos === 'NUM'
}

export const participleAfterHave: Repair = {
  name: 'tag.participle.after-have',
  why: 'After the auxiliary "have", adverbs apart, comes a participle, however adjectival it looks.',
  at: ['ADJ', 'NOUN'],
  mend: (words, i) => {
    const before = previous(words, i, (w) => w.upos !== 'ADV' && w.lower !== 'not' && w.lower !== "n't")
    if (before === null || before.upos !== 'AUX' || !haveForms.has(before.lower)) return null
    const next = words[i + 1]
    const { lower, verb } = words[i]!
    // "Had forecast a loss", "had forecast earnings of $3": no article, and what is foreseen is no kind of forecast.
    if (unchangedVerbs.has(lower) && verb?.form === 'infinitive' && next !== undefined) {
      const opens = next.upos === 'DET' || next.upos === 'NUM' || next.upos === 'SYM' || next.upos === 'PRON'
      // "had cost taxpayers $3 million"
      if (lower === 'cost' && next.upos === 'NOUN' && opensAmount(words[i + 2])) return 'VERB'
      return opens || (lower === 'forecast' && words[i + 2]?.upos === 'ADP') ? 'VERB' : null
    }
    // "have both raised prices"
    const isShared = words[i - 1]!.lower === 'both'
    // "has blighted the crop"
    if (lower.endsWith('ed') && (next?.upos === 'DET' || possessiveDeterminers.has(next?.lower ?? ''))) return 'VERB'
    if (!isShared && next !== undefined && (isNominal(next) || next.upos === 'ADJ' || next.text === '-')) return null
    return verb?.form === 'past' || verb?.form === 'participle' ? 'VERB' : null
  },
  examples: [
    ['The captain has retired.', { text: 'retired', upos: 'VERB' }],
    ['Brokers had forecast earnings of 40 cents.', { text: 'forecast', upos: 'VERB' }],
    ['The scheme had cost taxpayers £3 million.', { text: 'cost', upos: 'VERB' }],
    ['The frost has blighted the crop.', { text: 'blighted', upos: 'VERB' }],
    ['The project had cost overruns.', null],
    ['The retired captain has a boat.', null],
  ],
}

export const gerundOfSpending: Repair = {
  name: 'tag.gerund.of-spending',
  why: 'What money or time is spent on is told by a gerund right after the amount.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    const next = words[i + 1]
    if (!words[i]!.lower.endsWith('ing') || words[i]!.verb === null || next === undefined) return null
    if (!isNominal(next) && next.upos !== 'DET' && next.upos !== 'ADJ' && next.upos !== 'ADP') return null
    for (let k = i - 1, amount = false; k >= 0 && k > i - LONGEST_AMOUNT; k--) {
      const { upos, verb } = words[k]!
      amount ||= upos === 'NUM'
      if (upos === 'VERB' || upos === 'AUX') return amount && spending.has(verb?.infinitive ?? '') ? 'VERB' : null
      if (upos === 'PUNCT' || upos === 'ADP') return null
    }
    return null
  },
  examples: [
    ['The state spent $640 million fighting fires.', { text: 'fighting', upos: 'VERB' }],
    ['The state spent $640 million on fighting fires.', null],
    ['The state had 20 fighting units.', null],
  ],
}

const spending: ReadonlySet<string> = new Set(['invest', 'lose', 'spend', 'squander', 'waste'])
/** Words from the verb to the gerund: "spent more than two and a half million dollars fighting". A guess. */
const LONGEST_AMOUNT = 9

export const verbHeadlineSecond: Repair = {
  name: 'tag.verb.headline-second',
  why: 'In a headline a comma joins two verbs of one subject: after "X does A," a word in -s with an object and an infinitive is the second.',
  at: ['NOUN'],
  mend: (words, i) => {
    const word = words[i]!
    if (words[i - 1]?.text !== ',' || word.verb?.form !== 'present' || !objectControl.has(word.verb.infinitive))
      return null
    let k = i + 1
    while (k < i + 4 && (words[k]?.upos === 'NOUN' || words[k]?.upos === 'NUM' || words[k]?.upos === 'PROPN')) k++
    if (k === i + 1 || words[k]?.lower !== 'to' || words[k + 1]?.upos !== 'VERB') return null
    for (let b = 1; b < i - 1; b++) if (words[b]!.upos === 'VERB' && words[b]!.verb?.form === 'present') return 'VERB'
    return null
  },
  examples: [
    ['Flood destroys homes, forces thousands to flee', { text: 'forces', upos: 'VERB' }],
    ['Flood destroys homes, forces, schools and roads', null],
  ],
}

export const gerundOpensSentence: Repair = {
  name: 'tag.gerund.opens-sentence',
  why: 'A word in -ing before an article or a possessor opens a sentence as a verb, though a capital makes it look like a name.',
  at: ['PROPN', 'NOUN', 'ADJ'],
  mend: (words, i) => {
    if (i > 1 || (i === 1 && words[0]!.upos !== 'PUNCT')) return null
    const next = words[i + 1]
    if (next === undefined || words[i]!.verb?.form !== 'gerund') return null
    return next.upos === 'DET' || possessiveDeterminers.has(next.lower) ? 'VERB' : null
  },
  examples: [
    ['Closing the mine would cost 400 jobs.', { text: 'Closing', upos: 'VERB' }],
    ['Mining pays well in the north.', null],
  ],
}

export const gerundKeptFrom: Repair = {
  name: 'tag.gerund.kept-from',
  why: 'What somebody is kept or stopped from is told by a gerund, also before a bare noun.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'gerund' || words[i - 1]?.lower !== 'from') return null
    const next = words[i + 1]
    if (next === undefined || !(isNominal(next) || next.upos === 'ADJ')) return null
    for (let k = i - 3; k >= 0 && k > i - LONGEST_KEPT; k--) {
      const { upos, verb } = words[k]!
      if (upos === 'PUNCT') return null
      if (upos === 'VERB') return gerundControl.get(verb?.infinitive ?? '') === 'from' ? 'VERB' : null
    }
    return null
  },
  examples: [
    ['The truce was to keep fighters from taxing trucks.', { text: 'taxing', upos: 'VERB' }],
    ['The state got money from taxing trucks.', null],
  ],
}

/** Words from the verb to the gerund: "keep the holders of the older bonds from selling". A guess. */
const LONGEST_KEPT = 9

export const gerundWithObject: Repair = {
  name: 'tag.gerund.with-object',
  why: 'After a preposition, a verb or a conjunction, a word in -ing before an article, a possessor, a name or a number is a gerund with its object.',
  at: ['NOUN'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (next === undefined || words[i]!.verb?.form !== 'gerund') return null
    const hangs = before !== undefined && (before.upos === 'ADP' || before.upos === 'SCONJ' || before.upos === 'VERB')
    if (!hangs) return null
    const takes =
      next.upos === 'DET' || possessiveDeterminers.has(next.lower) || next.upos === 'NUM' || next.upos === 'SYM'
    return takes || (next.upos === 'PROPN' && before.upos !== 'VERB') ? 'VERB' : null
  },
  examples: [
    ['She spoke of building Airlane trams in Norway.', { text: 'building', upos: 'VERB' }],
    ['The council saved money by closing two schools.', { text: 'closing', upos: 'VERB' }],
    ['She spoke of building sites.', null],
  ],
}

export const participleOpensPhrase: Repair = {
  name: 'tag.participle.opens-phrase',
  why: 'After a comma, a word in -ing that takes an object or a clause with "that" is a participle, not a noun.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    if (words[i - 1]?.text !== ',' || words[i]!.verb?.form !== 'gerund') return null
    const next = words[i + 1]
    if (next === undefined) return null
    const takes = next.upos === 'DET' || possessiveDeterminers.has(next.lower) || next.upos === 'NUM'
    const opens = objectPronouns.has(next.lower) || next.lower === 'that'
    // "beating forecasts": what results are measured by
    return takes || opens || forecasts.has(next.lower) ? 'VERB' : null
  },
  examples: [
    ['He said it was unfair, warning that shops could shut.', { text: 'warning', upos: 'VERB' }],
    ['The firm showed a phone, pricing it at $299.', { text: 'pricing', upos: 'VERB' }],
    ['It makes cheap vans, boasting a lead over rivals.', { text: 'boasting', upos: 'VERB' }],
    ['Profit doubled, beating forecasts of a fall.', { text: 'beating', upos: 'VERB' }],
    ['They like fishing, boating and hunting.', null],
  ],
}

const objectPronouns: ReadonlySet<string> = new Set(['her', 'him', 'it', 'them'])
const forecasts: ReadonlySet<string> = new Set([
  'estimates',
  'expectations',
  'forecasts',
  'predictions',
  'projections',
  'targets',
])

/** Whether a comma comes before any verb of third person or past tense, and after it a verb. */
function closesBeforeVerb(words: readonly DraftToken[], from: number): boolean {
  for (let k = from; k < words.length - 1; k++) {
    const { text, lower, upos, verb } = words[k]!
    if (text === ',') return words[k + 1]!.upos === 'AUX' || words[k + 1]!.upos === 'VERB'
    // "chips that move data": a relative clause has a verb of its own.
    if (lower === 'that' || lower === 'who') return words.slice(k).some((word) => word.text === ',')
    if (upos === 'AUX' || (k > from && upos === 'VERB' && verb?.form === 'past')) return false
  }
  return false
}

/** "Nurses", "people", "those": whoever takes a verb without -s. */
/** "two moons that circle the planet": no noun stands before an article. */
function isOfSeveral(words: readonly DraftToken[], i: number): boolean {
  const next = words[i + 1]
  if (words[i - 1]?.lower !== 'that' || i < 2 || !isPlural(words[i - 2]!) || next === undefined) return false
  return next.upos === 'DET' || possessiveDeterminers.has(next.lower)
}

function isPluralWhich(words: readonly DraftToken[], i: number): boolean {
  const next = words[i + 1]
  if (words[i - 1]?.lower !== 'which' || words[i - 2]?.text !== ',' || next?.upos !== 'ADP') return false
  return next.lower !== 'of'
}

function isPlural({ upos, lower }: DraftToken): boolean {
  if (lower === 'those' || lower === 'people') return true
  return (upos === 'NOUN' || upos === 'PROPN') && /[^su]s$|(?:wo)?men$|children$/.test(lower)
}

function isFiniteOrBare({ upos, verb }: DraftToken): boolean {
  return upos === 'VERB' && verb?.form !== 'gerund'
}

const owners: ReadonlySet<string> = new Set(['i', 'they', 'we', 'who', 'you'])

function previous(words: readonly DraftToken[], i: number, test: (word: DraftToken) => boolean): DraftToken | null {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (test(words[k]!)) return words[k]!
  return null
}
