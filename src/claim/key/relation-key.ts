import type { FigureSpan } from '../../figure/figure-span.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { phraseWords } from './phrase-words.js'
import type { Relation } from './relation.js'

/** The figure as what the relation is about, or as its price, its length, its size. */
export function ofRelation({ subject, name, object, tells }: Relation, figure: FigureSpan, counted = ''): string {
  const { kind } = figure
  if (name === 'owe' && object === '') return keyOf(subject, 'level', 'debt')
  if (tells.has(kind) || kind === 'score') return keyOf(subject, name, object)
  // "Prices have climbed: $3 in 2021 and $5 in 2023".
  if (name === 'increase' || name === 'decrease') return keyOf(subject, 'level', object)
  if (kind === 'money') {
    return name === 'stake' || name === 'further stake' || name === 'acquire'
      ? keyOf(subject, 'price', name === 'acquire' ? object : `${object} stake`)
      : keyOf(subject, `${name} price`, object)
  }
  // "Recovered a tenth of the money": not how much.
  if (tells.has('money') && (kind === 'ratio' || kind === 'percent')) return keyOf(subject, `${name} part`, object)
  if (kind === 'count' || kind === 'percent' || kind === 'number' || kind === 'ratio')
    return keyOf(
      subject,
      name,
      counted === '' || counted === object ? object : object === '' ? counted : `${object} ${counted}`,
    )
  return keyOf(subject, name === 'own' && kind === 'measure' ? 'contain measure' : `${name} ${kind}`, object)
}

/** The counted noun of a figure beside what the clause acts on. */
export function countedWords(reading: KeyReading, { noun, kind }: FigureSpan): string {
  return noun === null || kind !== 'count' ? '' : phraseWords(reading, noun, noun.to - 1)
}
