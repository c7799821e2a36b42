import { type Command, ROWS } from './command.js'
import { printRows } from './print-rows.js'

export const figures: Command = {
  name: 'figures',
  operands: '[paths…]',
  summary: 'every amount, with its value, unit, rate and bound',
  examples: [
    ['assay figures report.txt', 'the amounts in a report'],
    ['assay figures articles/ --format ndjson', 'one JSON object a line'],
    ['assay figures report.txt --unread', 'the numerals that were not read, and why'],
  ],
  scopes: [...ROWS, 'figures'],
  run: (paths, settings, world) => printRows(settings.unread ? 'unread' : 'figures', paths, settings, world),
}
