import { reasonOf } from '../run/reason.js'
import { openOutput } from './open-output.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

/** Prints a text that is all there is to say, to standard output or the file of --output. */
export async function printText(text: string, settings: Pick<Settings, 'output'>, world: World): Promise<number> {
  const output = await openOutput(settings, world)
  try {
    await output.write(text)
    await output.finish()
  } catch (error) {
    await output.abandon()
    throw new UsageError(`${settings.output ?? 'standard output'}: ${reasonOf(error)}`)
  }
  return 0
}
