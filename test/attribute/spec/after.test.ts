import { describe } from 'vitest'
import { lines, says } from './construct.js'
import { clauses, sources } from './parts.js'

const bare = sources.map((source) => source.replace(/,$/, ''))

describe('“…, the mayor said.”', () => {
  says(
    '{X}, {S} {C}.',
    lines(`
      said
      says
      added
      argued
      claimed
      noted
      wrote
      insisted
      estimates
      predicted
      reported
      explained
      warned
      suggested
      recalled
      announced
    `),
    sources,
    clauses,
  )
})

describe('“…, said the mayor.”', () => {
  says(
    '{X}, {C} {S}.',
    lines('said\nsays\nadded\nargued\nnoted\nwrote\nexplained\nreported\nwarned'),
    bare.filter((s) => s !== 'she'),
    clauses,
  )
})

describe('“the bridge, the mayor said, had moved”', () => {
  says(
    '{X1}, {S} {C}, {X2}.',
    lines('said\nsays\nargued\nadded\nnoted\nestimates\nclaims\ninsists'),
    bare.filter((s) => !s.includes(',')),
    lines(`
      the bridge … had moved two feet by May
      in the spring … sales fell by a third
      two of the mills … will close this year
      the fee … was unfair to visitors
      by the end of May … the pier will be open
    `),
  )
})

describe('“according to …”', () => {
  const named = bare.filter((s) => s !== 'she' && !s.startsWith('sixty'))
  says(
    '{X}, {C} {S}.',
    Array.from({ length: 12 }, () => 'according to'),
    named,
    clauses,
  )
  says(
    '{C} {S}, {X}.',
    Array.from({ length: 12 }, () => 'according to'),
    named,
    clauses,
  )
  says(
    '{X1}, {C} {S}, {X2}.',
    Array.from({ length: 5 }, () => 'according to'),
    named.filter((s) => !s.includes(',')),
    lines(`
    the bridge … had moved two feet by May
    two of the mills … will close this year
    the fee … was unfair to visitors
  `),
  )
})
