/**
 * A text cell that a spreadsheet cannot take for a formula: one that begins as formulas do gets an apostrophe before it,
 * which spreadsheets take as "this is text" (owasp.org/www-community/attacks/CSV_Injection). Numbers stay numbers.
 */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
}

/** Also after white space, which spreadsheets skip, and in full-width forms, which some take for the plain ones. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/
