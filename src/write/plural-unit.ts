import { UNIT_PLURALS } from '../lexicon/unit-plurals.js'

/** The unit as it stands after a number other than one: "vehicles", "square metres", "barrels of oil", "EV". */
export function pluralUnit(unit: string): string {
  const head = HEAD.exec(unit)?.[0] ?? unit
  const word = head.slice(head.lastIndexOf(' ') + 1)
  return head.slice(0, head.length - word.length) + pluralWord(word) + unit.slice(head.length)
}

/** What stands before the first preposition; "degree Celsius" counts degrees. */
const HEAD = /^(?:degree(?= )|.+?(?= (?:of|per|in|for|to) ))/

function pluralWord(word: string): string {
  const known = UNIT_PLURALS.get(word)
  if (known !== undefined) return known
  // Symbols, acronyms and what already ends in a figure or sign stay as they are.
  if (!/[a-z]$/.test(word) || /^[A-Z]+$/.test(word)) return word
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}
