import {
  DIMENSION_WORDS,
  JOINED_ONLY,
  TIME_ABBREVIATIONS,
  TIME_UNITS,
  UNIT_ABBREVIATIONS,
  UNIT_NAME_STARTS,
  UNIT_NAMES,
  type Unit,
} from '../lexicon/units.js'
import type { Token } from '../tag/token.js'
import { type Draft, draftOf } from './draft.js'
import { duration, named, partOf, short } from './measure-rules.js'
import type { Numeral } from './numeral.js'
import { isHyphen, isJoined, wordAt } from './words.js'

/** A unit in the text: its name, where it ends, and whether it measures time. */
export interface UnitAt extends Unit {
  readonly to: number
  readonly time: boolean
  readonly short: boolean
}

/** Reads a measure or an amount of time after a number. */
export function readMeasure(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const unit = numeral.suffix === '' ? unitAfter(tokens, numeral) : attachedUnit(tokens, numeral)
  if (unit === null) return partOfUnit(tokens, numeral)
  const { to, name, per, time } = unit
  if (time) return draftOf(numeral, { kind: 'duration', to, unit: name, per }, duration)
  return draftOf(numeral, { kind: 'measure', to, unit: name, per }, unit.short ? short : named)
}

function unitAfter(tokens: readonly Token[], numeral: Numeral): UnitAt | null {
  const hyphen = isHyphen(tokens, numeral.to)
  const at = hyphen ? numeral.to + 1 : numeral.to
  if (at >= tokens.length) return null
  if (numeral.form === 'vague') {
    return wordAt(tokens, at) === 'of' ? unitAt(tokens, at + 1, numeral.form === 'vague') : null
  }
  return unitAt(tokens, at, numeral.form !== 'digits')
}

/** Reads a unit that begins at a token; after number words only spelt units count ("two m" is none). */
export function unitAt(tokens: readonly Token[], at: number, spelledOnly: boolean): UnitAt | null {
  const token = tokens[at]
  if (token === undefined) return null
  const word = token.lower
  const time = TIME_UNITS.get(word)
  if (time !== undefined) {
    return { name: time, per: null, to: at + 1, time: true, short: false }
  }
  if (UNIT_NAME_STARTS.has(word)) {
    const long = longName(tokens, at)
    if (long !== null) return long
  }
  const unit = UNIT_NAMES.get(word)
  if (unit !== undefined) {
    if (word === 'degree' || word === 'degrees')
      return { name: 'degree', per: null, to: at + 1, time: false, short: false }
    if (token.upos === 'ADJ' && !isHyphen(tokens, at - 1)) return null
    return { ...unit, to: at + 1, time: false, short: false }
  }
  if (spelledOnly) return null
  return shortUnit(tokens, at, token.text, !token.spaced)
}

function longName(tokens: readonly Token[], at: number): UnitAt | null {
  let name = tokens[at]!.lower
  let best: UnitAt | null = null
  let i = at + 1
  for (let words = 1; words < 3 && i < tokens.length; words++) {
    if (isHyphen(tokens, i)) {
      name += `-${wordAt(tokens, i + 1)}`
      i += 2
    } else {
      name += ` ${wordAt(tokens, i)}`
      i++
    }
    const unit = UNIT_NAMES.get(name)
    if (unit !== undefined) best = { ...unit, to: i, time: false, short: false }
  }
  return best
}

