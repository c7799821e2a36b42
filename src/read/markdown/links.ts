/**
 * Where the address after a link's text ends: "(address)", "(address "title")" or "[reference]"; -1 if there is none. It
 * stops at the next square bracket, which an address writes as %5B, so that no character is looked at twice.
 */
export function linkEnd(text: string, at: number, limit: number): number {
  if (text[at] === '[') {
    for (let i = at + 1; i < limit && text[i] !== '['; i++) if (text[i] === ']') return i + 1
    return -1
  }
  if (text[at] !== '(') return -1
  let depth = 0
  for (let i = at; i < limit; i++) {
    const char = text[i]
    if (char === '[' || char === ']') return -1
    if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i + 1
  }
  return -1
}

/** Where the HTML tag or the address in angle brackets that begins at `at` ends; -1 if it is only a sign. */
export function tagEnd(text: string, at: number, limit: number): number {
  if (!/[A-Za-z/]/.test(text[at + 1] ?? '')) return -1
  for (let i = at + 1; i < limit; i++) {
    const char = text[i]
    if (char === '<') return -1
    if (char === '>') return isTag(text, at + 1, i) ? i + 1 : -1
  }
  return -1
}

/** "<b and c>" is arithmetic: a tag has nothing behind its name, or an attribute with its sign, or an address. */
function isTag(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && !SPACE.test(text[at]!)) at++
  if (at === end) return true
  if (text[end - 1] === '/') return true
  const equals = text.indexOf('=', at)
  return equals !== -1 && equals < end
}

const SPACE = /\s/
