import { paint } from '../write/paint.js'
import type { Look } from '../write/table-row.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** How wide the output may be and whether it has colour. */
export function lookOf(settings: Settings, world: World): Look {
  return { width: widthOf(settings, world), paint: paint(hasColour(settings, world)) }
}

export function widthOf({ output }: Settings, { stdout, env }: World): number {
  const asked = Number.parseInt(env.COLUMNS ?? '', 10)
  const width = (output === null ? stdout.columns : undefined) ?? (asked > 0 ? asked : USUAL_WIDTH)
  return width > 0 ? width : USUAL_WIDTH
}

const USUAL_WIDTH = 80

/** --color, then NO_COLOR (no-color.org), then FORCE_COLOR (force-color.org), then whether a terminal shows it. */
export function hasColour({ color, output }: Settings, { stdout, env }: World): boolean {
  if (color !== 'auto') return color === 'always'
  if ((env.NO_COLOR ?? '') !== '') return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return output === null && stdout.isTTY === true && env.TERM !== 'dumb'
}
