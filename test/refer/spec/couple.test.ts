import { expect, test } from 'vitest'
import { lastSubjectsOf } from './subjects-of.js'

/** Who of two that bear one last name is meant: a text, and the name of the subject of its last claim. */
test.for<readonly [text: string, subject: string]>([
  ['Anna Brandt met Peter Brandt. Mr. Brandt sold 3 boats.', 'Peter Brandt'],
  ['Anna Brandt met Peter Brandt. Mrs. Brandt sold 3 boats.', 'Anna Brandt'],
  ['Anna Brandt met Peter Brandt. Mr. Brandt left. Mrs. Brandt sold 3 boats.', 'Anna Brandt'],
  ['Anna Brandt met President Peter Brandt. President Brandt sold 3 boats.', 'Peter Brandt'],
  // Nobody of that gender has been named.
  ['Anna Brandt met the mayor. Mr. Brandt sold 3 boats.', 'Brandt'],
  // Nothing tells the gender.
  ['Anna Brandt met the mayor. Brandt sold 3 boats.', 'Anna Brandt'],
])('%s: %s', ([text, subject]) => expect(lastSubjectsOf(text)).toContain(subject))

/** Whom "we" of a chief means. */
test.for<readonly [text: string, subject: string]>([
  ['Norvik Bank opened a branch. “We lost 3 vans,” said police chief Dan Moss.', 'We'],
  ['Norvik Bank opened a branch. “We lost 3 vans,” said finance chief Dan Moss.', 'Norvik Bank'],
])('%s: %s', ([text, subject]) => expect(lastSubjectsOf(text)).toContain(subject))
