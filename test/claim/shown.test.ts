import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { claimsOf } from './claims-of.js'

/** Which rows are printed without --all: a text, and its rows as "subject | verb". */
test.for<readonly [text: string, rows: readonly string[]]>([
  // A name that hangs on the subject or the object.
  ['Trains between Tarn and Oslo have been suspended.', ['Trains between Tarn and Oslo | suspend']],
  ['The clerk closed the bridge near Tarn.', ['clerk | close']],
  // What is told of somebody or something that is described, though nothing has a name.
  ['Trains between the towns have been suspended.', ['Trains between the towns | suspend']],
  ['The committee has approved the plan.', ['committee | approve']],
  ['The plan was dropped because the grant had run out.', ['plan | drop', 'grant | run out']],
  ['The plan was dropped with the lawyers waiting outside.', ['plan | drop', 'lawyers | wait']],
  ['Work starts on 7 April.', ['Work | start']],
  ['The hall, built in 1902, was sold.', ['hall | build', 'hall | sell']],
  ['The hall, built by miners, was sold.', ['hall | sell']],
  ['The road was shut after a tram left the tracks.', ['road | shut', 'tram | leave']],
  ['The road is shut when a tram leaves the tracks.', ['road | shut']],
  ['The tram derailed at 8.12am.', ['tram | derail']],
  ['It has been approved.', []],
  ['Everyone agreed with the plan.', []],
  ['Would the committee approve the plan?', []],
  ['As the committee expects, it rained.', []],
  ['# The plan\n\n- Committee approves plan', []],
  // What a company posts is a row of its own, though why is told too.
  ['Tarn Industries posted a loss as demand fell.', ['Tarn Industries | post', 'demand | fall']],
  ['Tarn Industries said demand fell.', ['demand | fall']],
  // The rest of a comparison tells nothing.
  ['“The boats are older than I am,” said Anna Roe.', ['boats | be']],
  ['The Tarn feels cheaper than it looks.', ['Tarn | feel']],
  // A verb that is left to what was said before tells nothing.
  ['My neighbour met Anna Roe. His wife has.', ['My neighbour | meet']],
  // A verb that tells nothing alone, and alone it is.
  ['The trial of Anna Roe began. She continued. She did her best.', ['trial of Anna Roe | begin', 'Anna Roe | do']],
  ['Anna Roe began on Monday.', ['Anna Roe | begin']],
  ['Anna Roe resigned.', ['Anna Roe | resign']],
  // What an infinitive tells is told once.
  ['Anna Roe expects it to import 40 tonnes.', ['it | import']],
  ['Anna Roe expects it to import wheat.', ['Anna Roe | expect']],
  // What is told before "be" is told once.
  ['It was Anna Roe who opened the bridge.', ['Anna Roe | open']],
  ['Gaining most was the Tarn League.', ['Tarn League | gain']],
])('%s', ([text, rows]) => {
  const { claims } = analyse({ id: 'a.txt', content: text, format: 'text', date: null }).document
  expect(claims.map(({ subject, predicate }) => `${subject?.name} | ${predicate.lemma}`)).toEqual(rows)
})

/** How sure a row is: a text, the verb of the row and its factuality. */
test.for<readonly [text: string, lemma: string, factuality: string]>([
  ['The council of Tarn voted to close the pool and sell the land for $3 million.', 'sell', 'planned'],
  ['The council of Tarn closed the pool and sold the land for $3 million.', 'sell', 'asserted'],
  ['The trust expects the move to save $3 million.', 'save', 'predicted'],
  ['The trust sees sales of $3 million.', 'see', 'predicted'],
  ['The trust saw sales of $3 million.', 'see', 'asserted'],
  ['The clerk sees bills of $3 million.', 'see', 'asserted'],
  ['The bridge weighs a third less than the old one.', 'weigh', 'asserted'],
  ['The trust weighs a $3 million bid.', 'weigh', 'possible'],
  ['The office forecast a harvest of 3 tonnes.', 'forecast', 'predicted'],
  ['The lorry weighs 3 tonnes.', 'weigh', 'asserted'],
  ['The trust wanted 60 nurses.', 'want', 'planned'],
  ['The trust wanted peace.', 'want', 'asserted'],
  ['The trust announced a move to save $3 million.', 'save', 'planned'],
  ['The trust agreed last spring to save $3 million.', 'save', 'planned'],
  ['The trust was the last to save $3 million.', 'save', 'asserted'],
])('%s: %s', ([text, lemma, factuality]) =>
  expect(claimsOf(text).find((claim) => claim.lemma === lemma)?.factuality).toBe(factuality),
)
