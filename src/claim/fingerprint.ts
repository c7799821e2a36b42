/**
 * A fingerprint of texts and numbers, the same on every run and machine: two 32-bit states that each unit is multiplied
 * into, and mixed at the end (after MurmurHash3 by Austin Appleby and cyrb53 by bryc, both public domain). It tells claims
 * apart and keeps no secret. Values are kept as they are, so that a sentence is read once for all its claims.
 */
export interface Fingerprint {
  readonly high: number
  readonly low: number
}

export const EMPTY: Fingerprint = { high: 0xdeadbeef | 0, low: 0x41c6ce57 }

export function withText({ high, low }: Fingerprint, text: string): Fingerprint {
  let [a, b] = [high, low]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  // Where a text ends matters: "ab" and "c" are not "a" and "bc".
  return withNumber({ high: a, low: b }, text.length)
}

/** A whole number of up to 32 bits. */
export function withNumber({ high, low }: Fingerprint, number: number): Fingerprint {
  const a = Math.imul(high ^ number, 2654435761)
  const b = Math.imul(low ^ number, 1597334677)
  return { high: a ^ (a >>> 15), low: b ^ (b >>> 13) }
}

/** 12 hexadecimal digits: of a million claims, two have the same ones in fewer than one folder of five hundred. */
export function hexOf({ high, low }: Fingerprint): string {
  const a = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const b = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (0x100000000 + (b >>> 0)).toString(16).slice(1) + (0x10000 + ((a >>> 0) & 0xffff)).toString(16).slice(1)
}
