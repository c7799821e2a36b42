import type { Choice, Choices } from './choices.js'
import { OPTIONS } from './options.js'
import { switchOf } from './switch.js'
import { nearestOf } from './usage-error.js'
import type { World } from './world.js'

/** The choices that the environment makes: ASSAY_FORMAT=csv, ASSAY_ALL=1. An empty variable says nothing. */
export function variables(env: World['env']): Choices {
  const choices = new Map<string, Choice>()
  for (const { name, value, lasting } of OPTIONS) {
    if (lasting === false) continue
    const place = variableOf(name)
    const said = env[place] ?? ''
    if (said === '') continue
    choices.set(name, {
      value: value === undefined ? switchOf(said, name, place) : said,
      origin: { by: 'variable', place },
    })
  }
  return choices
}

/** The variable that sets an option. */
export function variableOf(name: string): string {
  return `ASSAY_${name.toUpperCase().replaceAll('-', '_')}`
}

/** Variables that look as if they should set something and do not, each with what was probably meant. */
export function mistypedVariables(env: World['env']): [typed: string, meant: string][] {
  const mistyped: [string, string][] = []
  for (const variable of Object.keys(env).sort()) {
    if (!variable.startsWith(PREFIX) || variable === DEBUG || KNOWN.has(variable)) continue
    const meant = meantBy(variable.slice(PREFIX.length).toLowerCase().replaceAll('_', '-'))
    if (meant !== null) mistyped.push([variable, meant])
  }
  return mistyped
}

function meantBy(name: string): string | null {
  // Said with each run, never for good. ASSAY_VERSION and the like may well be something of the user's own.
  const flag = OPTIONS.find((option) => option.name === name && option.lasting === false && option.group !== 'General')
  if (flag !== undefined) return `--${name}`
  const nearest = nearestOf(name.replace(/^no-/, ''), LASTING)
  return nearest === null ? null : variableOf(nearest)
}

const PREFIX = 'ASSAY_'
const LASTING = OPTIONS.filter(({ lasting }) => lasting !== false).map(({ name }) => name)
const KNOWN: ReadonlySet<string> = new Set(LASTING.map(variableOf))

/** Set to 1, errors bring their stack. No option, since it must hold before options are read. */
export const DEBUG = 'ASSAY_DEBUG'
