import { type Command, ROWS } from './command.js'
import { printRows } from './print-rows.js'

export const times: Command = {
  name: 'times',
  operands: '[paths…]',
  summary: 'every date, period and amount of time, resolved as far as the text allows',
  examples: [
    ['assay times report.txt', 'the dates in a report'],
    ['assay times report.txt --date 2024-01-31', '"last year" is 2023'],
  ],
  scopes: ROWS,
  run: (paths, settings, world) => printRows('times', paths, settings, world),
}
