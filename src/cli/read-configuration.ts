import { readFileSync } from 'node:fs'
import { parse, TomlDate, TomlError, type TomlTable } from 'smol-toml'
import { reasonOf } from '../run/reason.js'
import type { Choice, Choices } from './choices.js'
import { OPTIONS, type Option } from './options.js'
import { didYouMean, UsageError } from './usage-error.js'

/** The choices of a configuration file. `shown` is its name for messages. */
export function readConfiguration(file: string, shown: string): Choices {
  const text = contentOf(file, shown)
  const choices = new Map<string, Choice>()
  for (const [key, value] of Object.entries(tableOf(text, shown))) {
    const place = `${shown}:${lineOf(key, text)}`
    const option = SETTABLE.find(({ name }) => name === key)
    if (option === undefined) throw new UsageError(`${place}: no setting '${key}'${meant(key)} [E41]`)
    choices.set(key, { value: settingOf(option, value, place), origin: { by: 'file', place } })
  }
  return choices
}

const SETTABLE = OPTIONS.filter(({ lasting }) => lasting !== false)

/** "no-wrap" and "with_text" are near enough to be taken for what they mean, not near enough to be obeyed. */
function meant(key: string): string {
  const names = SETTABLE.map(({ name }) => name)
  const bare = key.replaceAll('_', '-').replace(/^no-/, '')
  const option = SETTABLE.find(({ name }) => name === bare)
  if (option !== undefined && key.startsWith('no')) return `; write ${bare} = false`
  return didYouMean(bare, names) || '; assay config --show lists them'
}

function contentOf(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${shown}: ${reasonOf(error)}`)
  }
}

function tableOf(text: string, shown: string): TomlTable {
  try {
    return parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [what] = error.message.replace(/^Invalid TOML document: /, '').split('\n')
    throw new UsageError(`${shown}:${error.line}:${error.column}: is not TOML (${what}); mend this line [E40]`)
  }
}

/** The parser keeps no places. A key stands first on its line, bare or in quotes, or as the name of a table. */
function lineOf(key: string, text: string): number {
  const starts = [key, `"${key}"`, `'${key}'`]
  const index = text.split('\n').findIndex((line) => {
    const words = line.replace(/^[\s[]+/, '')
    return starts.some((start) => words.startsWith(start) && /^\s*[=.\]]/.test(words.slice(start.length)))
  })
  return index + 1
}

function settingOf({ name, value: takes }: Option, value: unknown, place: string): string | boolean {
  if (takes === undefined) {
    if (typeof value === 'boolean') return value
    throw new UsageError(`${place}: ${name} must be true or false, not ${kindOf(value)} [E42]`)
  }
  if (typeof value === 'string') return value
  if (name === 'jobs' && typeof value === 'number') return String(value)
  if (name === 'date' && value instanceof TomlDate && value.isDate()) return value.toISOString()
  if (name === 'ext' && Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.join(',')
  throw new UsageError(`${place}: ${name} must be a text in quotes, not ${kindOf(value)} [E42]`)
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof TomlDate) return 'a date'
  return Array.isArray(value) ? 'a list' : 'a table'
}
