import { checkRules } from '../ledger/check/rules.js'
import type { Finding } from '../model.js'
import { messagesTo } from '../run/messages.js'
import { FINDINGS } from '../write/findings.js'
import { lineList } from '../write/line.js'
import type { ListWriter } from '../write/list.js'
import { sarifList } from '../write/sarif.js'
import { checkDrafts } from './check-drafts.js'
import type { Command, Given } from './command.js'
import { openList } from './open-list.js'
import { openOutput } from './open-output.js'
import type { Draft } from './read-drafts.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

export const check: Command = {
  name: 'check',
  operands: 'DRAFT --against PATH',
  summary: 'whether the figures, names, dates and quotations of a draft are as its sources have them',
  detail:
    'Each figure, person, post, date, rank and quotation of the draft is looked for in the sources. Errors are what a source ' +
    'contradicts, what is misquoted and what does not agree within the draft; warnings what no source tells, what is told more ' +
    'surely than by the sources, or laid to somebody else; notes what is rounded. What is supported is shown with --all, and in ' +
    'JSON. <!-- assay-ignore --> on a line silences it, and alone on a line the next one; [assay-ignore] does the same in plain ' +
    'text. The status is 1 where there is an error; --fail-on unsupported lets warnings count too, --fail-on unread also ' +
    'numerals that could not be read.',
  examples: [
    ['assay check draft.md --against articles/', 'what to look at before it is printed'],
    ['assay check draft.md --against a.txt --against b.txt --all', 'also what is right, with its source'],
    ['assay check draft.md --against articles/ --format line', 'for an editor: path:line:column: severity: message'],
    ['assay check draft.md --against articles/ -o check.sarif --exit-zero', 'for a code host that shows findings'],
    ['assay check draft.md --against articles/ --baseline known.json', 'without what was accepted before'],
  ],
  scopes: ['rows', 'check', 'conflicts', 'findings', 'articles', 'any'],
  run: printFindings,
}

async function printFindings(
  operands: readonly string[],
  settings: Settings,
  world: World,
  given: Given,
): Promise<number> {
  const output = await openOutput(settings, world)
  const isShown = ({ severity }: Finding) => settings.all || settings.format.endsWith('json') || severity !== 'none'
  const unread: unknown[] = []
  const list = await listFor(settings, world, given, unread)
  const checked = await checkDrafts('check', operands, settings, world, output, (findings, drafts) => {
    unread.push(...drafts.flatMap((draft) => draft.unread))
    return list(findings.filter(isShown))
  })
  if (checked === null) return 2
  const messages = messagesTo(world.stderr, false, settings)
  for (const draft of checked.drafts) tellUnread(draft, messages)
  if (checked.findings.filter(isShown).length === 0 && !checked.failed) {
    messages.note(null, `no findings in ${checked.drafts.map(({ id }) => id).join(', ')} [N01]`)
  }
  if (checked.failed) return 2
  return !settings.exitZero && isFailed(checked.findings, checked.drafts, settings) ? 1 : 0
}

function listFor(
  settings: Settings,
  world: World,
  { version }: Given,
  unread: readonly unknown[],
): ListWriter<Finding> | Promise<ListWriter<Finding>> {
  if (settings.format === 'line') return lineList
  if (settings.format === 'sarif') return sarifList({ version, rules: checkRules })
  return openList(FINDINGS, settings, world, { unread })
}

function tellUnread({ unread }: Draft, messages: ReturnType<typeof messagesTo>): void {
  for (const { doc, line, column, text, reason } of unread) {
    messages.note(`${doc}:${line}:${column}`, `${text} was not read, so not checked (${reason}) [N09]`)
  }
}

/** By severity: an error for conflict, a warning too for unsupported, an unread numeral too for unread. */
function isFailed(findings: readonly Finding[], drafts: readonly Draft[], { failOn }: Settings): boolean {
  const has = (severity: Finding['severity']) => findings.some((finding) => finding.severity === severity)
  switch (failOn ?? 'conflict') {
    case 'never':
      return false
    case 'conflict':
      return has('error')
    case 'unsupported':
      return has('error') || has('warning')
    case 'unread':
      return has('error') || has('warning') || drafts.some(({ unread }) => unread.length > 0)
  }
}
