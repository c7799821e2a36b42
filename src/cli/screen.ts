import { paint } from '../write/paint.js'
import type { Look } from '../write/table-row.js'
import { addressesBy } from './hyperlink.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** How wide the output may be, and whether it has colour and links. */
export function lookOf(settings: Settings, world: World): Look {
  const { hyperlink, wrap } = settings
  const width = widthOf(settings, world)
  const look = { width, paint: paint(hasColour(settings, world)), whole: !wrap }
  if (hyperlink === 'none' || !isTerminal(settings, world)) return look
  return { ...look, addressOf: addressesBy(hyperlink, world.workingFolder) }
}

export function widthOf({ output }: Settings, { stdout, env }: World): number {
  const asked = Number(env.COLUMNS ?? '')
  const width = (output === null ? stdout.columns : undefined) ?? (Number.isInteger(asked) ? asked : USUAL_WIDTH)
  return width > 0 ? width : USUAL_WIDTH
}

const USUAL_WIDTH = 80

/** --color, then NO_COLOR (no-color.org), then FORCE_COLOR (force-color.org), then whether a terminal shows it. */
export function hasColour({ color, output }: Settings, { stdout, env }: World): boolean {
  if (color !== 'auto') return color === 'always'
  if ((env.NO_COLOR ?? '') !== '') return false
  const forced = env.FORCE_COLOR ?? ''
  if (forced !== '') return forced !== '0' && forced !== 'false'
  return isTerminal({ output }, { stdout, env })
}

/** Whether what is printed goes to a terminal that obeys escape sequences. */
function isTerminal({ output }: Pick<Settings, 'output'>, { stdout, env }: Pick<World, 'stdout' | 'env'>): boolean {
  return output === null && stdout.isTTY === true && env.TERM !== 'dumb'
}
