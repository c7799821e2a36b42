import type { FigureSpan } from '../../figure/figure-span.js'
import { numberWords, rangeWords } from '../number-words.js'
import { columnLines } from './columns.js'
import { type Lines, type Scene, textOf } from './scene.js'

/** The figures, with what they count and how the words around them bound and rate them. */
export function figureLines(scene: Scene): Lines {
  const { sentence } = scene
  const words = (range: FigureSpan['noun']) => (range === null ? '' : textOf(scene, sentence, range))
  const rows = sentence.figures.map((figure, index) => {
    const reference = sentence.figureReferences[index]
    return {
      cells: [
        scene.stages.article.text.slice(figure.start, figure.end),
        figure.kind,
        amountOf(figure),
        figure.unit ?? '',
        saidAs(figure.per ?? '', words(figure.rateWords)),
        saidAs(figure.bound === 'exact' ? '' : figure.bound, words(figure.boundWords)),
        figure.trend ?? '',
        words(figure.noun),
        words(reference?.concept ?? null),
      ],
      rules: [...new Set([...figure.rules, ...(reference?.rules ?? [])])],
    }
  })
  return columnLines(['Figures', 'kind', 'value', 'unit', 'per', 'bound', 'trend', 'noun', 'concept'], rows, scene)
}

/** The numerals that are no figures, and why. */
export function unreadLines(scene: Scene): Lines {
  const { sentence } = scene
  const rows = sentence.unread.map((unread) => ({
    cells: [textOf(scene, sentence, unread), unread.reason],
    rules: unread.rule === null ? [] : [unread.rule],
  }))
  return columnLines(['No figures', 'why'], rows, scene)
}

function amountOf({ value, low, high }: FigureSpan): string {
  if (value !== null) return numberWords(value)
  if (low !== null && high !== null) return rangeWords(low, high)
  if (low !== null) return `${numberWords(low)} or more`
  return high === null ? '' : `${numberWords(high)} or less`
}

/** "at-most (up to)". */
function saidAs(meaning: string, words: string): string {
  return words === '' ? meaning : meaning === '' ? `(${words})` : `${meaning} (${words})`
}
