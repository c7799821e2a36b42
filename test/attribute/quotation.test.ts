import { expect, test } from 'vitest'
import { findQuotations } from '../../src/attribute/quotation.js'
import { clausedOf } from '../helper/cascade.js'

/** Each quotation's parts, by sentence. */
function quotationsOf(text: string): string[][] {
  const { article, sentences } = clausedOf(text)
  return findQuotations(sentences).map(({ places }) =>
    places.map(({ sentence, from, to }) => {
      const { tokens } = sentences[sentence]!
      return article.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    }),
  )
}

test.for<[string, string[][]]>([
  ['“The mill is sold,” she said.', [['“The mill is sold,”']]],
  ['"The mill is closed," she said.', [['"The mill is closed,"']]],
  ['‘The mill is old,’ she said.', [['‘The mill is old,’']]],
  ["'The mill is new,' she said.", [["'The mill is new,'"]]],
  ['«The mill is small», she said.', [['«The mill is small»']]],
  ["``The mill is large,'' she said.", [["``The mill is large,''"]]],
  ["''The mill is empty,'' she said.", [["''The mill is empty,''"]]],
  ['”The mill is full,” she said.', [['”The mill is full,”']]],
  ['“It burned. We ran,” she said.', [['“It burned.', 'We ran,”']]],
  ['“He said ‘go home’ and left,” she said.', [['“He said ‘go home’ and left,”']]],
  ['‘The workers’ pay doesn’t last,’ she said.', [['‘The workers’ pay doesn’t last,’']]],
  ['“We will not stop.\nThe mill closed.', [['“We will not stop.']]],
  ['‘Go,’ she said in the ’90s. ‘Stay,’ he said. The ’80s.', [['‘Go,’'], ['‘Stay,’']]],
  ['“We began early.\n“We ended late,” she said.', [['“We began early.', '“We ended late,”']]],
  ['“We came first.”\n“We left last,” she said.', [['“We came first.”'], ['“We left last,”']]],
])('%s', ([text, quotations]) => expect(quotationsOf(text)).toEqual(quotations))

test.for([
  'It’s the workers’ mill.',
  "Rock 'n' roll is dead",
  'a 6\'2" man',
  'the ’90s',
  '"',
  '“',
  "'",
  '”',
  '‘’',
  '« »',
])('%s: none', (text) => expect(quotationsOf(text)).toEqual([]))
