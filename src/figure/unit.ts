import {
  JOINED_ONLY,
  TIME_ABBREVIATIONS,
  TIME_UNITS,
  UNIT_ABBREVIATIONS,
  UNIT_NAME_STARTS,
  UNIT_NAMES,
  type Unit,
} from '../lexicon/units.js'
import type { Token } from '../tag/token.js'
import { isHyphen, isJoined, wordAt } from './words.js'

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

export function shortUnit(tokens: readonly Token[], at: number, text: string, joined: boolean): UnitAt | null {
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
