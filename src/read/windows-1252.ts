/**
 * Decodes windows-1252. By a table of ours, because Node's own decoder takes the label for latin1 in some releases, so
 * that the same bytes would give other curly quotes on another machine (nodejs/node#56542).
 */
export function windows1252(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const units = Array.from(bytes.subarray(from, from + CHUNK), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? HIGH_CONTROLS[byte - 0x80]! : byte,
    )
    text += String.fromCharCode(...units)
  }
  return text
}

/** As many arguments as every engine takes in one call. */
const CHUNK = 8192

/** 0x80 to 0x9f (encoding.spec.whatwg.org/index-windows-1252.txt); all other bytes are their own code point. */
const HIGH_CONTROLS: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
]
