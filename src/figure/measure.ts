import { COLLECTIVE_COUNTS } from '../lexicon/collective-nouns.js'
import { MILLIONS_OF } from '../lexicon/number-context.js'
import { DIMENSION_WORDS, TIME_UNITS, UNIT_NAMES } from '../lexicon/units.js'
import type { Token } from '../tag/token.js'
import { type Draft, draftOf } from './draft.js'
import { tellsOfHeat } from './heat.js'
import { duration, named, partOf, short } from './measure-rules.js'
import type { Numeral } from './numeral.js'
import { shortUnit, type UnitAt, unitAt } from './unit.js'
import { isDigit, isHyphen, isJoined, wordAt } from './words.js'

/** Reads a measure or an amount of time after a number. */
export function readMeasure(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const unit = numeral.suffix === '' ? unitAfter(tokens, numeral) : attachedUnit(tokens, numeral)
  if (unit === null) return partOfUnit(tokens, numeral)
  const { to, name, per, time } = isPressure(tokens, numeral, unit) ? { ...unit, name: 'millibar' } : unit
  if (time) return draftOf(numeral, { kind: 'duration', to, unit: name, per }, duration)
  return draftOf(numeral, { kind: 'measure', to, unit: name, per }, unit.short ? short : named)
}

/** "a low of 985 mb": what the air at sea level presses is told in millibars, and not in megabytes. */
function isPressure(tokens: readonly Token[], { value }: Numeral, unit: UnitAt): boolean {
  if (unit.name !== 'megabyte' || value < 870 || value > 1090) return false
  return tokens[unit.to - 1]!.lower.endsWith('mb') && !tokens[unit.to - 1]!.text.endsWith('MB')
}

function unitAfter(tokens: readonly Token[], numeral: Numeral): UnitAt | null {
  const hyphen = isHyphen(tokens, numeral.to)
  const at = hyphen ? numeral.to + 1 : numeral.to
  if (at >= tokens.length) return null
  if (tokens[at]!.text === '"' || tokens[at]!.text === '″') return inchMark(tokens, numeral, at)
  if (numeral.form === 'vague') {
    return wordAt(tokens, at) === 'of' ? unitAt(tokens, at + 1, numeral.form === 'vague') : null
  }
  return unitAt(tokens, at, isSpelled(tokens, numeral))
}

/** Whether a number is in words: "two m" is no measure, "1/2 tsp" and "½ kg" are. */
function isSpelled(tokens: readonly Token[], { form, from }: Numeral): boolean {
  if (form !== 'fraction') return form !== 'digits'
  const code = tokens[from]!.text.charCodeAt(0)
  return !isDigit(code) && code < 0x80
}

/** `a 55" screen`: the mark right behind the number and before a noun, where no quotation was opened. */
function inchMark(tokens: readonly Token[], numeral: Numeral, at: number): UnitAt | null {
  const next = tokens[at + 1]
  if (!isJoined(tokens, at) || numeral.form !== 'digits' || next === undefined || !next.spaced) return null
  if ((next.upos !== 'NOUN' && next.upos !== 'ADJ') || numeral.value > 120) return null
  let marks = 0
  for (let i = 0; i < at; i++) if (tokens[i]!.text === '"') marks++
  return marks % 2 === 1 ? null : { name: 'inch', per: null, to: at + 1, time: false, short: true }
}

