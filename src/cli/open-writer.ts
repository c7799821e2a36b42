import type { View } from '../write/view.js'
import type { Writer } from '../write/writer.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** The writer for the format that was asked for; only its own code is loaded. */
export async function openWriter(view: View, settings: Settings, world: World): Promise<Writer> {
  const { format, withText, offsets, csvGuard: guard } = settings
  switch (format) {
    case 'json':
      return (await import('../write/json.js')).jsonWriter(view, { withText, offsets })
    case 'ndjson':
      return (await import('../write/ndjson.js')).ndjsonWriter(view, { withText, offsets })
    case 'csv':
    case 'tsv': {
      const delimiter = format === 'csv' ? ',' : '\t'
      return (await import('../write/csv.js')).csvWriter(view, { delimiter, guard, offsets })
    }
    case 'markdown':
      return (await import('../write/markdown.js')).markdownWriter(view)
    case 'table': {
      const [{ tableWriter }, { lookOf }] = await Promise.all([import('../write/table.js'), import('./screen.js')])
      return tableWriter(view, lookOf(settings, world))
    }
  }
}
