import { expect, test } from 'vitest'
import { type Candidate, reasonOfLoss, settle } from '../../src/rule/settle.js'

interface Named extends Candidate {
  readonly name: string
}

const candidate = (name: string, from: number, to: number): Named => ({ name, from, to })

test.for<[candidates: Named[], winners: string, lost: string[]]>([
  [[candidate('a', 0, 1), candidate('b', 1, 2)], 'a b', []],
  [[candidate('a', 0, 1), candidate('b', 0, 2)], 'b', ['a: “b” is longer']],
  [[candidate('a', 1, 3), candidate('b', 0, 2)], 'b', ['a: “b” begins earlier']],
  [[candidate('a', 0, 2), candidate('b', 0, 2)], 'a', ['b: another rule for the same words goes before it']],
])('%j: %s', ([candidates, winners, lost]) => {
  const heard: string[] = []
  const settled = settle(candidates, (loser, winner) =>
    heard.push(`${loser.name}: ${reasonOfLoss(loser, winner, winner.name)}`),
  )
  expect(settled.map(({ name }) => name).join(' ')).toBe(winners)
  expect(heard).toEqual(lost)
})
