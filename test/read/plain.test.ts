import { expect, test } from 'vitest'
import { BODY, blocksOf } from './blocks-of.js'

const WRAPPED = `The mill sold forty sacks of flour to a baker in the old town of Cork,
who will use them for the loaves that the town gives to its poor on the
first day of May; the rest of the flour went to a shop in Kinsale. The
miller said that he was content.

He will buy a second stone in spring, when the river has fallen and the
wheel can be mended.`

test('wrapped lines are one paragraph, blank lines end it', () => {
  expect(blocksOf(WRAPPED).map((block) => block.split('\n').length)).toEqual([4, 2])
})
test('wrapped lines with CR LF', () => {
  expect(blocksOf(WRAPPED.replaceAll('\n', '\r\n'))).toHaveLength(2)
})
test('an indented line begins a paragraph in wrapped text', () => {
  expect(blocksOf(WRAPPED.replace('\n\n', '\n    '))).toHaveLength(2)
})
test('a wrapped item of a list goes on below its bullet', () => {
  expect(blocksOf(WRAPPED.replace('The mill', '- The mill').replaceAll('\nwho', '\n  who'))[0]).toMatch(
    /^item: The mill[\s\S]*content\.$/,
  )
})
test('sentences of any length, one a line, are blocks of their own', () => {
  expect(blocksOf(`${BODY}\nThe baker paid.\n${BODY.replace('forty', 'fifty')}\nHe left.`)).toHaveLength(4)
})

test.for<[string, string[]]>([
  ['- Flour\n- Bread', ['item: Flour', 'item: Bread']],
  ['• Flour is sold.\n• Bread is not.', ['item: Flour is sold.', 'item: Bread is not.']],
  ['— Flour is sold\n— Bread is not', ['item: Flour is sold', 'item: Bread is not']],
  ['1. Flour\n2. Bread', ['item: Flour', 'item: Bread']],
  ['(1) Flour\n(2) Bread', ['item: Flour', 'item: Bread']],
  ['-5 degrees in Cork.', ['paragraph: -5 degrees in Cork.']],
  ['*Not* a list.', ['paragraph: *Not* a list.']],
  ['1. Cork won.\nThe rest lost.', ['paragraph: 1. Cork won.', 'paragraph: The rest lost.']],
  ['1.5 sacks a day\n2.5 loaves a day', ['title: 1.5 sacks a day', 'paragraph: 2.5 loaves a day']],
])('%j', ([text, blocks]) => expect(blocksOf(text)).toEqual(blocks))
