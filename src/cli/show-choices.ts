import { jsonText } from '../write/json-text.js'
import { visible } from '../write/visible.js'
import type { Choices } from './choices.js'
import { OPTIONS } from './options.js'

/** Each option with its value and who set it, in columns. */
export function shownAsTable(choices: Choices): string {
  const rows = [
    ['option', 'value', 'set by'],
    ...settings(choices).map(({ name, value, origin }) => [name, value, origin]),
  ]
  const cells = rows.map((row) => row.map((cell) => visible(String(cell ?? 'none'))))
  const [first = 0, second = 0] = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map(([name = '', value = '', origin = '']) => `${name.padEnd(first)}  ${value.padEnd(second)}  ${origin}\n`)
    .join('')
}

/** The same as JSON, an option a line. */
export function shownAsJson(choices: Choices): string {
  return `{"settings":[\n${settings(choices).map(jsonText).join(',\n')}\n]}\n`
}

interface Setting {
  readonly name: string
  /** Null where nothing is set and nothing is usual. */
  readonly value: string | boolean | null
  /** "--format", "ASSAY_FORMAT", "assay.toml:3", "default". */
  readonly origin: string
}

function settings(choices: Choices): Setting[] {
  return OPTIONS.filter(({ lasting }) => lasting !== false).map(({ name, value: takes, usual }) => {
    const choice = choices.get(name)
    const value = choice?.value ?? usual ?? (takes === undefined ? false : null)
    return { name, value, origin: choice?.origin.place ?? 'default' }
  })
}
