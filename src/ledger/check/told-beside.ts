import type { Figure } from '../../model.js'
import { compareFigures } from '../agreement.js'
import { contextOf } from './figure-context.js'
import { addressOf, placeOf } from './place.js'
import type { Sheet, ToldClaim, ToldFigure } from './sheet.js'
import type { Verdict } from './verdict.js'

/**
 * An amount that no source has, where the draft has another of the same thing which a source bears out: one of the two is
 * wrong, and it is not that one.
 */
export function toldBeside(draft: Sheet, verdicts: readonly Verdict[]): Verdict[] {
  const by = (wanted: Verdict['verdict'][]) =>
    draft.figures.filter(({ figure }) =>
      verdicts.some(({ verdict, span }) => wanted.includes(verdict) && span.start === figure.start),
    )
  const known = by(['supported', 'rounded'])
  return by(['unsupported']).flatMap((told): Verdict[] => {
    const other = known.find((each) => isOfSameThing(draft, told, each))
    if (other === undefined) return []
    const { figure, sentence } = told
    const place = placeOf(draft, other.sentence, contextOf(draft, other).claim?.id ?? '')
    return [
      {
        verdict: 'inconsistent',
        sentence,
        span: { start: figure.start, end: figure.end, text: figure.text },
        message: `${figure.text}: but ${addressOf(place)} has ${other.figure.text}, as the sources do`,
        sources: [place],
        rules: ['check.within.told-beside'],
      },
    ]
  })
}

const MEASURED: ReadonlySet<Figure['kind']> = new Set(['money', 'measure'])

function isOfSameThing(draft: Sheet, a: ToldFigure, b: ToldFigure): boolean {
  if (!MEASURED.has(a.figure.kind) || a.sentence === b.sentence || a.concept.length === 0) return false
  if (compareFigures(a.figure, b.figure) !== 'conflict' || a.figure.bound !== 'exact') return false
  const isSameConcept = a.concept.length === b.concept.length && a.concept.every((word) => b.concept.includes(word))
  const [one, other] = [contextOf(draft, a).claim, contextOf(draft, b).claim]
  return isSameConcept && datesOf(one) === datesOf(other)
}

function datesOf(claim: ToldClaim | null): string {
  return (claim?.times ?? []).filter((value) => /^\d{4}/.test(value)).join()
}
