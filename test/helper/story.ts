import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ExpectedDraft } from '../../scripts/match-findings.mjs'
import type { ExpectedLedger } from '../../scripts/match-ledger.mjs'
import { type Analysis, analyse } from '../../src/analyse.js'
import type { Sheet } from '../../src/ledger/check/sheet.js'
import { sheetOf } from '../../src/ledger/check/sheet-of.js'

/** Articles on one story, with the ledger that a careful reader draws up of them. */
export interface Story {
  readonly name: string
  readonly expected: ExpectedLedger
  /** The articles in the order of their names, read when first asked for. */
  readonly articles: () => readonly Analysis[]
}

/** What is known to be wrong of one expected fact. */
export interface StoryFault {
  readonly story: string
  /** Place in the list of facts, from 0. */
  readonly fact: number
  readonly fields: readonly string[]
  readonly reason: string
}

/** An expected finding that is not made, or an alarm that is false. */
export interface DraftFault {
  readonly draft: string
  /** The first text of the finding, or what the alarm is about. */
  readonly text: string
  readonly kind: 'missed' | 'alarm'
  readonly reason: string
}

export const stories: readonly Story[] = readdirSync(folder('stories'))
  .sort()
  .map((name) => {
    const files = readdirSync(folder('stories', name)).filter((file) => !file.endsWith('.json'))
    return {
      name,
      expected: JSON.parse(textOf('stories', name, 'expected.json')) as ExpectedLedger,
      articles: once(() => files.sort().map((file) => analysed(file, false, 'stories', name))),
    }
  })

export const drafts = JSON.parse(textOf('drafts', 'expected.json')) as readonly ExpectedDraft[]

const known = JSON.parse(textOf('known-ledger-faults.json')) as {
  readonly facts: readonly StoryFault[]
  readonly findings: readonly DraftFault[]
}
export const { facts: storyFaults, findings: draftFaults } = known

/** What the articles of a story, or of the sources of a draft, offer to a check, with all their claims. */
export function sourcesOf(against: string): readonly Sheet[] {
  const path = stories.some(({ name }) => name === against) ? ['stories', against] : ['sources', against]
  return readdirSync(folder(...path))
    .filter((file) => !file.endsWith('.json'))
    .sort()
    .map((file) => sheetOf(analysed(file, true, ...path)))
}

export function draftText(draft: string): string {
  return textOf('drafts', draft)
}

export function analysedDraft(draft: string): Analysis {
  return analysed(draft, true, 'drafts')
}

function analysed(file: string, all: boolean, ...path: readonly string[]): Analysis {
  const format = file.endsWith('.md') ? 'markdown' : 'text'
  return analyse({ id: file, content: textOf(...path, file), format, date: null }, { all })
}

/** What goes wrong in reading is told by the test that reads. */
function once<T>(read: () => T): () => T {
  let known: T | undefined
  return () => {
    known ??= read()
    return known
  }
}

function textOf(...parts: readonly string[]): string {
  return readFileSync(folder(...parts), 'utf8')
}

function folder(...parts: readonly string[]): string {
  return join(fileURLToPath(new URL('../../fixtures', import.meta.url)), ...parts)
}
