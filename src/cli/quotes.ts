import { type Command, ROWS } from './command.js'
import { printRows } from './print-rows.js'

export const quotes: Command = {
  name: 'quotes',
  operands: '[paths…]',
  summary: 'who said what: direct and reported speech with its source',
  examples: [
    ['assay quotes report.txt', 'who is quoted, and with what'],
    ['assay quotes articles/ -o quotes.csv', 'for a spreadsheet'],
  ],
  scopes: ROWS,
  run: (paths, settings, world) => printRows('quotes', paths, settings, world),
}
