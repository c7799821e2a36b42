import type { Finding } from '../../model.js'
import { type Affinity, affinityOf, type Rarity } from './affinity.js'
import { byItem } from './by-item.js'
import { contextAt } from './context-at.js'
import { contextOf } from './figure-context.js'
import { sentenceAt } from './names.js'
import { addressOf, fewest, placeOf } from './place.js'
import { plainWords } from './plain.js'
import type { Sheet, Superlative, ToldFigure } from './sheet.js'
import { ORDINAL } from './superlatives-of.js'
import type { Check, Verdict } from './verdict.js'

/** A place in an order: a rank with its number, or a superlative, which is the first. */
interface Rank {
  readonly value: number
  readonly text: string
  readonly span: Superlative['span']
  readonly sentence: number
  /** What is ordered by: "largest"; null of "No. 2". */
  readonly word: string | null
  readonly told: ToldFigure | null
  readonly noun: string | null
  /** What a source must bear out; "the biggest surprise" is a manner of speaking. */
  readonly isFact: boolean
}

export interface RankEvidence {
  readonly item: number
  readonly isSame: boolean
  readonly affinity: Affinity
  readonly text: string
  readonly place: Finding['sources'][number]
}

/** The ranks of the draft ("the third-largest", "the largest", "No. 2") are looked for in the sources. */
export const rankCheck: Check<RankEvidence> = {
  hear: (draft, { sheet, rarity }) =>
    ranksIn(draft).flatMap((rank, item) => [
      ...saidOtherwise(rank, item, draft, sheet, rarity),
      ...ranksIn(sheet).flatMap((other): RankEvidence[] => {
        const order = compareOrders(rank.word, other.word)
        if (order === 'other' || (rank.word === ORDINAL && rank.noun !== other.noun)) return []
        const affinity = affinityOf(contextIn(draft, rank), contextIn(sheet, other), rarity)
        const claim = other.told?.claim ?? null
        return [
          {
            item,
            isSame: order === 'same' && rank.value === other.value,
            affinity,
            text: other.text,
            place: placeOf(sheet, other.sentence, claim === null ? '' : sheet.claims[claim]!.id),
          },
        ]
      }),
    ]),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return ranksIn(draft).flatMap((rank, item) => verdictOn(rank, heard(item)))
  },
}

/** Whether two are of one order: "largest" and "biggest" are, "highest" and "lowest" are its two ends. */
function compareOrders(a: string | null, b: string | null): 'same' | 'opposite' | 'other' {
  if (a === ORDINAL || b === ORDINAL) return a === b ? 'same' : 'other'
  if (a === null || b === null || orderOf(a) === orderOf(b)) return 'same'
  return OPPOSITES.some(([one, other]) => (one === a && other === b) || (one === b && other === a))
    ? 'opposite'
    : 'other'
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['best', 'worst'],
  ['biggest', 'smallest'],
  ['coldest', 'hottest'],
  ['driest', 'wettest'],
  ['fastest', 'slowest'],
  ['highest', 'lowest'],
  ['largest', 'smallest'],
  ['longest', 'shortest'],
  ['oldest', 'newest'],
  ['oldest', 'youngest'],
  ['richest', 'poorest'],
  ['strongest', 'weakest'],
]

/** "Never before has a woman won": a source has other words for what is first, or the most. */
function saidOtherwise(rank: Rank, item: number, draft: Sheet, sheet: Sheet, rarity: Rarity): RankEvidence[] {
  if (!rank.isFact || rank.told !== null) return []
  const word = plainWords(rank.text)[0]!
  const number = /^\d/.test(word) ? ` ${rank.value} ` : null
  const at = number === null ? -1 : sheet.plain.indexOf(number)
  if (at >= 0) {
    // "Munro (Abara 71)" for "in the 71st minute".
    const affinity = { isSameKey: false, subject: null, concept: null, isSameRelation: false, words: 0, score: 5 }
    return [{ item, isSame: true, affinity, text: number!, place: placeOf(sheet, sentenceAt(sheet, at), '') }]
  }
  return sheet.sentences.flatMap((_, sentence): RankEvidence[] => {
    if (!tellsPlace(rank, word, sheet, sentence)) return []
    const affinity = affinityOf(contextAt(draft, rank.sentence), contextAt(sheet, sentence), rarity)
    if (affinity.words < ALIKE) return []
    const place = placeOf(sheet, sentence, '')
    // A place in the very order says more.
    return [{ item, isSame: true, affinity: { ...affinity, score: affinity.score - LESS }, text: '', place }]
  })
}

