import { type Command, ROWS } from './command.js'
import { printRows } from './print-rows.js'

export const entities: Command = {
  name: 'entities',
  operands: '[paths…]',
  summary: 'the people, organizations, places and things that are talked about',
  examples: [
    ['assay entities report.txt', 'who and what a report names'],
    ['assay entities articles/ --json', 'with every mention and its place'],
  ],
  scopes: ROWS,
  run: (paths, settings, world) => printRows('entities', paths, settings, world),
}
