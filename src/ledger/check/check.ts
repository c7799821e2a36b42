import type { Finding } from '../../model.js'
import { rarityIn } from './affinity.js'
import { alternativeCheck } from './alternatives.js'
import { wrongChanges } from './changes.js'
import { dateCheck } from './dates.js'
import { wrongDirections } from './directions.js'
import { figureCheck } from './figures.js'
import { findingsOf } from './finding.js'
import { habitCheck } from './habits.js'
import { nameCheck } from './names.js'
import { nationCheck } from './nations.js'
import { postCheck } from './posts.js'
import { quotationCheck } from './quotations.js'
import { rankCheck } from './ranks.js'
import type { Sheet } from './sheet.js'
import { statementCheck } from './statements.js'
import { wrongSums } from './sums.js'
import { swapCheck } from './swapped.js'
import { toldBeside } from './told-beside.js'
import { toldTwice } from './told-twice.js'
import type { Check, Heard, Verdict } from './verdict.js'
import { wrongWeekdays } from './weekdays.js'

/** A draft that is being checked: it hears its sources one after the other and keeps of each what bears on it. */
export interface Checking {
  readonly hear: (source: Sheet) => void
  /** All findings, also those of what is supported, in the order of the draft. */
  readonly findings: () => Finding[]
}

export function checking(draft: Sheet): Checking {
  const open = [
    opened(figureCheck, draft),
    opened(postCheck, draft),
    opened(nameCheck, draft),
    opened(dateCheck, draft),
    opened(habitCheck, draft),
    opened(rankCheck, draft),
    opened(quotationCheck, draft),
    opened(statementCheck, draft),
    opened(swapCheck, draft),
    opened(alternativeCheck, draft),
    opened(nationCheck, draft),
  ]
  return {
    hear: (sheet) => {
      const source = { sheet, rarity: rarityIn(sheet) }
      for (const each of open) each.hear(source)
    },
    findings: () => {
      const told = withoutEchoes(open.flatMap((each) => each.verdicts()))
      const changes = wrongChanges(draft)
      const directions = wrongDirections(draft).filter(
        ({ sentence }) => !changes.some((each) => each.sentence === sentence),
      )
      const within = [
        ...toldTwice(draft),
        ...toldBeside(draft, told),
        ...[...wrongSums(draft), ...changes, ...directions].filter((each) => !isExplained(each, told)),
        ...wrongWeekdays(draft),
      ]
      return findingsOf(draft, once([...told.filter((each) => !isSaidBetter(each, [...told, ...within])), ...within]))
    },
  }
}

/** All at once, for few sources. */
export function check(draft: Sheet, sources: Iterable<Sheet>): Finding[] {
  const { hear, findings } = checking(draft)
  for (const source of sources) hear(source)
  return findings()
}

function opened<Evidence>({ hear, judge }: Check<Evidence>, draft: Sheet) {
  const kept: Evidence[] = []
  return {
    hear: (source: Heard) => {
      for (const evidence of hear(draft, source)) kept.push(evidence)
    },
    verdicts: () => judge(draft, kept),
  }
}

/** That no source tells it, or that one has the bare number, is the lesser news of what is wrong in another way. */
function isSaidBetter({ verdict, span }: Verdict, others: readonly Verdict[]): boolean {
  const isLesser = verdict === 'unsupported' || verdict === 'supported' || verdict === 'rounded'
  return (
    isLesser && others.some((each) => isWrong(each) && each.span.start === span.start && each.span.end === span.end)
  )
}

function isWrong({ verdict }: Verdict): boolean {
  return verdict === 'contradicted' || verdict === 'inconsistent'
}

/** Numbers that do not fit one another, one of which the sources have otherwise: that one is the fault. */
function isExplained({ sentence, span }: Verdict, told: readonly Verdict[]): boolean {
  return told.some(
    (each) =>
      each.verdict === 'contradicted' &&
      each.rules[0]!.startsWith('check.figure.') &&
      each.sentence === sentence &&
      each.span.start !== span.start,
  )
}

/** That a statement is told too surely is said once a sentence, of its verb if that is known. */
function withoutEchoes(verdicts: readonly Verdict[]): Verdict[] {
  const isDoubt = ({ verdict }: Verdict) => verdict === 'certainty-differs'
  const isOfFigure = ({ rules }: Verdict) => rules[0]!.startsWith('check.figure.')
  return verdicts.filter(
    (each, i) =>
      !isDoubt(each) ||
      !isOfFigure(each) ||
      !verdicts.some((other, j) => isDoubt(other) && other.sentence === each.sentence && (!isOfFigure(other) || j < i)),
  )
}

/** Two ways to the same verdict on the same words are one. */
function once(verdicts: readonly Verdict[]): Verdict[] {
  const seen = new Set<string>()
  return verdicts.filter(({ verdict, span }) => {
    const key = `${verdict} ${span.start} ${span.end}`
    return !seen.has(key) && seen.add(key)
  })
}
