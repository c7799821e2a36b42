import { expect, test } from 'vitest'
import { type Article, factsOf, factWith } from '../told.js'

/** By this two articles are known to be of one story. */
const STORY = 'Orla Quist of Nordlicht gave Marlow Bank €3.7 million.'

test.for<readonly [why: string, one: Article, other: Article, agreement: string, documents: number]>([
  [
    'a valley, and a town in it the next day',
    ['2024-03-01', `Floods in the Varda valley killed 14 people. ${STORY}`],
    ['2024-03-03', `Floods in Oakham killed 19 people. ${STORY} Five more people died there.`],
    'series',
    2,
  ],
  [
    'one who leaves it unsaid',
    ['2024-03-01', `Floods in the Varda valley killed 14 people. ${STORY}`],
    ['2024-03-03', `Nobody expected it, Marlow Bank said. ${STORY} 19 people died.`],
    'series',
    2,
  ],
  [
    'a flood of long ago',
    ['2024-03-01', `In 1966 floods in the Varda valley killed 14 people. ${STORY}`],
    ['2024-03-03', `Floods in Oakham killed 19 people on 2 March 2024. ${STORY} Others fled.`],
    'single',
    1,
  ],
  [
    'another story',
    ['2024-03-01', 'Floods in the Varda valley killed 14 people.'],
    ['2024-03-03', 'Floods in Oakham killed 19 people.'],
    'single',
    1,
  ],
  [
    'dozens are no count',
    ['2024-03-01', 'Dozens of people were injured in a flood in Oakham.'],
    ['2024-03-02', 'A flood in Oakham injured 19 people.'],
    'single',
    1,
  ],
])('the toll of a disaster: %s', ([, one, other, agreement, documents]) => {
  expect(factWith('19', factsOf(one, other))).toMatchObject({ agreement, documents })
})