function shortUnit(tokens: readonly Token[], at: number, text: string, joined: boolean): UnitAt | null {
  if (text === '°' || text === 'º') {
    const scale = isJoined(tokens, at + 1) || isJoined(tokens, at) ? wordAt(tokens, at + 1).replace('.', '') : ''
    const name = scale === 'c' ? 'degree Celsius' : scale === 'f' ? 'degree Fahrenheit' : 'degree'
    return { name, per: null, to: name === 'degree' ? at + 1 : at + 2, time: false, short: true }
  }
  const time = TIME_ABBREVIATIONS.get(text)
  if (time !== undefined && (text.length > 1 || joined)) {
    return { name: time, per: null, to: at + 1, time: true, short: true }
  }
  if (!joined && JOINED_ONLY.has(text)) return null
  if (text === 'b' && wordAt(tokens, at + 1) === '/' && wordAt(tokens, at + 2) === 'd') {
    return { name: 'barrel', per: 'day', to: at + 3, time: false, short: true }
  }
  const unit = UNIT_ABBREVIATIONS.get(text) ?? inCapitals(text)
  if (unit === undefined) return null
  const dot = wordAt(tokens, at + 1) === '.' && isJoined(tokens, at + 1) && at + 2 < tokens.length
  const per = dot ? null : slashed(tokens, at + 1)
  if (per !== null) return { name: unit.name, per: per.name, to: per.to, time: false, short: true }
  return { ...unit, to: at + 1, time: false, short: true }
}

/** "60 HZ", "20 KG": capitals throughout, where the unit is sure in small letters. */
function inCapitals(text: string): Unit | undefined {
  if (text.length < 2 || text !== text.toUpperCase()) return undefined
  const lower = text.toLowerCase()
  if (JOINED_ONLY.has(lower)) return undefined
  return UNIT_ABBREVIATIONS.get(lower) ?? (lower === 'hz' ? UNIT_ABBREVIATIONS.get('Hz') : undefined)
}

/** "/h", "/s" behind a short unit. */
function slashed(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  if (wordAt(tokens, at) !== '/' || !isJoined(tokens, at) || !isJoined(tokens, at + 1)) return null
  const text = tokens[at + 1]!.text
  const name = text === 'd' ? 'day' : (TIME_ABBREVIATIONS.get(text) ?? UNIT_ABBREVIATIONS.get(text)?.name)
  return name === undefined ? null : { name, to: at + 2 }
}

/** The unit whose letters hang on the digits: "5km", "25min", "1.0l". */
function attachedUnit(tokens: readonly Token[], numeral: Numeral): UnitAt | null {
  const { suffix, to } = numeral
  const last = to - 1
  if (suffix === 'deg' && /^[CF]$/.test(tokens[to]?.text ?? '')) {
    const name = tokens[to]!.text === 'C' ? 'degree Celsius' : 'degree Fahrenheit'
    return { name, per: null, to: to + 1, time: false, short: true }
  }
  if (suffix === 's' && !numeral.decimals) return null
  if (suffix === 'm' && isMillion(tokens, to, numeral)) return null
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

/** "5m people" counts millions, "5m tall" measures metres. */
function isMillion(tokens: readonly Token[], to: number, numeral: Numeral): boolean {
  const next = tokens[to]
  if (next === undefined || DIMENSION_WORDS.has(next.lower)) return false
  for (let i = numeral.from - 1; i >= Math.max(0, numeral.from - 6); i--)
    if (MILLIONS_OF.has(tokens[i]!.lower)) return true
  if (numeral.value >= 100 && numeral.decimals) return true
  return next.upos === 'NOUN' && next.lower.endsWith('s') && !next.lower.endsWith('ss')
}

/** Words that are told in millions and never in metres. */
const MILLIONS_OF: ReadonlySet<string> = new Set(
  'audience circulation copies customers downloads earnings exports imports people population profit revenue sales subscribers tickets turnover users viewers views votes'.split(
    ' ',
  ),
)

function partOfUnit(tokens: readonly Token[], numeral: Numeral): Draft | null {
  if (numeral.form !== 'fraction' && !numeral.decimals) return null
  const at = numeral.to
  const word = wordAt(tokens, at)
  const article = (i: number) => /^(?:an?|an?)$/.test(wordAt(tokens, i))
  const isHalf = wordAt(tokens, numeral.from) === 'half' && numeral.to === numeral.from + 1
  let start = -1
  if (word === 'of' && article(at + 1)) start = at + 2
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
