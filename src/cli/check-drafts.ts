import { newSince } from '../ledger/check/baseline.js'
import type { Finding } from '../model.js'
import { expectedOf } from '../run/expected.js'
import { type Messages, messagesTo } from '../run/messages.js'
import type { Output } from '../run/output.js'
import { sources } from '../run/sources.js'
import { sheetsWriter } from '../write/sheets.js'
import { closeStdin, namedInputs } from './inputs-of.js'
import { readAccepted } from './read-accepted.js'
import { type Draft, readDrafts } from './read-drafts.js'
import { readThrough } from './read-through.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

/** What became of a check. */
export interface Checked {
  readonly drafts: readonly Draft[]
  /** All findings but those of the baseline. */
  readonly findings: readonly Finding[]
  /** Something could not be read or was not as it should be, and was told. */
  readonly failed: boolean
}

/** Reads a draft and its sources and finds what the draft tells otherwise. Null where there is nothing to check. */
export async function checkDrafts(
  name: string,
  operands: readonly string[],
  asked: Settings,
  world: World,
  output: Output,
  write: (findings: readonly Finding[], drafts: readonly Draft[]) => Iterable<string>,
): Promise<Checked | null> {
  const path = oneOf(name, operands, asked)
  // What is claimed is compared, whatever of it is shown.
  const settings = { ...asked, all: true, minConfidence: 0 }
  const messages = messagesTo(world.stderr, world.env.ASSAY_DEBUG === '1', settings)
  const baseline = asked.baseline === null || name === 'accept' ? [] : readAccepted(asked.baseline)
  const inputs = { ...namedInputs(settings.against, settings, world), filesFrom: null }
  try {
    const drafts = await readDrafts(path, settings, world, messages)
    if (drafts.length === 0) {
      if (!messages.failed) messages.error(path, 'nothing to check in it; name a draft that has text [E56]')
      await output.abandon()
      return null
    }
    for (const { id, figures } of drafts) {
      if (figures === 0) messages.error(id, 'no figures in it; its names, dates and quotations were checked [E57]')
    }
    let heard = 0
    let found: readonly Finding[] = []
    const own = new Set(drafts.map(({ id }) => id))
    const writer = sheetsWriter(
      settings.offsets,
      (sheet) => {
        heard++
        for (const draft of drafts) if (draft.id !== sheet.id) draft.hear(sheet)
      },
      () => {
        const all = drafts.flatMap((draft) => draft.findings())
        // Without a source all would be unsupported, which says nothing.
        const told = heard > 0 ? all : all.filter(({ verdict }) => verdict === 'inconsistent')
        found = newSince(baseline, told)
        const known = told.length - found.length
        if (known > 0)
          messages.note(
            null,
            `${known} ${known === 1 ? 'finding is' : 'findings are'} in the baseline and left out [N10]`,
          )
        return write(found, drafts)
      },
    )
    const { failed } = await readThrough(
      {
        ...{ what: 'sheets', whole: true, writer, output },
        documents: (inTurn) => withoutDrafts(sources(inputs, inTurn), own, inTurn),
        expected: () => expectedOf(inputs),
        after: (_, told) => {
          if (heard === 0) told.error(null, 'no source could be read; name some with --against [E59]')
        },
      },
      settings,
      world,
    )
    return { drafts, findings: found, failed: failed || messages.failed }
  } finally {
    closeStdin({ ...inputs, paths: [path, ...inputs.paths] })
  }
}

function oneOf(name: string, operands: readonly string[], { against }: Settings): string {
  const [path] = operands
  if (path === undefined)
    throw new UsageError(`${name} needs a DRAFT, such as assay ${name} draft.md --against articles/ [E31]`)
  if (operands.length > 1) {
    throw new UsageError(`${name} takes one DRAFT, not ${operands.length}; name the sources with --against [E32]`)
  }
  if (against.length === 0) throw new UsageError(`${name} needs sources, such as --against articles/ [E31]`)
  return path
}

/** A draft that lies among its sources would bear itself out. */
async function* withoutDrafts<Each extends { readonly id: string }>(
  documents: AsyncIterable<Each>,
  drafts: ReadonlySet<string>,
  messages: Messages,
): AsyncGenerator<Each> {
  for await (const document of documents) {
    if (drafts.has(document.id)) {
      messages.error(document.id, 'is the draft itself, not a source of it; leave it out of --against [E58]')
    } else yield document
  }
}
