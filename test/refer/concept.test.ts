import { expect, test } from 'vitest'
import { referencesOf } from './references-of.js'

test.for<readonly [text: string, concepts: readonly (string | null)[]]>([
  ['Orrin holds a 21% stake in Tarn.', ['stake in Tarn']],
  ['Orrin holds 51% of the capital.', ['capital']],
  ['Orrin posted sales of $3 million.', ['sales']],
  ['Orrin posted a loss of $3 million.', ['loss']],
  ['Orrin posted a $3 million loss.', ['loss']],
  ['Sales rose 8%.', ['Sales']],
  ['Sales rose to $3 million.', ['Sales']],
  ['Sales rose 8% to $3 million from $2.8 million.', ['Sales', 'Sales', 'Sales']],
  ['The operating margin narrowed by 2 percentage points.', ['operating margin']],
  ['Its net income fell 8%.', ['net income']],
  ['It fell 8%.', [null]],
  ['Revenue was $3 million.', ['Revenue']],
  ['Profit fell to $3 million, or 9 cents a share.', ['Profit', 'Profit']],
  ['Profit fell to £3 million ($4 million).', ['Profit', 'Profit']],
  ['Orrin raised its dividend to 30 pence.', ['dividend']],
  ['Orrin cut prices by 4%.', ['prices']],
  ['Orrin raised a to 5%.', ['Orrin']],
  ['Orrin paid $3 million.', ['Orrin']],
  ['Orrin employs 300 people.', ['Orrin']],
  ['Orrin, a 30% owner, sold the mill.', ['owner']],
  ['Shares of Orrin closed at $12.', ['Shares of Orrin']],
])('%s', ([text, concepts]) => expect(referencesOf(text).concepts.map(({ concept }) => concept)).toEqual(concepts))
