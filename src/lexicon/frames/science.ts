import type { Frame } from './frame.js'

/** Discoveries, space and numbers of living things. Own knowledge of science news. */
export const science: readonly Frame[] = [
  {
    name: 'discover',
    wordings: [{ verbs: 'detect discover identify spot uncover unearth', nouns: 'detection discovery identification' }],
  },
  { name: 'invent', wordings: [{ verbs: 'devise invent pioneer', nouns: 'invention' }] },
  { name: 'orbit', wordings: [{ verbs: 'circle orbit', nouns: 'orbit', object: 'patient around of' }] },
  { name: 'land', wordings: [{ verbs: 'land touch-down', nouns: 'landing touchdown', object: 'on at in' }] },
  { name: 'publish', wordings: [{ verbs: 'publish', nouns: 'publication', subject: 'patient', object: 'in by' }] },
  {
    name: 'study',
    wordings: [{ verbs: 'analyse analyze examine research study', nouns: 'analysis examination study' }],
  },
  { name: 'measure', wordings: [{ verbs: 'gauge measure', nouns: 'measurement' }] },
  { name: 'explore', wordings: [{ verbs: 'explore', nouns: 'exploration' }] },
  {
    name: 'emit',
    wordings: [{ verbs: 'emit release discharge', of: 'carbon co2 methane gas emission dioxide', nouns: 'emission' }],
  },
  { name: 'absorb', wordings: [{ verbs: 'absorb soak-up', nouns: 'absorption' }] },
  { name: 'generate', wordings: [{ verbs: 'generate', nouns: 'generation' }] },
  {
    name: 'protect',
    wordings: [{ verbs: 'conserve preserve protect safeguard', nouns: 'conservation preservation protection' }],
  },
  {
    name: 'population',
    wordings: [
      { verbs: 'have house', of: 'inhabitant resident citizen', object: 'kind' },
      { nouns: 'population', subject: 'of agent place', object: 'kind' },
      { verbs: 'live reside dwell', subject: 'in place', object: 'none' },
      { nouns: 'home', subject: 'agent', object: 'none' },
    ],
  },
]
