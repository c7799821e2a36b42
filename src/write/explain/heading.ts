import { visible } from '../visible.js'
import { wrap } from '../wrap.js'
import { fieldLines } from './fields.js'
import type { Lines, Scene } from './scene.js'

/** Where a sentence stands, what it says, and in what kind of block. */
export function sentenceLines(scene: Scene): Lines {
  const { stages, sentence, positionOf, width, paint } = scene
  const { article } = stages
  const { line: first, column } = positionOf(sentence.start)
  const last = positionOf(sentence.end - 1).line
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
