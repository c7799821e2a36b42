import { describe, expect, test } from 'vitest'
import { verbGroupsOf } from './phrases-of.js'

const present = { tense: 'present', form: 'finite', voice: 'active' }
const past = { tense: 'past', form: 'finite', voice: 'active' }
const future = { tense: 'future', form: 'finite', voice: 'active' }
const simple = { perfect: false, progressive: false }

const cases: Record<string, readonly (readonly [text: string, group: string, row: object])[]> = {
  'tense and aspect': [
    ['It sells bread.', 'sells', { ...present, aspect: simple }],
    ['It sold bread.', 'sold', { ...past, aspect: simple }],
    ['It is selling bread.', 'is selling', { ...present, aspect: { perfect: false, progressive: true } }],
    ['It was selling bread.', 'was selling', { ...past, aspect: { perfect: false, progressive: true } }],
    ['It has sold bread.', 'has sold', { ...past, aspect: { perfect: true, progressive: false } }],
    ['It had sold bread.', 'had sold', { ...past, aspect: { perfect: true, progressive: false } }],
    ['It has been selling bread.', 'has been selling', { ...past, aspect: { perfect: true, progressive: true } }],
    ['It did sell bread.', 'did sell', past],
    ['It will sell bread.', 'will sell', { ...future, modals: ['will'] }],
    ['It is to sell bread.', 'is to sell', { ...future, modals: ['be to'] }],
    ['It is going to sell bread.', 'is going to sell', { ...future, modals: [] }],
  ],
  'what stands between auxiliary and verb': [
    [
      'It has more than doubled in price.',
      'has more than doubled',
      { ...past, aspect: { perfect: true, progressive: false } },
    ],
    ['It has more than 40 shops.', 'has', present],
    ['Buyers had “kept treating” themselves.', 'had “kept treating', past],
    ['It had “the lead” for long.', 'had', past],
    ['It was “actively considering” a sale.', 'was “actively considering', past],
    ['It is “depleted” and old.', 'is', present],
  ],
  'an infinitive after words that may be a preposition': [
    ['The probe, due to launch in May, would fly.', 'to launch', { form: 'infinitive' }],
    ['The probe, late due to rain, would fly.', 'would fly', present],
  ],
  'modals are present': [
    ['It would sell bread.', 'would sell', { ...present, modals: ['would'] }],
    ['It may have sold bread.', 'may have sold', { ...present, modals: ['may'] }],
    ['It cannot sell bread.', 'cannot sell', { ...present, modals: ['can'], negations: ['not'] }],
  ],
  passives: [
    ['Milk is sold.', 'is sold', { ...present, voice: 'passive' }],
    ['Milk was sold.', 'was sold', { ...past, voice: 'passive' }],
    ['Milk is being sold.', 'is being sold', { ...present, voice: 'passive' }],
    ['Milk has been sold.', 'has been sold', { ...past, voice: 'passive' }],
    ['Two mills were awarded contracts.', 'were awarded', { ...past, voice: 'passive' }],
    ['They were paid bonuses.', 'were paid', { ...past, voice: 'passive' }],
    ['They were paid consultants.', 'were', { ...past, copula: true }],
    ['Milk will be sold.', 'will be sold', { ...future, voice: 'passive' }],
    ['Milk could have been sold.', 'could have been sold', { ...present, voice: 'passive', modals: ['could'] }],
  ],
  negation: [
    ['It does not sell bread.', 'does not sell', { ...present, negations: ['not'] }],
    ["It hasn't sold bread.", "hasn't sold", { ...past, negations: ["n't"] }],
    ['It never sold bread.', 'never sold', { ...past, negations: ['never'] }],
    ['It no longer sells bread.', 'no longer sells', { ...present, negations: ['no'] }],
    ['It will not sell bread.', 'will not sell', { ...future, negations: ['not'] }],
    ['It decided not to sell bread.', 'decided not to sell', { ...past, negations: ['not'] }],
    ['It has yet to sell bread.', 'has yet to sell', { ...present, negations: ['yet'] }],
    ['It has already sold bread.', 'has already sold', { ...past, negations: [] }],
  ],
  particles: [
    ['They carried out the plan.', 'carried out', { particle: 'out' }],
    ['They will lay off 40 men.', 'will lay off', { particle: 'off' }],
    ['They moved in May.', 'moved', { particle: null }],
    ['It rose up to 5%.', 'rose', { particle: null }],
  ],
  'chains of catenatives are one group': [
    ['It plans to sell bread.', 'plans to sell', { chain: 'plans sell' }],
    ['It is considering selling bread.', 'is considering selling', { chain: 'considering selling' }],
    ['It wants to stop selling bread.', 'wants to stop selling', { chain: 'wants stop selling' }],
    ['It is expected to sell bread.', 'is expected to sell', { chain: 'expected sell', voice: 'active' }],
    ['It was forced to stop selling bread.', 'was forced to stop selling', { chain: 'forced stop selling' }],
    ['It is likely to sell bread.', 'is likely to sell', { chain: 'is sell' }],
    ['It helped sell bread.', 'helped sell', { chain: 'helped sell' }],
    ['It was to have been the largest mill.', 'was to have been', { chain: 'been' }],
  ],
  copulas: [
    ['It became a town.', 'became', { copula: true }],
    ['It remains closed.', 'remains', { copula: true }],
    ['It stayed fresh.', 'stayed', { copula: true }],
    ['It stayed there.', 'stayed', { copula: false }],
    ['It sold bread to them.', 'sold', { copula: false }],
  ],
  'forms without tense': [
    ['It closed to save money.', 'to save', { form: 'infinitive' }],
    ['Selling bread, it grew.', 'Selling', { form: 'participle' }],
    [
      'Having sold the mill, it grew.',
      'Having sold',
      { form: 'participle', aspect: { perfect: true, progressive: false } },
    ],
    ['Bread sold by the mill is dear.', 'sold', { form: 'past-participle', voice: 'passive' }],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.for(rows)('%s', ([text, group, row]) => {
    expect(verbGroupsOf(text).find((found) => found.text === group)).toMatchObject(row)
  })
})
