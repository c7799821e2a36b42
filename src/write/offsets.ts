/**
 * What start and end may count: UTF-16 units as JavaScript and Java do, code points as Python and jq, bytes of UTF-8 as
 * Rust and Go. A surrogate without its other half is one code point, and three bytes: those of U+FFFD, by which UTF-8
 * has to write it.
 */
export type OffsetUnit = 'utf16' | 'codepoint' | 'byte'

/** Turns an offset in UTF-16 units into one in another unit. */
export type Recount = (offset: number) => number

/**
 * How to recount offsets into this text; null where nothing changes. An offset inside a surrogate pair becomes that of
 * its character. Building takes time linear in the text, each answer constant time.
 */
export function recountIn(text: string, unit: OffsetUnit): Recount | null {
  if (unit === 'utf16') return null
  const [odd, sizeAt] = unit === 'codepoint' ? ([SURROGATE, codePointsAt] as const) : ([BEYOND_ASCII, bytesAt] as const)
  if (!odd.test(text)) return null
  const known = new Uint32Array(Math.floor(text.length / STEP) + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (at % STEP === 0) known[at / STEP] = count
    count += sizeAt(text, at)
  }
  if (text.length % STEP === 0) known[text.length / STEP] = count
  return (offset) => {
    const from = Math.floor(offset / STEP)
    let sum = known[from]!
    for (let at = from * STEP; at < offset; at++) sum += sizeAt(text, at)
    return sum
  }
}

/** The value with every start and end in it recounted. Only spans have fields of these names. */
export function recounted<Value>(value: Value, recount: Recount | null): Value {
  return recount === null ? value : (withRecounted(value, recount) as Value)
}

function withRecounted(value: unknown, recount: Recount): unknown {
  if (Array.isArray(value)) return value.map((item) => withRecounted(item, recount))
  if (typeof value !== 'object' || value === null) return value
  const result: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) {
    const isOffset = (key === 'start' || key === 'end') && typeof field === 'number'
    result[key] = isOffset ? recount(field) : withRecounted(field, recount)
  }
  return result
}

/** A count is kept for every so many units: an index as long as the text would take several times its memory. */
const STEP = 64

const SURROGATE = /[\ud800-\udfff]/
const BEYOND_ASCII = /[^\0-\x7f]/

/** A pair counts with its second half, so that an offset between the two is that of the first. */
function codePointsAt(text: string, at: number): number {
  return isFirstOfPair(text, at) ? 0 : 1
}

function bytesAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  if (isFirstOfPair(text, at)) return 0
  return isLow(code) && isHigh(text.charCodeAt(at - 1)) ? 4 : 3
}

function isFirstOfPair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))
}

// Past either end charCodeAt is NaN, which is neither.
const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000
