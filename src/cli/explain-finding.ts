import { checkRules } from '../ledger/check/rules.js'
import { nowhere } from '../run/output.js'
import { explainFinding } from '../write/explain/finding.js'
import { checkDrafts } from './check-drafts.js'
import { printText } from './print-text.js'
import { lookOf } from './screen.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

/** Checks the draft anew and says how one of its findings came about. */
export async function printFinding(operands: readonly string[], settings: Settings, world: World): Promise<number> {
  const [id, ...drafts] = operands
  if (drafts.length === 0) {
    throw new UsageError(`explain needs the draft of ${id}: assay explain ${id} draft.md --against articles/ [E31]`)
  }
  const checked = await checkDrafts('explain', drafts, { ...settings, baseline: null }, world, nowhere, () => [])
  if (checked === null) return 2
  const finding = checked.findings.find((each) => each.id === id)
  if (finding === undefined) {
    throw new UsageError(`${drafts[0]}: no finding ${id}; assay check with --all lists them all [E60]`)
  }
  const { width, paint } = lookOf(settings, world)
  await printText(explainFinding(finding, checkRules, width, paint), settings, world)
  return checked.failed ? 2 : 0
}
