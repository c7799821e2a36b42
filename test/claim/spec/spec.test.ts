import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.js'

/** Sentences, each with all its claims below it: subject, verb, object and modifiers; a dash stands for what a claim lacks. */
function specOf(name: string): (readonly [text: string, claims: readonly string[]])[] {
  return readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n\n')
    .map((entry): [string, string[]] => {
      const [text, ...claims] = entry.split('\n')
      return [text!, claims.map((claim) => claim.trim())]
    })
}

function linesOf(text: string): string[] {
  return claimsOf(text).map(({ subject, lemma, object, modifiers, polarity }) => {
    const verb = polarity === 'negative' ? `not ${lemma}` : lemma
    const cells = [
      subject ?? '–',
      verb,
      object ?? '–',
      ...modifiers.map(([, marker, name]) => `${marker ?? ''} ${name}`.trim()),
    ]
    while (cells.at(-1) === '–') cells.pop()
    return cells.join(' | ')
  })
}

describe.for(['objects', 'verbs', 'clauses', 'contact-clauses', 'gapping', 'inversion', 'noun-phrases', 'sentences'])(
  '%s',
  (name) => {
    test.for(specOf(name))('%s', ([text, claims]) => expect(linesOf(text)).toEqual(claims))
  },
)

/** Known faults, with what they should be. */
test.fails.for(specOf('faults'))('%s', ([text, claims]) => expect(linesOf(text)).toEqual(claims))
