import { drop, entriesIn, MOST, shardsIn } from '../run/cache-shard.js'
import { cacheFolder } from './cache-folder.js'
import type { Command } from './command.js'
import { printText } from './print-text.js'
import { wordOf } from './word.js'

export const cache: Command = {
  name: 'cache',
  operands: '[clear]',
  words: ['clear'],
  summary: 'where results are kept from run to run, and how much there is; clear throws them away',
  detail:
    'What is found in a file is kept in $XDG_CACHE_HOME/assay (usually ~/.cache/assay), so that the next run over the ' +
    'same file with the same options need not find it again. It prints the same with and without; deleting the folder ' +
    'does no harm. Changed files, other options and another version of assay are found anew, and of more than 512 MiB ' +
    'the oldest results are thrown away. Where nothing can be written, nothing is kept.',
  examples: [
    ['assay cache', 'how much is kept'],
    ['assay cache clear', 'to throw it away'],
    ['assay articles/ --no-cache', 'to do without for once'],
  ],
  scopes: ['any'],
  unconfigured: () => true,
  run: async (operands, settings, world) => {
    const word = wordOf(cache, operands)
    const folder = cacheFolder(world)
    if (folder === null) return printText('nowhere: neither XDG_CACHE_HOME nor HOME is set\n', settings, world)
    const entries = shardsIn(folder).flatMap(entriesIn)
    if (word === null) {
      const share = `${sizeOf(entries)}, of at most ${MOST / 2 ** 20} MiB`
      return printText(`${folder}\n${share}\n`, settings, world)
    }
    const removed = entries.filter(({ path }) => drop(path))
    return printText(`${folder}\n${sizeOf(removed)} removed\n`, settings, world)
  },
}

function sizeOf(entries: readonly { readonly bytes: number }[]): string {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  const size = bytes < 2 ** 20 ? `${Math.ceil(bytes / 2 ** 10)} KiB` : `${(bytes / 2 ** 20).toFixed(1)} MiB`
  return `${entries.length} ${entries.length === 1 ? 'result' : 'results'}, ${size}`
}
