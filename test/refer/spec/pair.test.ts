import { expect, test } from 'vitest'
import { lastSubjectsOf } from './subjects-of.js'

/** "The former", "the latter", "the two", "both": a text, and the name of the subject of its last claim. */
test.for<readonly [text: string, subject: string]>([
  // One of two.
  ['Norvik Ltd sued Tarnow Ltd in May. The latter paid $3 million.', 'Tarnow Ltd'],
  ['Norvik Ltd sued Tarnow Ltd in May. The former won $3 million.', 'Norvik Ltd'],
  ['Norvik Ltd sued Tarnow Ltd in May. The former won. The latter paid $3 million.', 'Tarnow Ltd'],
  ['Norvik Ltd sued Tarnow Ltd in May. The latter’s sales fell 8%.', "Tarnow Ltd's sales"],
  ['Norvik Ltd beat Tarnow Ltd in May, with the latter losing 3 games.', 'Tarnow Ltd'],
  ['Anna Roe met Peter Holm in May. The latter has sold 3,000 shares.', 'Peter Holm'],
  ['Anna Roe of Norvik Ltd met Peter Holm in May. The former sold 3,000 shares.', 'Anna Roe'],
  // Not one of just two of a kind.
  ['Norvik Ltd, Brandt Ltd and Tarnow Ltd met in May. The latter paid $3 million.', 'latter'],
  ['Norvik Ltd met Anna Roe in May. The latter paid $3 million.', 'latter'],
  ['Norvik Ltd and Tarnow Ltd met Anna Roe and Peter Holm. The latter paid $3 million.', 'latter'],
  ['Norvik Ltd sued Tarnow Ltd in May. It rained. It rained. The latter paid $3 million.', 'latter'],
  // No word for one of two at all.
  ['Norvik Ltd sued Tarnow Ltd in May. The former minister paid $3 million.', 'former minister'],
  ['Norvik Ltd sued Tarnow Ltd in May. The latter half of the trial cost $3 million.', 'latter half of the trial'],
  // All of two, or three.
  ['Norvik Ltd sued Tarnow Ltd in May. The two settled for $3 million.', 'Norvik Ltd and Tarnow Ltd'],
  ['Norvik Ltd sued Tarnow Ltd in May. Both lost $3 million.', 'Norvik Ltd and Tarnow Ltd'],
  ['Norvik Ltd sued Tarnow Ltd in May. Both of them lost $3 million.', 'Norvik Ltd and Tarnow Ltd'],
  ['Anna Roe met Peter Holm in May. The pair have sold 3,000 shares.', 'Anna Roe and Peter Holm'],
  ['Anna Roe met Peter Holm in May. The two talked. It rained. The two won $3 million.', 'Anna Roe and Peter Holm'],
  ['Anna Roe, Peter Holm and Maria Lund met in May. The trio won $3 million.', 'Anna Roe, Peter Holm and Maria Lund'],
  // Not just so many, or what else may be meant.
  ['Anna Roe, Peter Holm and Maria Lund met in May. The two won $3 million.', 'two'],
  ['Norvik Ltd met Anna Roe in May. Both lost $3 million.', 'Both'],
  ['Norvik Ltd and Tarnow Ltd met. The farmers came. The two won $3 million.', 'two'],
  ['Norvik Ltd sued Tarnow Ltd in May. The pair of mills cost $3 million.', 'pair of mills'],
  ['Norvik Ltd sued Tarnow Ltd in May. Both mills cost $3 million.', 'Both mills'],
])('%s: %s', ([text, subject]) => expect(lastSubjectsOf(text)).toContain(subject))

test('Norvik Ltd and Tarnow Ltd both lost money: it adds nobody', () => {
  expect(lastSubjectsOf('Norvik Ltd and Tarnow Ltd both lost money.')).toEqual(['Norvik Ltd', 'Tarnow Ltd'])
})
