import type { Rejected } from '../../rule/trace.js'
import { columnLines } from './columns.js'
import { type Lines, type Scene, textOf } from './scene.js'

/** What the words of the sentence were not taken for, each reading with the rule that would have built it and why it lost. */
export function rejectedLines(scene: Scene, rejected: readonly Rejected[] = ofSentence(scene)): Lines {
  const rows = gathered(rejected).map(([reading, readings]) => ({
    cells: [textOf(scene, scene.sentence, reading), reading.kind, readings.join(', '), reading.reason],
    rules: reading.rules,
  }))
  return columnLines(['Rejected', 'as', 'namely', 'because'], rows, scene)
}

/** Readings of the same words that lost for the same reason, told together. */
function gathered(rejected: readonly Rejected[]): (readonly [Rejected, string[]])[] {
  const groups = new Map<string, readonly [Rejected, string[]]>()
  for (const reading of rejected) {
    const { from, to, kind, reason, rules } = reading
    const alike = [from, to, kind, reason, ...rules].join('\n')
    const group = groups.get(alike)
    if (group === undefined) groups.set(alike, [reading, [reading.reading]])
    else group[1].push(reading.reading)
  }
  return [...groups.values()]
}

/** The same in a line. */
export function rejectedWords(rejected: Rejected, scene: Scene): string {
  const { kind, reading, rules, reason } = rejected
  const words = textOf(scene, scene.sentence, rejected)
  return `${kind} ${reading} (“${words}”, ${rules.join(', ')}): ${reason}`
}

/** The readings of a sentence, in the order of the text. */
export function ofSentence({ stages, sentence }: Scene): Rejected[] {
  return stages.rejected
    .filter((reading) => reading.sentence === sentence.index)
    .sort((a, b) => a.from - b.from || a.to - b.to)
}
