import type { Adjunct, Clause } from '../../clause/clause.js'
import { visible } from '../visible.js'
import { type Field, fieldLines, rulesField } from './fields.js'
import { type Lines, type Scene, textOf } from './scene.js'

/** The clauses as a tree: each below the one that governs it, numbered in the order of their verbs. */
export function clauseLines(scene: Scene): Lines {
  const { clauses } = scene.sentence
  if (clauses.length === 0) return []
  const lines = [scene.paint.title('Clauses')]
  const shown = new Set<number>()
  const show = (index: number, depth: number) => {
    if (shown.has(index)) return
    shown.add(index)
    lines.push(...linesOf(clauses[index]!, index, depth, scene))
    for (const [child, { parent }] of clauses.entries()) if (parent === index) show(child, depth + 1)
  }
  for (const [index, { parent }] of clauses.entries()) if (parent === null) show(index, 0)
  // Whatever no main clause governs is still shown.
  for (const index of clauses.keys()) show(index, 0)
  return lines
}

function linesOf(clause: Clause, index: number, depth: number, scene: Scene): string[] {
  const { sentence } = scene
  const words = (range: Parameters<typeof textOf>[2] | null) => (range === null ? '' : textOf(scene, sentence, range))
  const marker = clause.marker === null ? '' : `, marked by "${visible(words(clause.marker))}"`
  const origin = clause.subjectOrigin === null ? '' : ` (${clause.subjectOrigin})`
  const indent = 2 + 2 * depth
  const adjunct = (each: Adjunct): Field => [
    'adjunct',
    each.marker === null ? words(each) : `[${words(each.marker)}] ${words(each)}`,
  ]
  return [
    `${' '.repeat(indent)}${index + 1} ${clause.kind}${marker}`,
    ...fieldLines(
      [
        ['subject', clause.subject === null ? 'none' : words(clause.subject) + origin],
        ['verb', clause.verb === null ? 'none' : words(clause.verb)],
        ['object', words(clause.object)],
        ...clause.adjuncts.map(adjunct),
        rulesField(clause.rules),
      ],
      indent + 2,
      scene,
    ),
  ]
}
