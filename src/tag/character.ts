/** Letters, digits, combining marks, the underscore and the soft hyphen. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return isDigit(code) || isLetter(code) || code === 0x5f
  if (code === 0xad) return true
  if (code >= 0x2010 && code <= 0x206f) return false
  if (code >= 0xd800 && code <= 0xdfff) return false
  return letterOrMark.test(String.fromCharCode(code))
}

/** White space, controls and characters without width. */
export function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x7f ||
    (code >= 0x80 && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
export const isDigit = (code: number) => code >= 0x30 && code <= 0x39
export const isCapital = (code: number) => code >= 0x41 && code <= 0x5a
export const isLetter = (code: number) =>
  isCapital(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000)
export const isApostrophe = (code: number) => code === 0x27 || code === 0x2019
export const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011

const letterOrMark = /[\p{L}\p{M}\p{N}]/u
