import { expect, test } from 'vitest'
import { changesBetween } from '../../src/ledger/changes.js'
import type { Change, Fact } from '../../src/model.js'
import { factsOf } from './told.js'

/** "value: 34% → 29%" for each change. */
function told(before: string, after: string): string[] {
  return changesBetween(factsOf(before), factsOf(after)).map(wordsOf)
}

function wordsOf({ kind, before, after }: Change): string {
  return `${kind}: ${shown(before)} → ${shown(after)}`
}

function shown(value: Fact['values'][number] | null): string {
  return value === null ? '–' : (value.figure?.text ?? value.polarity)
}

const OLD = 'Nordlicht AG owns 34% of Oakham.'

test.for<readonly [string, string, readonly string[]]>([
  [OLD, OLD, []],
  [OLD, 'Nordlicht AG holds 34 percent of Oakham.', []],
  [OLD, 'Nordlicht AG owns 29% of Oakham.', ['value: 34% → 29%']],
  [OLD, 'Nordlicht AG owns 34.2% of Oakham.', ['value: 34% → 34.2%']],
  [OLD, 'Nordlicht AG owns more than 34% of Oakham.', ['value: 34% → 34%']],
  [OLD, 'Nordlicht AG plans to own 34% of Oakham.', ['certainty: 34% → 34%']],
  ['Nordlicht AG bought 34% of Oakham.', 'Nordlicht AG did not buy 34% of Oakham.', ['certainty: 34% → 34%']],
  [OLD, 'Nordlicht AG owns 34% of Oakham, Anna Lind said.', ['attribution: 34% → 34%']],
  [`${OLD} Anna Lind said so.`, OLD, []],
  [OLD, `${OLD} Nordlicht AG paid $3 million for Kelmar.`, ['added: – → $3 million', 'added: – → positive']],
  [`${OLD} Otto Berg is 43 years old.`, OLD, ['removed: 43 years old → –']],
  ['Nordlicht AG bought Oakham.', 'Nordlicht AG did not buy Oakham.', ['certainty: positive → negative']],
  ['In 2021 Nordlicht AG owned 34% of Oakham.', 'In 2022 Nordlicht AG owned 34% of Oakham.', ['value: 34% → 34%']],
])('%s ~ %s: %s', ([before, after, changes]) => {
  const found = told(before, after).filter((change) => !change.includes('positive') || changes.includes(change))
  expect(found).toEqual(changes.filter((change) => change !== 'added: – → positive'))
})

test('what was removed from one side was added to the other', () => {
  const [one, other] = [factsOf(`${OLD} Otto Berg is 43 years old.`), factsOf('Kelmar employs 300 people.')]
  const kinds = (changes: readonly Change[]) => changes.map(({ kind }) => kind).sort()
  const turned: Record<string, string> = { added: 'removed', removed: 'added' }
  expect(kinds(changesBetween(other, one))).toEqual(
    changesBetween(one, other)
      .map(({ kind }) => turned[kind] ?? kind)
      .sort(),
  )
})

test('changes of value come first, then of certainty, of attribution, what is gone and what is new', () => {
  const before =
    'Otto Berg is 43 years old. Kelmar employs 300 people. Nordlicht owns 34% of Oakham. Sund built 9 ships.'
  const after =
    'Nordlicht owns 29% of Oakham. Kelmar may employ 300 people. Sund built 9 ships, Anna Lind said. Eva Quist is 51 years old.'
  const kinds = changesBetween(factsOf(before), factsOf(after))
    .filter((change) => (change.before ?? change.after)!.figure !== null)
    .map(({ kind }) => kind)
  expect(kinds).toEqual(['value', 'certainty', 'attribution', 'removed', 'added'])
})
