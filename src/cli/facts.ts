import { type Ledger, newLedger } from '../ledger/ledger.js'
import { isSelected } from '../ledger/selection.js'
import type { Fact } from '../model.js'
import type { Source } from '../read/article.js'
import { claimLines } from '../run/claim-lines.js'
import { expectedOf } from '../run/expected.js'
import type { Messages } from '../run/messages.js'
import { sources } from '../run/sources.js'
import { FACTS } from '../write/facts.js'
import { tellingsWriter } from '../write/tellings.js'
import type { Command } from './command.js'
import { closeStdin, inputsOf, namedInputs } from './inputs-of.js'
import { openList } from './open-list.js'
import { openOutput } from './open-output.js'
import { readThrough } from './read-through.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

export const facts: Command = {
  name: 'facts',
  operands: '[paths…]',
  summary: 'what articles tell together: each fact with its values, who tells them, and where they conflict',
  detail:
    'Values agree as far as their digits and bounds reach, so "$1.6 billion" agrees with "about $1.58 billion", and 41 miles ' +
    'with 66 kilometres. A document that copies another counts once. A plan and its outcome do not conflict, and values ' +
    'at different times are a series.',
  examples: [
    ['assay facts articles/', 'what a folder of articles tells, conflicts first'],
    ['assay facts articles/ --only conflicting', 'where they contradict one another'],
    ['assay facts articles/ --about Nordlicht --kind money', 'the amounts of money that have to do with a name'],
    ['assay facts articles/ --fail-on conflict', 'for a script: status 1 where there is a conflict'],
    ['assay articles/ --format ndjson | assay facts --from -', 'reading and bookkeeping apart'],
  ],
  scopes: ['rows', 'paths', 'claims', 'facts', 'conflicts', 'articles', 'any'],
  findings: 'documents contradict one another and --fail-on conflict was given',
  run: printFacts,
}

async function printFacts(paths: readonly string[], settings: Settings, world: World): Promise<number> {
  const inputs = (settings.from.length > 0 ? namedInputs : inputsOf)(paths, settings, world)
  const output = await openOutput(settings, world)
  const write = await openList(FACTS, settings, world)
  const ledger = newLedger()
  let found: readonly Fact[] = []
  const writer = tellingsWriter(settings.offsets, ledger.add, () => {
    found = ledger.facts().filter((fact) => isSelected(fact, settings))
    return write(found)
  })
  async function* documents(messages: Messages): AsyncGenerator<Source> {
    for (const file of settings.from) {
      for await (const tellings of claimLines(file, inputs.stdin, messages)) ledger.add(tellings)
    }
    yield* sources(inputs, messages)
  }
  try {
    const { failed } = await readThrough(
      {
        ...{ what: 'tellings', whole: false, writer, output, documents },
        expected: () => (settings.from.length > 0 ? Promise.resolve(null) : expectedOf(inputs)),
        after: (_, messages) => explain(ledger, found, settings, messages),
      },
      settings,
      world,
    )
    if (failed) return 2
    // What counts for less in a check counts conflicts too; facts know no less.
    const isAsked = settings.failOn !== null && settings.failOn !== 'never'
    const isBad = isAsked && found.some(({ agreement }) => agreement === 'conflicting')
    return isBad || (settings.failEmpty && found.length === 0 && !output.closed) ? 1 : 0
  } finally {
    closeStdin({ ...inputs, paths: [...inputs.paths, ...settings.from] })
  }
}

/** Says which documents count for nothing, and why nothing was found. */
function explain(ledger: Ledger, found: readonly Fact[], settings: Settings, messages: Messages): void {
  const copies = ledger.copies()
  for (const { doc, of } of copies) messages.detail(doc, `has the text of ${of}, so both count once`)
  if (copies.length > 0) {
    const hint = settings.verbose ? '' : '; -v names them'
    const what =
      copies.length === 1 ? '1 document copies another and does' : `${copies.length} documents copy others and do`
    messages.note(null, `${what} not count${hint} [N08]`)
  }
  if (found.length > 0 || ledger.documents === 0) return
  const { only, minDocuments, about, kind } = settings
  const isCut = only !== null || minDocuments > 1 || about !== null || kind !== null
  const hint = isCut ? ' that were asked for' : ''
  messages.note(
    null,
    `no facts${hint} in ${ledger.documents} ${ledger.documents === 1 ? 'document' : 'documents'} [N01]`,
  )
}
