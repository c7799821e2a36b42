import type { Draftable, View } from '../write/view.js'
import type { Writer } from '../write/writer.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

/** The writer that makes the drafts of this kind, for a thread that prints nothing. */
export async function openDrafter(what: Draftable, settings: Settings, world: World): Promise<Pick<Writer, 'draft'>> {
  if (what === 'sheets') {
    const { sheetsWriter } = await import('../write/sheets.js')
    return sheetsWriter(
      settings.offsets,
      () => {},
      () => [],
    )
  }
  if (what !== 'tellings') return openWriter(what, settings, world)
  const { tellingsWriter } = await import('../write/tellings.js')
  return tellingsWriter(
    settings.offsets,
    () => {},
    () => [],
  )
}

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
    case 'line':
    case 'sarif':
      throw new UsageError(`only check prints ${format} [E38]`)
    case 'table': {
      const [{ tableWriter }, { lookOf }] = await Promise.all([import('../write/table.js'), import('./screen.js')])
      return tableWriter(view, lookOf(settings, world))
    }
  }
}
