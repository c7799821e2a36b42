import { type Tellings, tellingsOf } from '../ledger/telling.js'
import { type OffsetUnit, recounted, recountIn } from './offsets.js'
import { oncePerText } from './once-per-text.js'
import type { Writer } from './writer.js'

/** Takes from each document what it tells, and prints what that comes to once all are read. */
export function tellingsWriter(
  offsets: OffsetUnit,
  take: (tellings: Tellings) => void,
  end: () => Iterable<string>,
): Writer {
  const recountOf = oncePerText((text) => recountIn(text, offsets))
  return {
    begin: () => '',
    draft: ({ article, document }) => {
      const { id, date, claims } = document
      return JSON.stringify(recounted(tellingsOf(id, date, claims), recountOf(article.text)))
    },
    document: (draft) => {
      take(JSON.parse(draft) as Tellings)
      return ''
    },
    end,
  }
}
