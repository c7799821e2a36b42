import { expect, test } from 'vitest'
import { adjectiveFrames, frames, nounFrames, verbFrames } from '../../src/lexicon/frames/frames.js'
import { verbForm } from '../../src/lexicon/verb-forms.js'

test('frames are for many kinds of news, each under one name', () => {
  const names = frames.map(({ name }) => name)
  expect(names.length).toBeGreaterThanOrEqual(90)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test.for(frames.map((frame) => [frame.name, frame] as const))(
  '%s: words, roles and figures are such',
  ([name, frame]) => {
    expect(name).toMatch(/^[a-z]+( [a-z]+)*$/)
    for (const kind of frame.tells?.split(' ') ?? []) expect(figureKinds).toContain(kind)
    for (const { verbs, nouns, adjectives, subject, object, of, by } of frame.wordings) {
      expect(verbs ?? nouns ?? adjectives).toBeDefined()
      for (const role of `${subject ?? 'agent'} ${object ?? 'patient'}`.split(/[ +]/)) expect(roles).toContain(role)
      for (const word of [...(of?.split(' ') ?? []), ...(by?.split(' ') ?? [])])
        expect(word).toMatch(/^(?:@(?:amount|named|organization|people|person|player)|[a-z0-9-]+)$/)
      for (const verb of verbs?.split(' ') ?? []) expect(verbFrames.get(verb)?.map((w) => w.frame)).toContain(frame)
      for (const noun of nouns?.split(' ') ?? []) expect(nounFrames.get(noun)?.map((w) => w.frame)).toContain(frame)
      for (const word of adjectives?.split(' ') ?? [])
        expect(adjectiveFrames.get(word)?.map((w) => w.frame)).toContain(frame)
    }
  },
)

// "Found" is one verb's infinitive and another's past.
test.for([...verbFrames.keys()].filter((verb) => verb !== 'found').map((verb) => [verb]))(
  '%s is no other form of a known verb',
  ([verb]) => {
    const [main = ''] = verb!.split('-')
    expect(verbForm(main)?.infinitive ?? main).toBe(main)
  },
)

const figureKinds = ['money', 'percent', 'count', 'score', 'duration']

const roles =
  'agent patient kind place scene hazard owner who where wreck none after against around as at between by for from in into of on over to with'.split(
    ' ',
  )
