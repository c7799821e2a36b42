import type { Choice, Choices } from './choices.js'
import { configuration } from './configuration.js'
import { variables } from './variables.js'
import type { World } from './world.js'

/**
 * What holds for each option: a flag before a variable, before the assay.toml of the project, before the configuration of
 * the user.
 */
export async function choose(flags: Choices, world: World): Promise<Choices> {
  const layers = [flags, variables(world.env), ...(await configuration(world))]
  const chosen = new Map<string, Choice>()
  for (const layer of layers) {
    for (const [name, choice] of layer) {
      if (!chosen.has(name) && !contradicted(name, chosen, layer)) chosen.set(name, choice)
    }
  }
  return chosen
}

/** Quiet and verbose exclude each other: what was said nearer to the run wins. */
function contradicted(name: string, chosen: Choices, layer: Choices): boolean {
  const other = OPPOSITES.get(name)
  return other !== undefined && chosen.get(other)?.value === true && !layer.has(other)
}

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['quiet', 'verbose'],
  ['verbose', 'quiet'],
])
