import { statSync } from 'node:fs'
import { formatOf } from '../run/input-format.js'
import { messagesTo } from '../run/messages.js'
import { reasonOf } from '../run/reason.js'
import { sources } from '../run/sources.js'
import type { Command } from './command.js'
import { inputsOf } from './inputs-of.js'
import { printText } from './print-text.js'
import { lookOf } from './screen.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'

export const explain: Command = {
  name: 'explain',
  operands: 'FILE:LINE | CLAIM paths… | FINDING DRAFT | CODE',
  summary:
    'why a line or a claim was read so, and what else was not taken; how a finding of check came about; or what a message means',
  examples: [
    ['assay explain report.txt:12', 'how the rows of line 12 came about'],
    ['assay explain 3f90c2d1ab47 report.txt', 'how the claim with that id came about, and what lost'],
    ['assay explain E12', 'what the message with that code means'],
    ['assay explain 46c0cdc67154 draft.md --against articles/', 'why a check found what it found'],
  ],
  scopes: ['check', 'articles', 'any'],
  unconfigured: ([operand]) => operand !== undefined && isCode(operand),
  run: async (operands, settings, world) => {
    const [operand] = operands
    if (operand !== undefined && operands.length === 1 && isCode(operand)) {
      const { explainCode } = await import('./explain-code.js')
      return explainCode(operand, settings, world)
    }
    if (operand !== undefined && isId(operand)) {
      // A finding is one of a draft against its sources; without sources the id is a claim's.
      if (settings.against.length > 0) {
        const { printFinding } = await import('./explain-finding.js')
        return printFinding(operands, settings, world)
      }
      const { explainOne } = await import('./explain-one.js')
      return explainOne(operand, operands.slice(1), settings, world)
    }
    const { path, line } = placeOf(operands)
    refuseMany(path, settings)
    const messages = messagesTo(world.stderr, world.env.ASSAY_DEBUG === '1', settings)
    const [{ read }, { traceArticle }, { explain }, { linesOf }] = await Promise.all([
      import('../read/read.js'),
      import('../analyse.js'),
      import('../write/explain.js'),
      import('../write/explain/block-notes.js'),
    ])
    const { width, paint, addressOf } = lookOf(settings, world)
    const inputs = inputsOf([path], settings, world)
    let text = ''
    for await (const source of sources(inputs, messages)) {
      const article = read(source)
      refuseBeyond(path, line, linesOf(article.text).length)
      text += explain(traceArticle(article), line, width, paint, addressOf)
    }
    await printText(text, settings, world)
    return messages.failed ? 2 : 0
  },
}

/** "E12", and "codes" for all of them: no line of a file, which would have a colon. */
function isCode(operand: string): boolean {
  return operand === 'codes' || (/^[a-z]\d+$/i.test(operand) && !isId(operand))
}

/** "3f90c2d1ab47": what JSON, CSV and an explained line call a claim, and check a finding. */
function isId(operand: string): boolean {
  return /^[\da-f]{12}$/i.test(operand)
}

/** A line is a line of one document. */
function refuseMany(path: string, { inputFormat }: Settings): void {
  if (formatOf(path, inputFormat) === 'ndjson') {
    throw new UsageError(
      `${path}: holds many documents; write the text of one to a file, and explain a line of that [E34]`,
    )
  }
  if (path !== '-' && isFolder(path)) throw new UsageError(`${path}: is a folder; name a file [E11]`)
}

function refuseBeyond(path: string, line: number, count: number): void {
  if (line <= count) return
  const last = count === 0 ? 'it is empty' : `it ends with line ${count}`
  throw new UsageError(`${path}: has no line ${line}; ${last} [E62]`)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  }
}

/** A column after the line is allowed, since evidence is printed so; the line has all of it. */
function placeOf(operands: readonly string[]): { path: string; line: number } {
  const [place] = operands
  if (place === undefined)
    throw new UsageError('explain needs a FILE:LINE, a claim’s id or a code, such as report.txt:12 or E12 [E31]')
  if (operands.length > 1) throw new UsageError(`explain takes one FILE:LINE or code, not ${operands.length} [E32]`)
  const parts = /:([1-9]\d*)(?::\d+)?$/.exec(place)
  if (parts === null || parts.index === 0) {
    throw new UsageError(`'${place}' names no line; write it as FILE:LINE, such as report.txt:12 [E33]`)
  }
  return { path: place.slice(0, parts.index), line: Number(parts[1]) }
}
