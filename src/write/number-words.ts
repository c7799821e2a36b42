/**
 * The number in digits with commas, with at least so many decimals; from a million on in words where that says the same:
 * "1.6 billion", "1,234,567".
 */
export function numberWords(value: number, decimals = 0): string {
  const scale = scaleOf(value)
  return scale === null ? digits(value, decimals) : `${digits(scaled(value, scale))} ${scale.name}`
}

/** Two numbers as one range: "10–12", "1.5–2 billion". */
export function rangeWords(low: number, high: number, decimals = 0): string {
  const scale = scaleOf(high)
  // "900,000–1.2 million" keeps both in full; "10–12 billion" says the scale once.
  const shared = scale !== null && scaleOf(low) === scale
  const from = shared ? digits(scaled(low, scale)) : numberWords(low, decimals)
  // With a minus sign a dash would read as a second one.
  return `${from}${low < 0 ? ' to ' : '–'}${numberWords(high, decimals)}`
}

interface Scale {
  readonly name: string
  readonly size: number
}

/** Short scale, largest first. */
const SCALES: readonly Scale[] = [
  { name: 'trillion', size: 1e12 },
  { name: 'billion', size: 1e9 },
  { name: 'million', size: 1e6 },
]

/** More decimals than this read worse than the digits do. */
const MOST_DECIMALS = 3

function scaleOf(value: number): Scale | null {
  const size = Math.abs(value)
  // Beyond a thousand trillions words help no one.
  if (size >= 1e15) return null
  const scale = SCALES.find((candidate) => size >= candidate.size)
  if (scale === undefined) return null
  return decimalsOf(scaled(value, scale)) <= MOST_DECIMALS ? scale : null
}

/** Fifteen digits are what a double holds for certain: 1.1 * 3 is shown as 3.3. */
function scaled(value: number, scale: Scale): number {
  return Number((value / scale.size).toPrecision(15))
}

function decimalsOf(value: number): number {
  const point = String(value).indexOf('.')
  return point < 0 ? 0 : String(value).length - point - 1
}

function digits(value: number, decimals = 0): string {
  const plain = String(value)
  // 1e21 and the like have no commas to set.
  if (plain.includes('e')) return plain
  const [whole = '', said = ''] = plain.split('.')
  const fraction = said.padEnd(decimals, '0')
  const sign = whole.startsWith('-') ? '-' : ''
  let rest = whole.slice(sign.length)
  let grouped = ''
  for (; rest.length > 3; rest = rest.slice(0, -3)) grouped = `,${rest.slice(-3)}${grouped}`
  return `${sign}${rest}${grouped}${fraction === '' ? '' : `.${fraction}`}`
}
