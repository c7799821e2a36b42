import { type Output, toFile, toStream } from '../run/output.js'
import { reasonOf } from '../run/reason.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

/** The file of --output, else standard output. */
export async function openOutput({ output }: Pick<Settings, 'output'>, { stdout }: World): Promise<Output> {
  if (output === null) return toStream(stdout)
  try {
    return toFile(output)
  } catch (error) {
    throw new UsageError(`${output}: ${reasonOf(error)}`)
  }
}
