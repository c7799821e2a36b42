import { HEATERS, TEMPERATURE_NOUNS } from '../lexicon/unit-context.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { boundStart } from './bound.js'
import { amend, type Draft, draftOf } from './draft.js'
import type { Numeral } from './numeral.js'
import { unitAt } from './unit.js'
import { isHyphen, wordAt } from './words.js'

const level = {
  name: 'figure.measure.temperature',
  why: 'The bare number that a temperature, a fever or a thermostat is at, or goes to, is one of degrees.',
  examples: [
    ['He had a fever of 102.', { text: '102', kind: 'measure', value: 102, unit: 'degree' }],
    ['Temperatures fell to -10.', { text: '-10', kind: 'measure', value: -10, unit: 'degree' }],
    ['Temperatures were measured in 12 of them.', null],
  ],
} as const satisfies Rule

const decade = {
  name: 'figure.measure.temperature-decade',
  why: 'A decade in figures behind a word of temperature spans ten degrees.',
  examples: [
    ['Highs will be in the low 40s.', { text: '40s', kind: 'measure', low: 40, high: 49, unit: 'degree' }],
    ['Temperatures have risen since the 40s.', null],
  ],
} as const satisfies Rule

export const temperatureRules: readonly Rule[] = [level, decade]

/** Of a kitchen, in Fahrenheit. */
const HOTTEST_OVEN = 550

/** How many words before a number its temperature may stand. */
const REACH = 7

/** A bare number as degrees where a word of temperature is what it tells; else the draft itself. */
export function asTemperature(tokens: readonly Token[], draft: Draft): Draft {
  if (draft.value !== null && Math.abs(draft.value) > HOTTEST_OVEN) return draft
  const next = tokens[draft.to]
  if (next !== undefined && (next.upos === 'NOUN' || next.upos === 'PROPN' || next.lower === 'of')) return draft
  const at = boundStart(tokens, draft) - 1
  if (isWeather(tokens, at, draft.to)) return asLevel(draft)
  const isNamed = TEMPERATURE_NOUNS.has(wordAt(tokens, at))
  if (!LINKS.has(wordAt(tokens, at)) && !isNamed) return draft
  if (!isOfTemperature(tokens, isNamed ? at : at - 1, draft.value ?? draft.high!)) return draft
  return asLevel(draft)
}

function asLevel(draft: Draft): Draft {
  const rules = draft.rules.filter((name) => name !== 'figure.number.bare')
  return amend({ ...draft, rules }, { kind: 'measure', unit: 'degree' }, level)
}

/** "It was 104 in the shade.", "It is 28 and sunny.": "it" tells of the weather. */
function isWeather(tokens: readonly Token[], be: number, end: number): boolean {
  if (!IS.has(wordAt(tokens, be)) || wordAt(tokens, be - 1) !== 'it') return false
  for (let i = end; i < Math.min(tokens.length, end + 4); i++) if (WEATHERS.has(tokens[i]!.lower)) return true
  return false
}

const IS: ReadonlySet<string> = new Set(["'s", 'is', 'was'])
const WEATHERS: ReadonlySet<string> = new Set(
  'cloudy cold freezing hot humid outside rainy shade sunny windy'.split(' '),
)

const LINKS: ReadonlySet<string> = new Set(
  'are at be by exceed exceeded hit hits hitting is like near of read reads reach reached reaches reaching to top topped showed shows was were'.split(
    ' ',
  ),
)

function isOfTemperature(tokens: readonly Token[], last: number, value: number): boolean {
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const { lower, upos } = tokens[i]!
    if (TEMPERATURE_NOUNS.has(lower) || isDaily(tokens, i)) return Math.abs(value) <= 150
    if (HEATERS.has(lower))
      return value <= (lower === 'oven' || lower === 'kiln' || lower === 'furnace' ? HOTTEST_OVEN : 150)
    if (upos === 'PUNCT' || upos === 'NUM' || upos === 'SCONJ' || lower === 'and' || lower === 'but') return false
  }
  return false
}

/** "the daytime high", "an overnight low" */
function isDaily(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return (word === 'high' || word === 'low') && TIMES_OF_DAY.has(wordAt(tokens, at - 1))
}

const TIMES_OF_DAY: ReadonlySet<string> = new Set(['afternoon', 'daytime', 'nighttime', 'overnight'])

/** "temperatures in the 70s", "highs in the mid-90s". */
export function readDegreeDecade(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const { value, from } = numeral
  if (numeral.suffix !== 's' || value % 10 !== 0 || value > 120) return null
  const scale = unitAt(tokens, numeral.to, false)
  const unit = scale?.name.startsWith('degree ') === true ? scale.name : 'degree'
  const at = decadeStart(tokens, from)
  const link = wordAt(tokens, at - 1)
  if (wordAt(tokens, at) !== 'the' || (!LINKS.has(link) && !SPANS.has(link)) || link === 'of') return null
  if (unit === 'degree' && !isOfTemperature(tokens, at - 2, value)) return null
  const to = unit === 'degree' ? numeral.to : scale!.to
  const degrees = { kind: 'measure', unit, to, value: null, low: value, high: value + 9 } as const
  return draftOf({ ...numeral, suffix: '' }, degrees, decade)
}

/** Where the article of a decade stands: "the low 60s", "the low 60s to mid 70s". */
function decadeStart(tokens: readonly Token[], from: number): number {
  let at = isHyphen(tokens, from - 1) ? from - 2 : from - 1
  if (PARTS_OF_DECADE.has(wordAt(tokens, at))) at--
  const isSecond = JOINERS.has(wordAt(tokens, at)) && /^\d0s$/.test(wordAt(tokens, at - 1))
  return isSecond ? decadeStart(tokens, at - 1) : at
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'to'])
const SPANS: ReadonlySet<string> = new Set(['above', 'around', 'below', 'from', 'in', 'into'])
const PARTS_OF_DECADE: ReadonlySet<string> = new Set(['high', 'low', 'lower', 'mid', 'middle', 'upper'])
