import type { Figure } from '../../model.js'
import { byItem } from './by-item.js'
import { isEditorial, isHandful } from './editorial.js'
import { type FigureEvidence, hearFigures } from './figure-evidence.js'
import {
  byAffinity,
  isAboutTheSame,
  isAsGood,
  isLikelier,
  isOfAnother,
  isOfSameThing,
  isOfThen,
  isOfWhole,
  isOtherRate,
  isOutcome,
  isOutweighed,
  isPartAsWhole,
  isSlipRather,
  isStray,
  isTimeOpen,
  isToldBeside,
  overrides,
  plainest,
} from './figure-likeness.js'
import { addressOf, fewest, placeOf } from './place.js'
import type { Sheet, ToldFigure } from './sheet.js'
import { supportNeeded } from './support-needed.js'
import type { Check, Verdict } from './verdict.js'
import { DIFFERENCE } from './worked-out/amounts.js'
import { derivedWithin } from './worked-out/derived.js'

/** Every figure of the draft is looked for in the sources, by what it measures and where it stands, then by its value. */
export const figureCheck: Check<FigureEvidence> = {
  hear: hearFigures,
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    const together = toldTogether(draft, evidence)
    const isTaken = takenBy(draft, evidence)
    return draft.figures.flatMap((told, item) =>
      told.figure.kind === 'rank'
        ? []
        : verdictOn(
            told,
            heard(item).filter((each) => each.comparison !== 'conflict' || !isTaken(each)),
            draft,
            together,
          ),
    )
  },
}

/** Sentences of a source that have two figures of one sentence of the draft: what else they have is of the same thing. */
function toldTogether(draft: Sheet, evidence: readonly FigureEvidence[]): ReadonlySet<string> {
  const items = new Map<string, Set<number>>()
  for (const { item, comparison, place } of evidence) {
    if (comparison !== 'same') continue
    const key = keyOf(draft.figures[item]!, place)
    items.set(key, (items.get(key) ?? new Set()).add(item))
  }
  return new Set([...items].flatMap(([key, told]) => (told.size > 1 ? [key] : [])))
}

/**
 * A figure of a source that another figure of the same sentence tells: "seven in ten have losses, fewer than a third are insured"
 * of 31 per cent who are insured.
 */
function takenBy(draft: Sheet, evidence: readonly FigureEvidence[]): (each: FigureEvidence) => boolean {
  const key = (each: FigureEvidence) => `${keyOf(draft.figures[each.item]!, each.place)} ${each.text}`
  const owners = new Map<string, FigureEvidence>()
  for (const each of evidence) {
    if (each.comparison === 'conflict' || each.isWorkedOut) continue
    const known = owners.get(key(each))
    if (known === undefined || known.affinity.score < each.affinity.score) owners.set(key(each), each)
  }
  return (each) => (owners.get(key(each))?.item ?? each.item) !== each.item
}

function keyOf({ sentence }: ToldFigure, { doc, evidence }: FigureEvidence['place']): string {
  return `${sentence} ${evidence.sentence} ${doc}`
}

