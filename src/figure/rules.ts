import type { Rule } from '../rule/rule.js'
import { ageListRules } from './age-list.js'
import { ageRules } from './age-rules.js'
import { andAHalfRules } from './and-a-half.js'
import { baseRules } from './base-rules.js'
import { boundRules } from './bound-rules.js'
import { compositeRules } from './composite.js'
import { coordinatedChangeRules } from './coordinated-change.js'
import { countRules } from './count-rules.js'
import { coupleRules } from './couple.js'
import { dimensionRules } from './dimensions.js'
import { knownRules } from './known-rules.js'
import { measureRules } from './measure-rules.js'
import { moneyRules } from './money-rules.js'
import { multipleRules } from './multiple.js'
import { notFigureRules } from './not-figure-rules.js'
import { numberRules } from './number-rules.js'
import { numeralRules } from './numeral-rules.js'
import { parallelRules } from './parallel.js'
import { partOfWholeRules } from './part-of-whole.js'
import { percentRules } from './percent.js'
import { rangeRules } from './range-rules.js'
import { rankRules } from './rank.js'
import { rateRules } from './rate-rules.js'
import { ratioRules } from './ratio.js'
import { scoreRules } from './score.js'
import { sharedCentsRules } from './shared-cents.js'
import { sharedSumRules } from './shared-sum.js'
import { temperatureRules } from './temperature.js'
import { toleranceRules } from './tolerance.js'
import { trendRules } from './trend-rules.js'

/** Every rule that reads a figure, in the order in which a figure is built. */
export const figureRules: readonly Rule[] = [
  ...Object.values(numeralRules),
  ...numberRules,
  ...coupleRules,
  ...percentRules,
  ...Object.values(moneyRules),
  ...ageRules,
  ...ageListRules,
  ...measureRules,
  ...andAHalfRules,
  ...dimensionRules,
  ...temperatureRules,
  ...multipleRules,
  ...ratioRules,
  ...scoreRules,
  ...rankRules,
  ...rangeRules,
  ...compositeRules,
  ...parallelRules,
  ...sharedSumRules,
  ...sharedCentsRules,
  ...partOfWholeRules,
  ...countRules,
  ...rateRules,
  ...boundRules,
  ...toleranceRules,
  ...trendRules,
  ...coordinatedChangeRules,
  ...baseRules,
]

/** What is no figure: each near miss gives no figure at the number that it is about. */
export const figureNotRules: readonly Rule[] = [...notFigureRules, ...knownRules]
