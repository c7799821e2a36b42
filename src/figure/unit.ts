import { DAY_WORDS } from '../lexicon/number-context.js'
import {
  DENOMINATOR_ONLY,
  EPONYMS,
  JOINED_ONLY,
  SURE_ABBREVIATIONS,
  TIME_ABBREVIATIONS,
  TIME_UNITS,
  UNIT_ABBREVIATIONS,
  UNIT_NAME_STARTS,
  UNIT_NAMES,
  type Unit,
} from '../lexicon/units.js'
import type { Token } from '../tag/token.js'
import { readDigits } from './digits.js'
import { tellsOfHeat } from './heat.js'
import { isDash, isHyphen, isJoined, startsNumeral, startsWithCapital, wordAt } from './words.js'

/** A unit in the text: its name, where it ends, and whether it measures time. */
export interface UnitAt extends Unit {
  readonly to: number
  readonly time: boolean
  readonly short: boolean
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
  if (word === 'sq' || word === 'cu' || word === 'fl') return areaAt(tokens, at, word)
  if (UNIT_NAME_STARTS.has(word)) {
    const long = longName(tokens, at)
    if (long !== null) return long
  }
  const unit = UNIT_NAMES.get(word)
  if (unit !== undefined) {
    if (word === 'degree' || word === 'degrees')
      return { name: 'degree', per: null, to: at + 1, time: false, short: false }
    if (token.upos === 'ADJ' && !isHyphen(tokens, at - 1) && !unit.name.startsWith('degree ')) return null
    return isOther(tokens, at, unit.name, spelledOnly) ? null : { ...unit, to: at + 1, time: false, short: false }
  }
  // "ten km", but "two m" and "two in" are none
  if (spelledOnly) return SURE_ABBREVIATIONS.has(token.text) ? shortUnit(tokens, at, token.text, !token.spaced) : null
  if (word.length <= 2 && (word[0] === 'c' || word[0] === 'f') && isTemperature(tokens, at)) {
    const name = word[0] === 'c' ? 'degree Celsius' : 'degree Fahrenheit'
    return { name, per: null, to: at + 1, time: false, short: true }
  }
  // "an 8-K filing": a form, since nothing is that cold
  if (token.text === 'K' && isHyphen(tokens, at - 1) && /^\d{1,2}$/.test(wordAt(tokens, at - 2))) return null
  return shortUnit(tokens, at, withoutStop(tokens, at), !token.spaced)
}

/** "cooled to 4 K.": at the end of a sentence the tokens keep an initial's stop. */
function withoutStop(tokens: readonly Token[], at: number): string {
  const { text } = tokens[at]!
  return text.length === 2 && text[1] === '.' && at === tokens.length - 1 ? text[0]! : text
}

/** "40 Teslas", "40 bars", "14 stone cottages", "two dots": other things than units share these words. */
function isOther(tokens: readonly Token[], at: number, name: string, spelledOnly: boolean): boolean {
  if (EPONYMS.has(name)) return startsWithCapital(tokens[at]!.text)
  if (name === 'bar') return spelledOnly
  // "16 gigs of memory", but "16 gigs a year"
  if (name === 'gigabyte') return tokens[at]!.lower.length < 5 && wordAt(tokens, at + 1) !== 'of'
  if (name === 'stone' || name === 'gray' || name === 'dram')
    return tokens[at + 1]?.upos === 'NOUN' && tokens[at + 1]!.spaced && !isHyphen(tokens, at - 1)
  if (!DENOMINATOR_ONLY.has(name)) return false
  const next = wordAt(tokens, at + 1)
  return (next !== 'per' && next !== 'a') || !TIME_UNITS.has(wordAt(tokens, at + 2))
}

/** "20 C", "68 F.": a capital letter apart that nothing follows which it could name; "20 c" beside words of heat. */
function isTemperature(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (text === 'c' || text === 'f') return tellsOfHeat(tokens, at) || isConverted(tokens, at + 1)
  if (text !== 'C' && text !== 'F' && text !== 'C.' && text !== 'F.') return false
  const next = tokens[at + 1]
  if (next === undefined) return true
  if (text.length === 2 || isDash(next.text)) return false
  const { upos, lower } = next
  if (DAY_WORDS.has(lower) || lower === 'tonight') return true
  return (
    next.text === '/' ||
    upos === 'PUNCT' ||
    upos === 'ADP' ||
    upos === 'CCONJ' ||
    upos === 'ADV' ||
    upos === 'AUX' ||
    upos === 'SCONJ'
  )
}

/** "25 c to f", "70 f in celsius" */
function isConverted(tokens: readonly Token[], at: number): boolean {
  return (
    (wordAt(tokens, at) === 'to' || wordAt(tokens, at) === 'in') &&
    /^(?:[cfk]|celsius|fahrenheit|kelvin)$/.test(wordAt(tokens, at + 1))
  )
}

/** "sq ft", "sq. ft", "cu. ft", "fl. oz". */
function areaAt(tokens: readonly Token[], at: number, power: string): UnitAt | null {
  const isApart = isHyphen(tokens, at + 1) || wordAt(tokens, at + 1) === '.'
  const second = isApart ? at + 2 : at + 1
  const unit = UNIT_NAMES.get(`${power} ${wordAt(tokens, second)}`)
  return unit === undefined ? null : { ...unit, to: second + 1, time: false, short: true }
}

