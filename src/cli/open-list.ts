import type { Beside, List, ListWriter } from '../write/list.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

/** What writes a list in the format that was asked for. */
export async function openList<Row, Line>(
  list: List<Row, Line>,
  settings: Settings,
  world: World,
  beside: Beside = {},
): Promise<ListWriter<Row>> {
  const { format, offsets, csvGuard: guard } = settings
  const write = await import('../write/list.js')
  switch (format) {
    case 'json':
      return write.jsonList(list, offsets, beside)
    case 'ndjson':
      return write.ndjsonList(list)
    case 'csv':
      return write.csvList(list, { delimiter: ',', guard })
    case 'tsv':
      return write.csvList(list, { delimiter: '\t', guard })
    case 'markdown':
      return write.markdownList(list)
    case 'line':
    case 'sarif':
      throw new UsageError(`only check prints ${format} [E38]`)
    case 'table': {
      const { lookOf } = await import('./screen.js')
      return write.tableList(list, lookOf(settings, world))
    }
  }
}
