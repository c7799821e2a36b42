import { changesBetween } from '../ledger/changes.js'
import { newLedger } from '../ledger/ledger.js'
import type { Change } from '../model.js'
import { expectedOf } from '../run/expected.js'
import { nowhere, type Output } from '../run/output.js'
import { sources } from '../run/sources.js'
import { CHANGES } from '../write/changes.js'
import { tellingsWriter } from '../write/tellings.js'
import type { Command } from './command.js'
import { closeStdin, namedInputs } from './inputs-of.js'
import { openList } from './open-list.js'
import { openOutput } from './open-output.js'
import { type Outcome, type Reading, readThrough } from './read-through.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

export const diff: Command = {
  name: 'diff',
  operands: 'OLD NEW',
  summary: 'what two versions of an article, or two folders, tell differently: values, certainty, who says so',
  detail:
    'What is only worded anew is no change, nor is "21 percent" for "21%". Where something differs the status is 1, unless ' +
    '--exit-zero is given.',
  examples: [
    ['assay diff draft.md report.txt', 'what the new version tells otherwise'],
    ['assay diff monday/ tuesday/ --format ndjson', 'the same for two folders, one change a line'],
  ],
  scopes: ['rows', 'claims', 'findings', 'articles', 'any'],
  findings: 'something differs',
  run: printChanges,
}

async function printChanges(operands: readonly string[], settings: Settings, world: World): Promise<number> {
  const [before, after] = twoOf(operands)
  const output = await openOutput(settings, world)
  const write = await openList(CHANGES, settings, world)
  const [old, now] = [newLedger(), newLedger()]
  let found: readonly Change[] = []
  try {
    const first = await read(
      before,
      tellingsWriter(settings.offsets, old.add, () => []),
      nowhere,
    )
    // Against nothing, everything would be new.
    if (first.failed && old.documents === 0) {
      await output.abandon()
      return 2
    }
    const writer = tellingsWriter(settings.offsets, now.add, () => {
      found = now.documents === 0 ? [] : changesBetween(old.factsByKey(), now.factsByKey())
      return write(found)
    })
    const second = await read(after, writer, output)
    if (first.failed || second.failed) return 2
    if (settings.exitZero) return 0
    return found.length > 0 || (settings.failEmpty && !output.closed) ? 1 : 0
  } finally {
    closeStdin(namedInputs(operands, settings, world))
  }

  function read(path: string, writer: Reading['writer'], to: Output): Promise<Outcome> {
    const inputs = namedInputs([path], settings, world)
    return readThrough(
      {
        ...{ what: 'tellings', whole: false, writer, output: to },
        documents: (messages) => sources(inputs, messages),
        expected: () => expectedOf(inputs),
        after: (_, messages) => {
          if (to === nowhere || found.length > 0 || old.documents === 0 || now.documents === 0) return
          messages.note(null, `no changes in ${now.documents} ${now.documents === 1 ? 'document' : 'documents'} [N01]`)
        },
      },
      settings,
      world,
    )
  }
}

function twoOf(operands: readonly string[]): readonly [string, string] {
  const [before, after, ...others] = operands
  if (before === undefined || after === undefined) {
    throw new UsageError('diff needs an OLD and a NEW version, such as assay diff draft.md report.txt [E31]')
  }
  if (others.length > 0) throw new UsageError(`diff takes two files or folders, not ${operands.length} [E32]`)
  return [before, after]
}
