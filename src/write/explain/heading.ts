import { visible } from '../visible.js'
import { wrap } from '../wrap.js'
import { fieldLines } from './fields.js'
import { lineAt } from './lines.js'
import type { Lines, Scene } from './scene.js'

/** Where a sentence stands, what it says, and in what kind of block. */
export function sentenceLines(scene: Scene): Lines {
  const { stages, sentence, starts, width, paint } = scene
  const { article } = stages
  const first = lineAt(starts, sentence.start)
  const last = lineAt(starts, sentence.end - 1)
  const column = sentence.start - starts[first - 1]! + 1
  const { kind, rules } = sentence.block
  const title = `${visible(article.id)}:${first}:${column}`
  const words = visible(article.text.slice(sentence.start, sentence.end))
  return [
    ...wrap(title, width).map(paint.title),
    ...wrap(words, width - 2).map((line) => `  ${line}`),
    '',
    ...fieldLines(
      [
        ['sentence', `${sentence.index}, counted from 0${last > first ? `; on lines ${first} to ${last}` : ''}`],
        ['block', kind],
        ['rules', rules.join(', ')],
        ['written', article.date ?? 'date unknown'],
      ],
      2,
      scene,
    ),
  ]
}
