/**
 * Text of an article as a terminal may see it, on one line: white space of any kind becomes one space; what a terminal
 * obeys (C0 and C1 controls) and what changes how the line is seen (marks of direction) is shown, not
 * done. Joiners stay, for they hold emoji and scripts together.
 */
export function visible(text: string): string {
  return UNUSUAL.test(text) ? text.replace(WHITE, ' ').replace(INVISIBLE, '').replace(HAZARD, shown) : text
}

/** Anything but printable ASCII without runs of spaces, which is nearly all there is. */
const UNUSUAL = /[^ -~]| {2}/
const WHITE = /[\t-\r \u0085\u2028\u2029]+/g
/** Places where a line may or may not break, and byte order marks: no letters, and terminals disagree on their width. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
const HAZARD = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2061-\u206f\ufff9-\ufffb]/g

/** C0 controls as Unicode's pictures of them (␛), the others by number. */
function shown(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return code < 0x100 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, '0')}`
}