function verdictOn(
  told: ToldFigure,
  evidence: readonly FigureEvidence[],
  draft: Sheet,
  together: ReadonlySet<string>,
): Verdict[] {
  const { figure, sentence } = told
  const span = { start: figure.start, end: figure.end, text: figure.text }
  const { isHeading } = draft.sentences[sentence]!
  const ranked = [...evidence].sort(byAffinity)
  const agreeing = ranked.filter(({ comparison, isWorkedOut }) => comparison !== 'conflict' && !isWorkedOut)
  const differing = ranked.filter(({ comparison }) => comparison === 'conflict')
  const conflicting = differing.filter(
    (each) => each.isComparable && isOfSameThing(each) && !isToldBeside(told, each, draft),
  )
  const best = agreeing[0]
  const outcome = isToldAsFact(told, draft) ? differing.find((each) => isOutcome(each, agreeing)) : undefined
  const whole = isWhole(told) ? differing.find((each) => isPartAsWhole(each, agreeing)) : undefined
  const worst =
    whole ?? plainest(conflicting) ?? outcome ?? differing.find((each) => each.isSlip && isAboutTheSame(each))
  const isTogether = agreeing.some((each) => each.comparison === 'same' && together.has(keyOf(told, each.place)))
  const isSupported = best !== undefined && (isTogether || best.affinity.score >= supportNeeded(told, isHeading))
  const derived = ranked.find(
    (each) => each.isWorkedOut && isLikelier(each, worst) && !isOutweighed(told, each, differing, draft),
  )
  const worked = isSupported ? undefined : derived
  const isContradicted =
    worst !== undefined &&
    worked === undefined &&
    (!isSupported ||
      overrides(worst, agreeing) ||
      (!isTogether && !isLeftOver(derived) && isStray(told, worst, agreeing)) ||
      isOfThen(worst, agreeing, told, isTimeOpen(told, draft)) ||
      isOtherRate(told, worst, agreeing) ||
      isOfAnother(told, draft, worst, agreeing) ||
      isSlipRather(worst, agreeing) ||
      whole !== undefined ||
      (told.before[0] !== 'of' && isOfWhole(worst, agreeing)) ||
      outcome !== undefined)
  const verdict = (
    name: Verdict['verdict'],
    rule: string,
    message: string,
    sources: readonly FigureEvidence[],
  ): Verdict[] => [
    {
      verdict: name,
      sentence,
      span,
      message,
      sources: fewest(sources.map(({ place }) => place)),
      rules: [rule],
    },
  ]
  if (isContradicted) {
    const message = `${figure.text}${apart(figure, worst)}: ${addressOf(worst.place)} has ${worst.text}${apart(worst, figure)}`
    return verdict('contradicted', 'check.figure.other-value', message, [worst, ...conflicting])
  }
  if (worked !== undefined) {
    const { place, text } = worked
    const message =
      text === figure.text
        ? `${figure.text}: counted from the year at ${addressOf(place)}`
        : `${figure.text}: worked out of ${text} at ${addressOf(place)}`
    return verdict('rounded', 'check.figure.worked-out', message, [worked])
  }
  if (!isSupported) {
    const within = derivedWithin(told, draft)
    if (within !== null) {
      const message = `${figure.text}: worked out of ${within.text} here`
      const place = placeOf(draft, sentence, '')
      return [{ verdict: 'rounded', sentence, span, message, sources: [place], rules: ['check.figure.worked-out'] }]
    }
    if (isEditorial(told) || isHandful(told)) return []
    const near = best === undefined ? '' : `; the same number stands at ${addressOf(best.place)}, of something else`
    return verdict('unsupported', 'check.figure.not-found', `${figure.text}: no source tells it${near}`, [])
  }
  // What one side won, the other lost: of two subjects nothing is opposite.
  const opposed = agreeing.filter(
    ({ affinity, opposite }) =>
      (affinity.words >= MUCH || opposite?.isCounted === true) &&
      (affinity.subject === null ? opposite?.isConverse !== true : affinity.subject > 0.5),
  )
  if (opposed.length > 0 && opposed.every(({ opposite }) => opposite !== null)) {
    const { opposite, place } = opposed[0]!
    const message = `${figure.text}: “${opposite!.here}” here; ${addressOf(place)} has “${opposite!.there}”`
    return verdict('contradicted', 'check.figure.opposite', message, opposed)
  }
  const doubted = agreeing.filter(({ affinity }) => affinity.words >= MUCH)
  const doubt = doubted.length > 0 && doubted.every((each) => each.doubt !== null) ? doubted[0]! : null
  if (doubt !== null) {
    const message = `${figure.text} is told as a fact here; ${addressOf(doubt.place)} has it as ${doubt.doubt!.why}`
    return verdict('certainty-differs', doubt.doubt!.rule, message, doubted)
  }
  // The very value bears the draft out, though a rounded one stand in a likelier sentence.
  const same = agreeing.filter(
    ({ comparison, affinity }) => comparison === 'same' && affinity.score >= supportNeeded(told),
  )
  if (same.length > 0) {
    const other = conflicting.find(({ place }) => place.doc !== same[0]!.place.doc)
    const dissent = other === undefined ? '' : `; but ${addressOf(other.place)} has ${other.text}`
    const message = `${figure.text}: so ${addressOf(same[0]!.place)}${dissent}`
    return verdict('supported', 'check.figure.same-value', message, same)
  }
  const near = agreeing.filter((each) => isAsGood(each, best))
  const bound = best.bound === figure.bound || best.bound === 'exact' ? '' : `${WORDS[best.bound] ?? ''} `
  return verdict(
    'rounded',
    best.comparison === 'rounded' ? 'check.figure.rounded' : 'check.figure.within-bound',
    `${figure.text}: ${addressOf(best.place)} has ${bound}${best.text}`,
    near,
  )
}

/** "€310 million in all". */
function isWhole({ behind }: ToldFigure): boolean {
  return behind[0] === 'altogether' || behind[0] === 'overall' || (behind[0] === 'in' && behind[1] === 'all')
}

/** "All but six" of 27 and 21, whatever else counts six. */
function isLeftOver(derived: FigureEvidence | undefined): boolean {
  return derived?.isSaid === true && derived.text.includes(DIFFERENCE.sign)
}

/** Not "more than the 7.5 m that had been forecast". */
function isToldAsFact({ claim, before, behind }: ToldFigure, { claims }: Sheet): boolean {
  const told = claim === null ? null : claims[claim]!
  const isForeseen = [...before, ...behind].some((word) => FORESEEN.has(word))
  return told !== null && told.factuality === 'asserted' && told.voice === null && !isForeseen
}

const FORESEEN: ReadonlySet<string> = new Set(
  'aimed budgeted envisaged estimated expected feared forecast foreseen hoped intended originally planned predicted projected promised proposed sought wanted'.split(
    ' ',
  ),
)

/** Words in common with which what stands beside a figure counts. A guess. */
const MUCH = 0.4

const WORDS: Readonly<Record<string, string>> = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'up to',
  'more-than': 'more than',
  'less-than': 'less than',
}

type Told = Pick<Figure, 'per' | 'trend'>

/** What tells one of two amounts from the other where their numbers do not: "a year" against "a month", up against down. */
function apart(own: Told, other: Told): string {
  const rate =
    own.per !== null && other.per !== null && own.per !== other.per ? ` ${articleOf(own.per)} ${own.per}` : ''
  const trend = own.trend !== null && other.trend !== null && own.trend !== other.trend ? ` (${own.trend})` : ''
  return `${rate}${trend}`
}

function articleOf(noun: string): string {
  return /^(?:[aeiou]|hour)/.test(noun) ? 'an' : 'a'
}
