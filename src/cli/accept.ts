import { existsSync } from 'node:fs'
import { accepting, baselineText } from '../ledger/check/baseline.js'
import { messagesTo } from '../run/messages.js'
import { nowhere } from '../run/output.js'
import { checkDrafts } from './check-drafts.js'
import type { Command } from './command.js'
import { printText } from './print-text.js'
import { readAccepted } from './read-accepted.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'

export const accept: Command = {
  name: 'accept',
  operands: 'DRAFT --against PATH --baseline FILE',
  summary: 'writes the findings of a check to a baseline, so that later checks leave them out',
  detail:
    'Run it once somebody has looked at the findings. They are known by the words at issue and their sentence: edits elsewhere ' +
    'do not bring them back, and a finding whose verdict changes is new. What the baseline has of other drafts stays.',
  examples: [
    ['assay accept draft.md --against articles/ --baseline known.json', 'what is known now'],
    ['assay check draft.md --against articles/ --baseline known.json', 'and what is new later'],
  ],
  scopes: ['check', 'articles', 'any'],
  run: async (operands, settings, world) => {
    const { baseline } = settings
    if (baseline === null) throw new UsageError('accept needs --baseline FILE, where the findings are to be kept [E31]')
    const before = existsSync(baseline) ? readAccepted(baseline) : []
    const checked = await checkDrafts('accept', operands, withDefaults(settings), world, nowhere, () => [])
    if (checked === null || checked.failed) return 2
    const drafts = checked.drafts.map(({ id }) => id)
    const accepted = accepting(before, drafts, checked.findings)
    await printText(baselineText(accepted), { output: baseline }, world)
    const own = accepted.filter(({ doc }) => drafts.includes(doc)).length
    messagesTo(world.stderr, false, settings).note(baseline, `${own} findings accepted [N11]`)
    return 0
  },
}

/** Of the options that it does not take, what is usual. */
function withDefaults(settings: Settings): Settings {
  return { ...settings, format: 'table', output: null }
}