/** The unit whose letters hang on the digits: "5km", "25min", "1.0l". */
function attachedUnit(tokens: readonly Token[], numeral: Numeral): UnitAt | null {
  const { suffix, to } = numeral
  const last = to - 1
  if (suffix === 'deg' && /^[cf]$/i.test(tokens[to]?.text ?? '')) {
    const name = tokens[to]!.lower === 'c' ? 'degree Celsius' : 'degree Fahrenheit'
    return { name, per: null, to: to + 1, time: false, short: true }
  }
  if ((suffix === 'c' || suffix === 'f') && tellsOfHeat(tokens, last)) {
    const name = suffix === 'c' ? 'degree Celsius' : 'degree Fahrenheit'
    return { name, per: null, to, time: false, short: true }
  }
  if (suffix === 's' && !numeral.decimals) return null
  // "12st 4lb": what no ordinal ends in
  if (suffix === 'st' && (numeral.value % 10 !== 1 || numeral.value % 100 === 11))
    return { name: 'stone', per: null, to, time: false, short: true }
  if (suffix === 'm' && isMillion(tokens, to, numeral)) return null
  if (suffix === 'K' && isKelvin(tokens, to, numeral))
    return { name: 'kelvin', per: null, to, time: false, short: true }
  if (suffix === 'b' || suffix === 'M' || suffix === 'T' || suffix === 'k' || suffix === 'K') return null
  if (suffix === 'B' && tokens[to]?.upos === 'NOUN') return null
  if (suffix.toLowerCase() === 'sq' || suffix === 'cu') {
    const unit = UNIT_NAMES.get(`${suffix.toLowerCase()} ${wordAt(tokens, to)}`)
    return unit === undefined ? null : { ...unit, to: to + 1, time: false, short: true }
  }
  const unit = shortUnit(tokens, last, suffix, true)
  if (unit !== null) return unit
  const spelled = UNIT_NAMES.get(suffix.toLowerCase())
  if (spelled !== undefined && suffix.length > 2) return { ...spelled, to, time: false, short: false }
  const time = TIME_UNITS.get(suffix.toLowerCase())
  return time === undefined ? null : { name: time, per: null, to, time: true, short: false }
}

/** "a lamp of 6,000K", "cooled to 77K": thousands of thousands have another name, and nothing is counted. */
function isKelvin(tokens: readonly Token[], to: number, numeral: Numeral): boolean {
  const next = tokens[to]?.upos
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') return false
  return numeral.grouped || (numeral.value >= 20 && tellsOfHeat(tokens, to - 1))
}

/** "5m people" counts millions, "5m tall" measures metres. */
function isMillion(tokens: readonly Token[], to: number, numeral: Numeral): boolean {
  const next = tokens[to]
  if (next === undefined || DIMENSION_WORDS.has(next.lower) || RACES.has(next.lower)) return false
  // "2.5m tonnes"
  if (unitAt(tokens, to, false) !== null || COLLECTIVE_COUNTS.has(next.lower)) return true
  for (let i = numeral.from - 1; i >= Math.max(0, numeral.from - 6); i--)
    if (MILLIONS_OF.has(tokens[i]!.lower)) return true
  if (numeral.value >= 100 && numeral.decimals) return true
  return next.upos === 'NOUN' && next.lower.endsWith('s') && !next.lower.endsWith('ss')
}

/** "the 400m hurdles": plurals that a distance stands before. */
const RACES: ReadonlySet<string> = new Set(['finals', 'heats', 'hurdles', 'races', 'relays', 'sprints'])

function partOfUnit(tokens: readonly Token[], numeral: Numeral): Draft | null {
  if (numeral.form !== 'fraction' && !numeral.decimals) return null
  const at = numeral.to
  const word = wordAt(tokens, at)
  const article = (i: number) => wordAt(tokens, i) === 'a' || wordAt(tokens, i) === 'an'
  const isHalf = wordAt(tokens, numeral.from) === 'half' && numeral.to === numeral.from + 1
  let start = -1
  if (word === 'of' && article(at + 1)) start = at + 2
  else if (isHalf && isHyphen(tokens, at) && article(at + 1) && isHyphen(tokens, at + 2)) start = at + 3
  else if (isHalf && article(at)) start = at + 1
  if (start < 0) return null
  const unit = unitAt(tokens, start, true) ?? (wordAt(tokens, start) === 'us' ? unitAt(tokens, start + 1, true) : null)
  if (unit === null) return null
  return draftOf(
    numeral,
    { kind: unit.time ? 'duration' : 'measure', to: unit.to, unit: unit.name, per: unit.per },
    partOf,
  )
}
