import { describe, expect, test } from 'vitest'
import { linesOf } from './clauses-of.js'

// What somebody says, asks or knows; and clauses of time, cause and condition.

describe('after a verb of saying', () => {
  test.for([
    ['The minister said the dam was safe.', ['main: The minister | said', 'reported: the dam | was | safe']],
    [
      'The minister said that the dam, built in 1962, was safe.',
      ['main: The minister | said', 'participial: the dam | built | – | in 1962', 'reported: the dam | was | safe'],
    ],
    ['The governor said the strike would end.', ['main: The governor | said', 'reported: the strike | would end']],
    [
      'The governor told reporters the strike would end.',
      ['main: The governor | told | reporters', 'reported: the strike | would end'],
    ],
    [
      'The governor told reporters that the strike had ended.',
      ['main: The governor | told | reporters', 'reported: the strike | had ended'],
    ],
    [
      'The report shows that rents rose 4% in May.',
      ['main: The report | shows', 'reported: rents | rose | 4% | in May'],
    ],
    ['He believes prices will fall.', ['main: He | believes', 'reported: prices | will fall']],
    [
      'The firm expects that sales will fall next year.',
      ['main: The firm | expects', 'reported: sales | will fall | – | next year'],
    ],
    ['He asked whether the road would reopen.', ['main: He | asked', 'reported: the road | would reopen']],
    ['She explained why the factory closed.', ['main: She | explained', 'reported: the factory | closed']],
    [
      'The firm denied that it had polluted the river.',
      ['main: The firm | denied', 'reported: it | had polluted | the river'],
    ],
    [
      'The ministry, which runs the dam, said it would drain the lake and repair the wall.',
      [
        'relative: The ministry | runs | the dam',
        'main: The ministry | said',
        'reported: it | would drain | the lake',
        'reported: it | repair | the wall',
      ],
    ],
    [
      'The report, published on Friday, says rents are rising.',
      [
        'participial: The report | published | – | on Friday',
        'main: The report | says',
        'reported: rents | are rising',
      ],
    ],
    [
      'The bank said it had lost $3 million and would close a branch.',
      ['main: The bank | said', 'reported: it | had lost | $3 million', 'reported: it | would close | a branch'],
    ],
    [
      'The court ruled that the tax was legal and that the bank must pay it.',
      ['main: The court | ruled', 'reported: the tax | was | legal', 'reported: the bank | must pay | it'],
    ],
    [
      'The firm said sales rose, helped by lower costs.',
      ['main: The firm | said', 'reported: sales | rose', 'participial: sales | helped | – | by lower costs'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('around it', () => {
  test.for([
    [
      'The firm said on Monday that it would close the mill.',
      ['main: The firm | said | – | on Monday', 'reported: it | would close | the mill'],
    ],
    [
      'The firm said Monday it would close the mill.',
      ['main: The firm | said | – | Monday', 'reported: it | would close | the mill'],
    ],
    ['The dam was safe, the minister said.', ['main: The dam | was | safe', 'main: the minister | said']],
    ['“The dam is safe,” said the minister.', ['main: The dam | is | safe', 'main: the minister | said']],
    [
      'The strike, the governor said, will end on Sunday.',
      ['main: the governor | said', 'main: The strike | will end | – | on Sunday'],
    ],
    ['“We will appeal,” the lawyer said.', ['main: We | will appeal', 'main: the lawyer | said']],
    ['“We will appeal,” she told the court.', ['main: We | will appeal', 'main: she | told | the court']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('of time, cause and condition', () => {
  test.for([
    [
      'The road will reopen if the weather improves.',
      ['main: The road | will reopen', 'adverbial: the weather | improves'],
    ],
    [
      'If the weather improves, the road will reopen on Friday.',
      ['adverbial: the weather | improves', 'main: the road | will reopen | – | on Friday'],
    ],
    ['Although sales fell, profit rose.', ['adverbial: sales | fell', 'main: profit | rose']],
    ['Exports fell because the harbour froze.', ['main: Exports | fell', 'adverbial: the harbour | froze']],
    ['Prices rose while wages stayed flat.', ['main: Prices | rose', 'adverbial: wages | stayed | flat']],
    [
      'When the dam broke, villagers fled to the hills.',
      ['adverbial: the dam | broke', 'main: villagers | fled | – | to the hills'],
    ],
    [
      'The factory closed after the bank withdrew its loan.',
      ['main: The factory | closed', 'adverbial: the bank | withdrew | its loan'],
    ],
    [
      'Unless rain falls soon, the crop will fail.',
      ['adverbial: rain | falls | – | soon', 'main: the crop | will fail'],
    ],
    ['As the ship left, the crowd cheered.', ['adverbial: the ship | left', 'main: the crowd | cheered']],
    [
      'Shares in the group rose 4% on Thursday after it raised its forecast.',
      ['main: Shares in the group | rose | 4% | on Thursday', 'adverbial: it | raised | its forecast'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})