function longName(tokens: readonly Token[], at: number): UnitAt | null {
  let name = tokens[at]!.lower
  let best: UnitAt | null = null
  let i = at + 1
  for (let words = 1; words < LONGEST_NAME && i < tokens.length; words++) {
    const hyphen = isHyphen(tokens, i)
    const word = wordAt(tokens, hyphen ? i + 1 : i)
    i += hyphen ? 2 : 1
    // "104 degrees F.": an initial keeps its stop at the end of a sentence
    const last = word.length === 2 && word[1] === '.' ? word[0]! : word
    // "a 2,000-square-foot house" ties with a hyphen what stands apart elsewhere
    // "pounds per square inch" is a unit and what it is per, "parts per million" is one
    if (word === 'per' && !name.startsWith('part')) break
    const unit = (hyphen ? UNIT_NAMES.get(`${name}-${last}`) : undefined) ?? UNIT_NAMES.get(`${name} ${last}`)
    if (unit !== undefined) best = { ...unit, to: i, time: false, short: false }
    name += hyphen ? `-${word}` : ` ${word}`
  }
  return best
}

/** "tonnes of oil equivalent". */
const LONGEST_NAME = 4

/** Letters of scales behind "°"; an initial keeps its stop. */
const TEMPERATURE_SCALES: ReadonlyMap<string, string> = new Map([
  ['C', 'degree Celsius'],
  ['C.', 'degree Celsius'],
  ['c', 'degree Celsius'],
  ['F', 'degree Fahrenheit'],
  ['F.', 'degree Fahrenheit'],
  ['f', 'degree Fahrenheit'],
  ['K', 'kelvin'],
  ['R', 'degree Rankine'],
  ['Ra', 'degree Rankine'],
  ['De', 'degree Delisle'],
  ['Ré', 'degree Réaumur'],
  ['Re', 'degree Réaumur'],
  ['Rø', 'degree Rømer'],
  ['Celsius', 'degree Celsius'],
  ['celsius', 'degree Celsius'],
  ['Fahrenheit', 'degree Fahrenheit'],
  ['fahrenheit', 'degree Fahrenheit'],
])

export function shortUnit(tokens: readonly Token[], at: number, text: string, joined: boolean): UnitAt | null {
  if (text === '°' || text === 'º') {
    const scale = TEMPERATURE_SCALES.get(tokens[at + 1]?.text ?? '')
    return { name: scale ?? 'degree', per: null, to: scale === undefined ? at + 1 : at + 2, time: false, short: true }
  }
  if (text === 'deg' && wordAt(tokens, at + 1) === '.' && isJoined(tokens, at + 1)) {
    const scale = TEMPERATURE_SCALES.get(tokens[at + 2]?.text ?? '')
    if (scale !== undefined) return { name: scale, per: null, to: at + 3, time: false, short: true }
  }
  const time = TIME_ABBREVIATIONS.get(text)
  if (time !== undefined && (text.length > 1 || joined)) {
    return { name: time, per: null, to: at + 1, time: true, short: true }
  }
  if (!joined && JOINED_ONLY.has(text) && !standsApart(tokens, at, text)) return null
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

/** "10 in. by 12 in.": with the stop of an abbreviation, which no sentence goes on behind; "240 V" where nothing is named. */
function standsApart(tokens: readonly Token[], at: number, text: string): boolean {
  const next = tokens[at + 1]
  if (text === 'in') {
    if (next?.text !== '.' || !isJoined(tokens, at + 1)) return false
    return true
  }
  // "6,000 K": more than a few thousands of thousands
  if (text === 'K') return /\d[,.]\d|\d{4}/.test(tokens[at - 1]?.text ?? '') || tellsOfHeat(tokens, at)
  if (text !== 'V') return false
  return (
    next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'CCONJ' || next.upos === 'ADV'
  )
}

/** "60 HZ", "20 KG": capitals throughout, where the unit is sure in small letters. */
function inCapitals(text: string): Unit | undefined {
  if (text.length < 2 || text !== text.toUpperCase()) return undefined
  const lower = text.toLowerCase()
  if (JOINED_ONLY.has(lower)) return undefined
  return UNIT_ABBREVIATIONS.get(lower) ?? (lower === 'hz' ? UNIT_ABBREVIATIONS.get('Hz') : undefined)
}

/** "/h", "/s" behind a short unit; corpora set the slash apart on both sides. */
function slashed(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  if (wordAt(tokens, at) !== '/' || at + 1 >= tokens.length || isJoined(tokens, at) !== isJoined(tokens, at + 1))
    return null
  const text = tokens[at + 1]!.text
  if (startsNumeral(text)) return slashedNumber(tokens, at + 1)
  const name =
    text === 'd'
      ? 'day'
      : text === 's2' || text === 's²'
        ? 'second squared'
        : (TIME_ABBREVIATIONS.get(text) ?? UNIT_ABBREVIATIONS.get(text)?.name)
  return name === undefined ? null : { name, to: at + 2 }
}

/** "l/100km", "g/100 ml": a power of ten of a unit. */
function slashedNumber(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  const digits = readDigits(tokens[at]!.text)
  if (digits === null || digits.prefix !== '' || digits.decimals) return null
  // "200C/400F" tells one temperature twice
  if (!/^10*$/.test(String(digits.value))) return null
  const apart = digits.suffix === ''
  const unit = UNIT_ABBREVIATIONS.get(apart ? (tokens[at + 1]?.text ?? '') : digits.suffix)
  return unit === undefined ? null : { name: `${digits.value} ${unit.name}`, to: apart ? at + 2 : at + 1 }
}
