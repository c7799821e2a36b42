import { describe } from 'vitest'
import { lines, says } from './construct.js'
import { sources } from './parts.js'

const full = sources.filter((source) => !source.startsWith('sixty'))
const bare = full.map((source) => source.replace(/,$/, ''))
const styles: readonly (readonly [string, string, string])[] = [
  ['curly', '“', '”'],
  ['straight', '"', '"'],
  ['single curly', '‘', '’'],
  ['single straight', "'", "'"],
  ['angled', '«', '»'],
  ['low', '„', '“'],
  ['typewritten', '``', "''"],
]
const speech = lines(`
  We closed the pier in May
  The fee is far too high
  Nobody told us of the flood
  It has to be rebuilt
`)
const cues = lines('said\nadded\nwrote\nexplained\nreplied')

describe.for(styles)('%s marks', ([, open, close]) => {
  const quoted = speech.map((words) => `${open}${words},${close}`)
  const ended = speech.map((words) => `${open}${words}.${close}`)
  says('{X} {S} {C}.', cues, full, quoted)
  says(
    '{X} {C} {S}.',
    cues,
    bare.filter((s) => s !== 'she'),
    quoted,
  )
  says('{S} {C}, {X}', cues, full, ended)
  says(
    '{S} {C} {X}',
    cues.map((cue) => `${cue}:`),
    full,
    ended,
  )
  says(
    '{X1} {S} {C}. {X2}',
    cues,
    full,
    quoted.map((first, i) => `${first} … ${ended[(i + 1) % ended.length]}`),
  )
})

describe('other cues of a quotation', () => {
  const ended = speech.map((words) => `“${words}.”`)
  says('{X} {C} {S}', ['—', '–', '--'], ['Jane Roe', 'Ann Holm', 'Paul Reed'], ended)
  says('{S} {C} reporters on Monday: {X}'.replace(':', ','), ['told', 'reminded'], full, ended)
  says('“Is it safe?” {S} {C}.'.replace('“Is it safe?”', '{X}'), ['asked', 'wondered', 'said'], full, [
    '“Is it safe?”',
    '“Who will pay!”',
  ])
})
