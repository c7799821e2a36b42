import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clausedOf } from '../helper/cascade.js'
import { mutatedText } from '../helper/generate.js'
import { clausesOf } from './clauses-of.js'

test('every clause lies in its sentence, and its parent is another clause of it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(mutatedText, (text) => {
      for (const { tokens, clauses } of clausedOf(text).sentences) {
        clauses.forEach(({ from, to, parent, subject, object, adjuncts, marker }, i) => {
          for (const range of [{ from, to }, subject, object, marker, ...adjuncts]) {
            if (range === null) continue
            expect(range.from).toBeGreaterThanOrEqual(0)
            expect(range.to).toBeGreaterThan(range.from)
            expect(range.to).toBeLessThanOrEqual(tokens.length)
          }
          if (parent === null) return
          expect(parent).not.toBe(i)
          expect(clauses[parent]).toBeDefined()
        })
      }
    }),
    { seed: 15, numRuns: 50 },
  )
})

test('a verb group has one clause', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(mutatedText, (text) => {
      for (const { phrases, clauses } of clausedOf(text).sentences) {
        const verbs = phrases.filter(({ kind }) => kind === 'verb').map(({ from }) => from)
        expect(clauses.flatMap(({ verb }) => (verb === null ? [] : [verb.from]))).toEqual(verbs)
      }
    }),
    { seed: 16, numRuns: 50 },
  )
})

describe('a second verb after a modal or a catenative is governed by it too', () => {
  test.for([
    ['The museum will close two halls and cut 30 jobs.', 'cut', { modals: ['will'], tense: 'future' }],
    ['The ministry may drain the lake and repair the wall.', 'repair', { modals: ['may'], tense: 'present' }],
    ['The suspect was arrested and charged with murder.', 'charged', { voice: 'passive', tense: 'past' }],
    ['Brewer to cut 200 jobs', 'to cut', { form: 'finite', modals: ['be to'], tense: 'future' }],
    ['They rent a mill and own a farm.', 'own', { modals: [], tense: 'present' }],
    ['The suspect was arrested and paid a fine.', 'paid', { voice: 'active', tense: 'past' }],
  ] as const)('%s', ([text, word, row]) => {
    const { sentences } = clausedOf(text)
    const found = sentences.flatMap(({ tokens, clauses }) =>
      clauses.flatMap(({ verb }) =>
        verb === null ? [] : [{ ...verb, text: text.slice(tokens[verb.from]!.start, tokens[verb.to - 1]!.end) }],
      ),
    )
    expect(found.find((verb) => verb.text === word)).toMatchObject(row)
  })
})

describe('parents', () => {
  test.for([
    ['The mayor said the bridge would close.', [null, 0]],
    ['If it rains, the bridge will close.', [1, null]],
    ['The bank that financed the dam has collapsed.', [1, null]],
    ['The mayor resigned, and the council met.', [null, null]],
  ] as const)('%s', ([text, parents]) => expect(clausesOf(text).map(({ parent }) => parent)).toEqual(parents))
})