/** A word for the first or the most, or the very place. */
function tellsPlace(
  { value, word: order }: Rank,
  word: string,
  { sentences, plain }: Sheet,
  sentence: number,
): boolean {
  const { evidence, plainStart } = sentences[sentence]!
  if (value === 1) return (order === ORDINAL ? FIRST : UTMOST).test(evidence.text)
  return plain
    .slice(plainStart, sentences[sentence + 1]?.plainStart)
    .concat(' ')
    .includes(` ${word} `)
}

const FIRST = /\b(?:first|never|only|unprecedented)\b/i
const UTMOST = /\b(?:\w+est|first|least|most|never|no|nobody|none|not|only|record|unprecedented)\b/i
const ALIKE = 0.3
const LESS = 1

/** "Biggest" and "largest" order by the same. */
function orderOf(superlative: string): string {
  return SAME_ORDER.get(superlative) ?? superlative
}

const SAME_ORDER: ReadonlyMap<string, string> = new Map([
  ['biggest', 'largest'],
  ['quickest', 'fastest'],
  ['tiniest', 'smallest'],
  ['wealthiest', 'richest'],
])

function isSuperlative(word: string): boolean {
  return word.length > 4 && word.endsWith('est')
}

function ranksIn(sheet: Sheet): readonly Rank[] {
  const numbered = sheet.figures
    .filter(({ figure }) => figure.kind === 'rank' && figure.value !== null)
    .map((told): Rank => {
      const { figure, sentence, behind } = told
      const word =
        figure.text
          .toLowerCase()
          .split(/[^a-z]/)
          .find(isSuperlative) ??
        behind.find(isSuperlative) ??
        null
      const { start, end, text } = figure
      return {
        value: figure.value!,
        text,
        span: { start, end, text },
        sentence,
        word,
        told,
        noun: null,
        isFact: figure.value !== 1,
      }
    })
  const first = sheet.superlatives.map(
    ({ span, sentence, word, noun, value, isScoped }): Rank => ({
      value,
      text: span.text,
      span,
      sentence,
      word,
      told: null,
      noun,
      isFact: isScoped || /^\d/.test(span.text),
    }),
  )
  return [...numbered, ...first].sort((a, b) => a.span.start - b.span.start)
}

function contextIn(sheet: Sheet, { told, noun, sentence }: Rank) {
  if (told !== null) return contextOf(sheet, told)
  return {
    claim: null,
    sentence: sheet.sentences[sentence]!,
    concept: noun === null || noun === '' ? [] : [noun],
    key: null,
  }
}

function verdictOn({ text, span, sentence, isFact }: Rank, evidence: readonly RankEvidence[]): Verdict[] {
  const ranked = [...evidence].sort((a, b) => b.affinity.score - a.affinity.score)
  const best = ranked.find(({ isSame }) => isSame)
  const other = ranked.find(({ isSame, affinity }) => !isSame && isOfSameThing(affinity))
  const said = (
    verdict: Verdict['verdict'],
    rule: string,
    message: string,
    told: readonly RankEvidence[],
  ): Verdict[] => [{ verdict, sentence, span, message, sources: fewest(told.map(({ place }) => place)), rules: [rule] }]
  if (other !== undefined && (best === undefined || other.affinity.score > best.affinity.score)) {
    return said('contradicted', 'check.rank.other', `${text}: ${addressOf(other.place)} has ${other.text}`, [other])
  }
  if (best !== undefined && best.affinity.score >= RANK_NEEDED) {
    return said('supported', 'check.rank.same', `${text}: so ${addressOf(best.place)}`, [best])
  }
  if (!isFact) return []
  return said('unsupported', 'check.rank.not-found', `${text}: no source tells it`, [])
}

function isOfSameThing({ score, words, concept, subject }: Affinity): boolean {
  return score >= 1.5 && subject !== 0 && (concept === null || concept >= 0.5) && words >= 0.3
}

/** An order of the same things in a sentence with little else in common. */
const RANK_NEEDED = 0
