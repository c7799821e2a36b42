import { statSync } from 'node:fs'
import { analyse } from '../analyse.js'
import { type Checking, checking } from '../ledger/check/check.js'
import { sheetOf } from '../ledger/check/sheet-of.js'
import { silencedLines, withoutComments } from '../ledger/check/silence.js'
import type { Finding, Unread } from '../model.js'
import type { Source } from '../read/article.js'
import { positionsIn } from '../read/positions.js'
import { read } from '../read/read.js'
import type { Messages } from '../run/messages.js'
import { sources } from '../run/sources.js'
import { type OffsetUnit, recounted, recountIn } from '../write/offsets.js'
import { namedInputs } from './inputs-of.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

/** A draft that waits for its sources. */
export interface Draft {
  readonly id: string
  readonly figures: number
  readonly unread: readonly (Unread & { readonly doc: string; readonly line: number; readonly column: number })[]
  readonly hear: Checking['hear']
  /** What is found, in the offsets that were asked for, without what a comment silences. */
  readonly findings: () => Finding[]
}

/** Reads what is to be checked: one document, or those of an ndjson file. */
export async function readDrafts(path: string, settings: Settings, world: World, messages: Messages): Promise<Draft[]> {
  if (path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`${path}: is a folder; name a file [E11]`)
  }
  const drafts: Draft[] = []
  const inputs = { ...namedInputs([path], settings, world), filesFrom: null }
  for await (const source of sources(inputs, messages)) drafts.push(draftOf(source, settings.offsets))
  return drafts
}

function draftOf(source: Source, offsets: OffsetUnit): Draft {
  const { text, encoding } = read(source)
  const plain = withoutComments(text)
  const analysis = analyse(plain === text ? source : { ...source, content: plain, encoding }, { all: true })
  const { article, document } = analysis
  const sheet = { ...sheetOf(analysis), silenced: [...silencedLines(text)] }
  const { hear, findings } = checking(sheet)
  const recount = recountIn(article.text, offsets)
  const positionOf = positionsIn(article.text)
  return {
    id: sheet.id,
    figures: sheet.figures.length,
    unread: document.unread
      .filter(({ kind }) => kind === 'unread')
      .map((unread) => ({ doc: sheet.id, ...recounted(unread, recount), ...positionOf(unread.start) })),
    hear,
    findings: () =>
      findings().map((finding) => ({
        ...finding,
        where: recounted(finding.where, recount),
        span: recounted(finding.span, recount),
        sources: finding.sources.map((place) => (place.doc === sheet.id ? recounted(place, recount) : place)),
      })),
  }
}
