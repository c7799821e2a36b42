import type { Command } from './command.js'
import { printText } from './print-text.js'
import { wordOf } from './word.js'

export const man: Command = {
  name: 'man',
  operands: '',
  summary: 'the manual page',
  examples: [
    ['assay man | man -l -', 'to read it'],
    ['assay man -o /usr/local/share/man/man1/assay.1', 'to have "man assay" find it'],
  ],
  scopes: ['any'],
  unconfigured: () => true,
  run: async (operands, settings, world, { version }) => {
    wordOf(man, operands)
    const { manualPage } = await import('./manual-page.js')
    return printText(manualPage(version), settings, world)
  },
}
