import { expect, test } from 'vitest'
import { cueVerbForms, cueVerbs } from '../../src/lexicon/cue-verbs.js'

const frames =
  /^(?:that|wh|np|to|ing|obj|objing|objto|q|strict|\+(?:about|against|at|for|in|like|of|on|over|that|to|with))$/

test('every cue verb has frames, and known ones', () => {
  for (const [verb, cue] of cueVerbs) {
    expect(cue.frames.size, verb).toBeGreaterThan(0)
    for (const frame of cue.frames) expect(frame, verb).toMatch(frames)
  }
})

test('cue verbs stand in order', () => {
  const verbs = [...cueVerbs.keys()]
  expect(verbs).toEqual([...verbs].sort())
})

test.for([
  ['criticised', 'criticise'],
  ['denies', 'deny'],
  ['quipped', 'quip'],
  ['pitches', 'pitch'],
  ['urging', 'urge'],
])('%s is a form of %s', ([form, verb]) => expect(cueVerbForms.get(form!)).toBe(verb))
