import { VULGAR_FRACTIONS } from '../lexicon/number-words.js'
import { isDigit, isWideDigit } from './words.js'

/** A token that is digits with letters before or behind: "150,000", "USD34.6", "1.6bn", "3½". */
export interface Digits {
  readonly prefix: string
  readonly value: number
  readonly suffix: string
  /** Whether thousands are set apart. */
  readonly grouped: boolean
  readonly decimals: boolean
}

/** Reads digits in one token; null where they are no number ("11:30", "24/7", "1.2.3"). */
export function readDigits(written: string): Digits | null {
  const text = inAscii(written)
  let at = 0
  while (at < text.length && at < 4 && isLetter(text.charCodeAt(at))) at++
  const prefix = text.slice(0, at)
  const start = at
  while (at < text.length && isNumeric(text, at)) at++
  const body = text.slice(start, at)
  const number = numberOf(body)
  if (number === null || !Number.isFinite(number.value)) return null
  const suffix = text.slice(at)
  const fraction = suffix === '' ? undefined : VULGAR_FRACTIONS.get(suffix.charAt(0))
  if (fraction !== undefined && /^[A-Za-z]{0,3}$/.test(suffix.slice(1)))
    return { prefix, ...number, value: number.value + fraction, suffix: suffix.slice(1), decimals: true }
  for (let i = 0; i < suffix.length; i++) {
    const code = suffix.charCodeAt(i)
    const isPower = (code === 0x32 || code === 0x33) && i > 0 && i === suffix.length - 1
    if (!isLetter(code) && !isPower && code < 0x80) return null
  }
  return { prefix, ...number, suffix }
}

/** Full-width digits and marks as East Asian text sets them (Unicode, Halfwidth and Fullwidth Forms). */
function inAscii(text: string): string {
  if (!isWideDigit(text.charCodeAt(0))) return text
  let ascii = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    ascii += code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : text[i]
  }
  return ascii
}

/** A digit, or a decimal or grouping mark between two digits. */
function isNumeric(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return true
  const isMark = code === 0x2e || code === 0x2c || code === 0x27 || code === 0x2019
  return isMark && isDigit(text.charCodeAt(at + 1)) && (at === 0 || isDigit(text.charCodeAt(at - 1)) || code === 0x2e)
}

const PLAIN = /^\d*(?:\.\d+)?$/
const COMMAS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/
const APOSTROPHES = /^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/
const POINTS_AND_COMMA = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/
const POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/

function numberOf(body: string): { value: number; grouped: boolean; decimals: boolean } | null {
  if (body === '') return null
  const decimals = body.includes('.')
  if (PLAIN.test(body)) return { value: Number(body), grouped: false, decimals }
  if (COMMAS.test(body) || INDIAN.test(body))
    return { value: Number(body.replaceAll(',', '')), grouped: true, decimals }
  if (DECIMAL_COMMA.test(body)) return { value: Number(body.replace(',', '.')), grouped: false, decimals: true }
  if (APOSTROPHES.test(body)) return { value: Number(body.replace(/['’]/g, '')), grouped: true, decimals }
  // "1.999,00 €": as most of Europe writes it
  if (POINTS_AND_COMMA.test(body))
    return { value: Number(body.replaceAll('.', '').replace(',', '.')), grouped: true, decimals: true }
  if (POINTS.test(body)) return { value: Number(body.replaceAll('.', '')), grouped: true, decimals: false }
  return null
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}
