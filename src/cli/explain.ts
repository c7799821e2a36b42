import { statSync } from 'node:fs'
import { formatOf } from '../run/input-format.js'
import { messagesTo } from '../run/messages.js'
import { sources } from '../run/sources.js'
import type { Command } from './command.js'
import { openOutput } from './open-output.js'
import { lookOf } from './screen.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'

export const explain: Command = {
  name: 'explain',
  operands: 'FILE:LINE',
  summary: 'what the rules made of a line, step by step',
  examples: [
    ['assay explain report.txt:12', 'how the rows of line 12 came about'],
    ['assay explain -:1 < report.txt', 'the same for standard input'],
  ],
  run: async (operands, settings, world) => {
    const { path, line } = placeOf(operands)
    if (settings.format !== 'table') throw new UsageError('explain prints words for people, so it takes no --format')
    refuseMany(path, settings)
    const messages = messagesTo(world.stderr, world.env.ASSAY_DEBUG === '1')
    const output = await openOutput(settings, world)
    const [{ analyse }, { explain }] = await Promise.all([import('../analyse.js'), import('../write/explain.js')])
    const { inputFormat: format, date } = settings
    const { width, paint } = lookOf(settings, world)
    const inputs = { paths: [path], format, date, workingFolder: world.workingFolder, stdin: world.stdin }
    try {
      for await (const source of sources(inputs, messages)) {
        const { stages } = analyse(source, { all: true })
        await output.write(explain(stages, line, width, paint))
      }
      await output.finish()
    } catch (error) {
      await output.abandon()
      throw error
    }
    return messages.failed ? 2 : 0
  },
}

/** A line is a line of one document. */
function refuseMany(path: string, { inputFormat }: Settings): void {
  if (formatOf(path, inputFormat) === 'ndjson') {
    throw new UsageError(`${path}: holds many documents; write the text of one to a file, and explain a line of that`)
  }
  if (path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${path}: is a folder; name a file`)
  }
}

/** A column after the line is allowed, since evidence is printed so; the line has all of it. */
function placeOf(operands: readonly string[]): { path: string; line: number } {
  const [place] = operands
  if (place === undefined) throw new UsageError('explain needs a FILE:LINE, such as report.txt:12')
  if (operands.length > 1) throw new UsageError(`explain takes one FILE:LINE, not ${operands.length}`)
  const parts = /:([1-9]\d*)(?::\d+)?$/.exec(place)
  if (parts === null || parts.index === 0) {
    throw new UsageError(`'${place}' names no line; write it as FILE:LINE, such as report.txt:12`)
  }
  return { path: place.slice(0, parts.index), line: Number(parts[1]) }
}
