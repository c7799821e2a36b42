import { describe } from 'vitest'
import { lines, says } from './construct.js'
import { clauses, sources } from './parts.js'

const withThat = clauses.map((clause) => `that ${clause}`)

describe('said that', () => {
  says(
    '{S} {C} {X}.',
    lines(`
      said
      says
      has said
      had not said
      also said
      added
      announced
      argued
      asserted
      acknowledged
      admitted
      alleged
      answered
      boasted
      claimed
      commented
      complained
      conceded
      concluded
      confirmed
      contended
      countered
      declared
      denied
      disclosed
      emphasized
      estimated
      explained
      has repeatedly hinted
      implied
      indicated
      insisted
      joked
      lamented
      maintained
      mentioned
      noted
      observed
      pointed out
      posted
      predicted
      proclaimed
      promised
      quipped
      recalled
      reiterated
      remarked
      repeated
      replied
      reported
      responded
      revealed
      ruled
      showed
      speculated
      stated
      stressed
      suggested
      testified
      tweeted
      vowed
      warned
      wrote
    `),
    sources,
    withThat,
  )
})

describe('said without “that”', () => {
  says(
    '{S} {C} {X}.',
    lines(`
      said
      says
      has said
      will say
      added
      admitted
      argued
      claimed
      confirmed
      declared
      denied
      estimated
      explained
      insisted
      noted
      predicted
      promised
      reported
      revealed
      suggested
      warned
      wrote
      believe
      thought
      hoped
      feared
      knew
      felt
      doubted
      assumed
      suspected
    `),
    sources,
    clauses,
  )
})

describe('said on a day, in a place, to somebody', () => {
  says(
    '{S} {C} on Monday that {X}.'.replace('that {X}', '{X}'),
    lines('said\nannounced\nadded\nwarned'),
    sources,
    withThat,
  )
  says('{S} {C} Monday {X}.', lines('said\nannounced\nconfirmed'), sources, withThat)
  says('{S} {C} in a statement on Monday {X}.', lines('said\nannounced\nadded'), sources, withThat)
  says('{S} {C} reporters {X}.', lines('told\nreminded\nassured'), sources, withThat)
  says('{S} {C} a crowd in the town hall {X}.', lines('told\nwarned\ninformed'), sources, withThat)
  says('On Monday, {S} {C} {X}.', lines('said\nannounced\nadmitted'), sources, withThat)
  says('In May, after the flood, {S} {C} {X}.', lines('said\nclaimed'), sources, withThat)
  says('At a meeting in Leeds, {S} {C} {X}.', lines('said\nargued'), sources, withThat)
})

describe('asked, knew and told with a question', () => {
  says(
    '{S} {C} {X}.',
    lines(`
      asked
      wondered
      explained
      did not say
      would not say
      described
      has not decided
      discussed
    `),
    sources,
    lines(`
      whether the bridge was safe
      how the fire began
      why the mill had closed
    `),
  )
})
