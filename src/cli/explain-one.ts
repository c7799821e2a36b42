import { messagesTo } from '../run/messages.js'
import { sources } from '../run/sources.js'
import { inputsOf } from './inputs-of.js'
import { printText } from './print-text.js'
import { lookOf } from './screen.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

/** Prints how the claim with an id came about, looked for in all that the paths name. */
export async function explainOne(
  typed: string,
  paths: readonly string[],
  settings: Settings,
  world: World,
): Promise<number> {
  if (paths.length === 0)
    throw new UsageError(`explain ${typed} needs what it is of: the paths of the claim, or DRAFT --against PATH [E31]`)
  const id = typed.toLowerCase()
  const messages = messagesTo(world.stderr, world.env.ASSAY_DEBUG === '1', settings)
  const [{ read }, { analyseArticle, traceArticle }, { explainClaim }] = await Promise.all([
    import('../read/read.js'),
    import('../analyse.js'),
    import('../write/explain-claim.js'),
  ])
  const { width, paint, addressOf } = lookOf(settings, world)
  for await (const source of sources(inputsOf([...paths], settings, world), messages)) {
    const article = read(source)
    if (!analyseArticle(article, { all: true }).document.claims.some((claim) => claim.id === id)) continue
    const traced = traceArticle(article)
    const claim = traced.claims.find((each) => each.id === id)
    if (claim === undefined) continue
    await printText(explainClaim(traced, claim, width, paint, addressOf), settings, world)
    return messages.failed ? 2 : 0
  }
  throw new UsageError(`no claim '${typed}' in what was read; name the paths as when it was printed [E61]`)
}
