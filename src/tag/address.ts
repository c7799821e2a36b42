import { isSpace, isWordCode } from './character.js'

/** The end of an address that begins here, "https://…" or "www.…"; where none does, the place itself. */
export function webAddressEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at)
  if (code !== 0x68 && code !== 0x77 && code !== 0x48 && code !== 0x57) return at
  if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(at, at + 8))) return at
  let end = at
  while (end < limit && !isSpace(text.charCodeAt(end)) && !'<>"“”'.includes(text[end]!)) end++
  while (end > at && ".,;:!?)]’'".includes(text[end - 1]!)) end--
  return end
}

/** The end of "@host.example" after a name; where no host follows, the place itself. */
export function hostEnd(text: string, at: number, limit: number): number {
  if (text.charCodeAt(at) !== AT) return at
  let end = at + 1
  while (end < limit && isHostCode(text.charCodeAt(end))) end++
  while (end > at + 1 && !isWordCode(text.charCodeAt(end - 1))) end--
  return text.slice(at, end).includes('.') ? end : at
}

const AT = 0x40

function isHostCode(code: number): boolean {
  return code === 0x2e || code === 0x2d || isWordCode(code)
}
