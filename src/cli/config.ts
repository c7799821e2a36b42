import { choose } from './choose.js'
import type { Command } from './command.js'
import { printText } from './print-text.js'
import { UsageError } from './usage-error.js'
import { wordOf } from './word.js'

export const config: Command = {
  name: 'config',
  operands: '[--show]',
  summary: 'what each option is set to, and by what: flag, variable, file or default',
  detail:
    'A flag goes before a variable such as ASSAY_FORMAT, that before the assay.toml in this folder or the nearest one ' +
    'above, that before $XDG_CONFIG_HOME/assay/config.toml (usually ~/.config/assay/config.toml). The keys in those ' +
    'files are the long names of the options: format = "csv", all = true, jobs = 2, wrap = false.',
  examples: [
    ['assay config --show', 'what holds in this folder'],
    ['assay config --show --jobs 2', 'and with a flag'],
    ['assay config --show --json', 'for programs'],
  ],
  scopes: ['config', 'rows', 'documents', 'paths', 'claims', 'conflicts', 'findings', 'check', 'articles', 'any'],
  run: async (operands, settings, world, { choices }) => {
    wordOf(config, operands)
    const { shownAsJson, shownAsTable } = await import('./show-choices.js')
    const format = choices.get('format')
    // A format that was set for good is meant for rows of articles, one that is typed for this answer.
    if (format?.origin.by !== 'flag') return printText(shownAsTable(choices), settings, world)
    const typed = [...choices].filter(([name, { origin }]) => origin.by === 'flag' && name !== 'format')
    const shown = await choose(new Map(typed), world)
    if (settings.format === 'table') return printText(shownAsTable(shown), settings, world)
    if (settings.format === 'json') return printText(shownAsJson(shown), settings, world)
    throw new UsageError(`config takes no --format ${settings.format} [E30]`)
  },
}
