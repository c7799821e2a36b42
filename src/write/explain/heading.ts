import { linked } from '../linked.js'
import { placeWords } from '../table-row.js'
import { visible } from '../visible.js'
import { wrap } from '../wrap.js'
import { fieldLines } from './fields.js'
import type { Lines, Scene } from './scene.js'

/** Where a sentence stands, what it says, and in what kind of block. */
export function sentenceLines(scene: Scene): Lines {
  const { stages, sentence, positionOf, width, paint, addressOf } = scene
  const { article } = stages
  const place = positionOf(sentence.start)
  const last = positionOf(sentence.end - 1).line
  const { kind, rules } = sentence.block
  const title = placeWords(visible(article.id), place)
  const address = addressOf(article.id, place)
  const words = visible(article.text.slice(sentence.start, sentence.end))
  return [
    ...wrap(title, width).map((line) => linked(paint.title(line), address)),
    ...wrap(words, width - 2).map((line) => `  ${line}`),
    '',
    ...fieldLines(
      [
        [
          'sentence',
          `${sentence.index}, counted from 0${last > place.line ? `; on lines ${place.line} to ${last}` : ''}`,
        ],
        ['block', kind],
        ['rules', rules.join(', ')],
        ['written', article.date ?? 'date unknown'],
      ],
      2,
      scene,
    ),
  ]
}
