import type { Finding } from '../../model.js'
import { type Affinity, affinityOf } from './affinity.js'
import { byItem } from './by-item.js'
import { contextOf } from './figures.js'
import { addressOf, fewest, placeOf } from './place.js'
import type { Sheet, Superlative, ToldFigure } from './sheet.js'
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
    ranksIn(draft).flatMap((rank, item) =>
      ranksIn(sheet).flatMap((other): RankEvidence[] => {
        if (rank.word !== null && other.word !== null && orderOf(rank.word) !== orderOf(other.word)) return []
        const affinity = affinityOf(contextIn(draft, rank), contextIn(sheet, other), rarity)
        const claim = other.told?.claim ?? null
        return [
          {
            item,
            isSame: rank.value === other.value,
            affinity,
            text: other.text,
            place: placeOf(sheet, other.sentence, claim === null ? '' : sheet.claims[claim]!.id),
          },
        ]
      }),
    ),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return ranksIn(draft).flatMap((rank, item) => verdictOn(rank, heard(item)))
  },
}

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
      return { value: figure.value!, text, span: { start, end, text }, sentence, word, told, noun: null }
    })
  const first = sheet.superlatives.map(
    ({ span, sentence, word, noun }): Rank => ({ value: 1, text: span.text, span, sentence, word, told: null, noun }),
  )
  return [...numbered, ...first].sort((a, b) => a.span.start - b.span.start)
}

function contextIn(sheet: Sheet, { told, noun, sentence }: Rank) {
  if (told !== null) return contextOf(sheet, told)
  return { claim: null, sentence: sheet.sentences[sentence]!, concept: noun === null ? [] : [noun], key: null }
}

function verdictOn({ value, text, span, sentence, told }: Rank, evidence: readonly RankEvidence[]): Verdict[] {
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
  // "The biggest surprise" is a manner of speaking.
  if (told === null || value === 1) return []
  return said('unsupported', 'check.rank.not-found', `${text}: no source tells it`, [])
}

function isOfSameThing({ score, words, concept, subject }: Affinity): boolean {
  return score >= 1.5 && subject !== 0 && (concept === null || concept >= 0.5) && words >= 0.3
}

/** An order of the same things in a sentence with little else in common. */
const RANK_NEEDED = 0
