import { describe, expect, test } from 'vitest'
import { guessedInfinitive } from '../../src/tag/guessed-infinitive.js'

describe('a regular form of a verb that no list has', () => {
  test.for([
    ['averaged', 'average'],
    ['averages', 'average'],
    ['bankrolled', 'bankroll'],
    ['blacklisting', 'blacklist'],
    ['buttressed', 'buttress'],
    ['chronicled', 'chronicle'],
    ['deluged', 'deluge'],
    ['demoted', 'demote'],
    ['disqualified', 'disqualify'],
    ['evicting', 'evict'],
    ['fast-tracked', 'fast-track'],
    ['fining', 'fine'],
    ['fines', 'fine'],
    ['halted', 'halt'],
    ['headhunts', 'headhunt'],
    ['jailed', 'jail'],
    ['levies', 'levy'],
    ['perjured', 'perjure'],
    ['retweeted', 'retweet'],
    ['sanctioned', 'sanction'],
    ['sidestepped', 'sidestep'],
    ['strobed', 'strobe'],
    ['trailed', 'trail'],
    ['triaging', 'triage'],
    ['tripled', 'triple'],
    ['upstaged', 'upstage'],
    ['vaccinating', 'vaccinate'],
    ['vetoes', 'veto'],
  ] as const)('%s: %s', ([form, infinitive]) => expect(guessedInfinitive(form)).toBe(infinitive))
})

describe('a word without such an ending is the infinitive', () => {
  test.for(['vaccinate', 'focus', 'bias', 'harass', 'wing', 'shed', 'gas'])('%s', (word) =>
    expect(guessedInfinitive(word)).toBe(word),
  )
})
