import { describe } from 'vitest'
import { lines, says } from './construct.js'
import { clauses, deeds, sources, things } from './parts.js'

const withThat = clauses.map((clause) => `that ${clause}`)

describe('belief', () => {
  says(
    '{S} {C} {X}.',
    lines(`
      believes
      thinks
      doubted
      expects
      feared
      hoped
      knew
      suspected
      assumed
      understood
      is convinced
      was worried
      is confident
      was surprised
      is not sure
      are optimistic
    `),
    sources,
    withThat,
  )
})

describe('intention', () => {
  says(
    '{S} {C} {X}.',
    lines(`
      plans
      intends
      hopes
      wants
      agreed
      decided
      declined
      refused
      promised
      pledged
      vowed
      threatened
      offered
      is determined
      was willing
      is reluctant
    `),
    sources,
    deeds,
  )
})

describe('judgment and demand', () => {
  says(
    '{S} {C} {X}.',
    lines(`
      praised
      criticized
      condemned
      welcomed
      rejected
      called for
      complained about
      warned of
      warned against
      supports
      opposes
      denounced
      defended
      questioned
      insisted on
      was worried about
      is opposed to
    `),
    sources,
    things,
  )
})

describe('orders and requests', () => {
  says(
    '{S} {C} {X}.',
    lines('urged\nasked\ntold\nordered\nencouraged\nbegged\nadvised\nwarned\ninstructed\nreminded'),
    sources,
    lines(`
      residents to leave
      the firm to pay the workers
      the council not to close the pier
    `),
  )
})

describe('nouns', () => {
  const statements = lines(
    'claim\nbelief\nview\nfear\nassertion\nconviction\nargument\nwarning\nadmission\nconclusion\nsuspicion',
  )
  const intentions = lines('promise\nplan\nrefusal\npledge\nvow\ndecision\naim\nintention')
  const facts = withThat.filter((fact) => !/ (?:many|the two) /.test(fact))
  const owners = lines(`
    the mayor
    Jane Roe
    the council
    Reed & Roe
  `)
  const possessed = (nouns: readonly string[]) => nouns.map((noun) => `'s ${noun}`)
  says('Nobody forgot {S} {C} {X}.', statements, ['her', 'their', 'its'], facts)
  says('Nobody forgot {S} {C} {X}.', intentions, ['her', 'their', 'its'], deeds)
  says('Nobody forgot {S}{C} {X}.', possessed(statements), owners, facts)
  says('Nobody forgot {S}{C} {X}.', possessed(intentions), owners, deeds)
})
