import { expect, test } from 'vitest'
import { isSelected, type Selection } from '../../src/ledger/selection.js'
import { factsOf } from './told.js'

const FACTS = factsOf(
  'Nordlicht AG owns 34% of Oakham.\n\nKelmár AG paid $3 million for Sund.',
  'Nordlicht owns 34 percent of Oakham.\n\nKelmár AG paid $4 million for Sund.',
).filter(({ values }) => values.some(({ figure }) => figure !== null))

const ALL: Selection = { only: null, minDocuments: 1, about: null, kind: null }

test.for<readonly [Partial<Selection>, readonly string[]]>([
  [{}, ['$3 million', '34%']],
  [{ only: 'conflicting' }, ['$3 million']],
  [{ only: 'series' }, []],
  [{ minDocuments: 2 }, ['$3 million', '34%']],
  [{ minDocuments: 3 }, []],
  [{ about: 'nordlicht' }, ['34%']],
  [{ about: 'Oakham' }, ['34%']],
  [{ about: 'KELMAR' }, ['$3 million']],
  [{ about: 'Nord' }, []],
  [{ kind: 'percent' }, ['34%']],
  [{ kind: 'age' }, []],
  [{ kind: 'money', about: 'Oakham' }, []],
])('%o: %o', ([wanted, texts]) => {
  const found = FACTS.filter((fact) => isSelected(fact, { ...ALL, ...wanted }))
  expect(found.map(({ values }) => values[0]?.figure?.text).sort()).toEqual(texts)
})
