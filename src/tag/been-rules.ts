import type { Repair } from './repair.js'

export const goingOnSince: Repair = {
  name: 'tag.verb.been-going-on',
  why: 'After "has been" a word in -ing that is a verb too, and before a preposition, is what somebody has been doing.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    const { lower, verb } = words[i]!
    if (verb === null || !lower.endsWith('ing') || words[i - 1]?.lower !== 'been') return null
    if (!PERFECT.has(words[i - 2]?.lower ?? '') || !BEHIND.has(words[i + 1]?.lower ?? '')) return null
    return CONCERNS.has(words[i - 3]?.lower ?? '') ? null : 'VERB'
  },
  examples: [
    ['The ferry has been sailing on the route since May.', { text: 'sailing', upos: 'VERB' }],
    ['The problem has been parking on the quay.', null],
    ['The worst has been training costs.', null],
  ],
}

const PERFECT: ReadonlySet<string> = new Set(['had', 'has', 'have'])
const BEHIND: ReadonlySet<string> = new Set(
  'across against along around at away back between from hard in into on out over through to towards under up with without'.split(
    ' ',
  ),
)

/** What can be an activity itself. */
const CONCERNS: ReadonlySet<string> = new Set(
  'aim challenge change concern cost difference difficulty focus goal issue key priority problem question success trouble weakness'.split(
    ' ',
  ),
)

export const undergoneWithParticle: Repair = {
  name: 'tag.verb.been-down',
  why: 'After a form of "be" a word in -ed that is a verb too, and before "down", "up", "off" or "out", tells what was done.',
  at: ['ADJ'],
  mend: (words, i) => {
    const { lower, verb } = words[i]!
    if (verb === null || !lower.endsWith('ed') || !PARTICLES.has(words[i + 1]?.lower ?? '')) return null
    const before = words[i - 1]?.upos === 'ADV' ? words[i - 2] : words[i - 1]
    return BE.has(before?.lower ?? '') ? 'VERB' : null
  },
  examples: [
    ['The coins had probably been melted down.', { text: 'melted', upos: 'VERB' }],
    ['The melted snow ran down the hill.', null],
  ],
}

const BE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were'])
const PARTICLES: ReadonlySet<string> = new Set(['down', 'off', 'out', 'up'])
