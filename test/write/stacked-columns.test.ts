import { expect, test } from 'vitest'
import { stackedColumns } from '../../src/write/stacked-columns.js'

const where = { title: 'where', paint: 'plain', cells: ['Trieste', 'Koper', ''] } as const
const when = { title: 'when', paint: 'plain', under: 'where', cells: ['now', '', ''] } as const
const status = { title: 'status', paint: 'status', under: 'source', cells: ['', 'planned', ''] } as const

test('a column goes under the one that it names', () => {
  expect(stackedColumns([where, when])).toEqual([
    { title: 'where, when', paint: 'plain', below: 'plain', cells: ['Trieste\nnow', 'Koper\n', ''] },
  ])
})

test('without the one that it names a column stays', () => {
  expect(stackedColumns([when, status])).toEqual([when, status])
})
