import { expect, test } from 'vitest'
import { lastSubjectsOf } from './subjects-of.js'

/** Who of two that bear one last name is meant: a text, and the name of the subject of its last claim. */
test.for<readonly [text: string, subject: string]>([
  ['Michelle Brandt met Barack Brandt. Mr. Brandt sold 3 boats.', 'Barack Brandt'],
  ['Michelle Brandt met Barack Brandt. Mrs. Brandt sold 3 boats.', 'Michelle Brandt'],
  ['Michelle Brandt met Barack Brandt. Mr. Brandt left. Mrs. Brandt sold 3 boats.', 'Michelle Brandt'],
  ['Michelle Brandt met President Barack Brandt. President Brandt sold 3 boats.', 'Barack Brandt'],
  // Nobody of that gender has been named.
  ['Michelle Brandt met the mayor. Mr. Brandt sold 3 boats.', 'Brandt'],
  // Nothing tells the gender.
  ['Michelle Brandt met the mayor. Brandt sold 3 boats.', 'Michelle Brandt'],
])('%s: %s', ([text, subject]) => expect(lastSubjectsOf(text)).toContain(subject))

/** Whom "we" of a chief means. */
test.for<readonly [text: string, subject: string]>([
  ['Norvik Bank opened a branch. “We lost 3 vans,” said police chief Dan Moss.', 'We'],
  ['Norvik Bank opened a branch. “We lost 3 vans,” said finance chief Dan Moss.', 'Norvik Bank'],
])('%s: %s', ([text, subject]) => expect(lastSubjectsOf(text)).toContain(subject))
