import { type Command, ROWS } from './command.js'
import { printRows } from './print-rows.js'

export const claims: Command = {
  name: 'claims',
  operands: '[paths…]',
  summary: 'who did, is or has what, how much, where, when, and who says so (the default)',
  examples: [
    ['assay articles/', 'a table of the claims in a folder of articles'],
    ['assay claims draft.md --all', 'every assertion of a draft'],
    ['assay articles/ -o claims.csv', 'for a spreadsheet'],
    ['assay articles/ --min-confidence 0.7', 'only the claims that are most likely read right'],
  ],
  scopes: [...ROWS, 'claims'],
  run: (paths, settings, world) => printRows('claims', paths, settings, world),
}
