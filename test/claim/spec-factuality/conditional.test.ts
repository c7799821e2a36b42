import { describe } from 'vitest'
import { are } from './sure.js'

describe('in the condition', () => {
  are(
    'conditional',
    '~ Kelmar sells two mills, Roe will leave.',
    `
    if
    unless
    even if
    only if
    provided that
    provided
    as long as
    so long as
    assuming that
    assuming
    supposing
    on condition that
    should it rain or if
    `.replace('should it rain or if\n', ''),
  )
  are(
    'conditional',
    'Roe will leave ~ Kelmar sells two mills.',
    `
    if
    unless
    even if
    only if
    provided that
    as long as
    so long as
    on condition that
    `,
  )
})

describe('what follows from it', () => {
  are(
    'conditional',
    '~, Kelmar will sell two mills.',
    `
    if prices fall
    unless the bank agrees
    if sales of coal rise by May
    if approved
    if needed
    if the bank agrees
    should prices fall
    were prices to fall
    without a loan
    in that case
    otherwise
    if so
    if necessary
    `
      .replace('in that case\n', '')
      .replace('otherwise\n', '')
      .replace('without a loan\n', ''),
  )
  are(
    'conditional',
    'Kelmar ~ if prices fall.',
    `
    will sell two mills
    would sell two mills
    could sell two mills
    may sell two mills
    might sell two mills
    can sell two mills
    plans to sell two mills
    is expected to sell two mills
    is likely to sell two mills
    `,
  )
  are(
    'conditional',
    'Kelmar ~ two mills had prices fallen.',
    `
    would have sold
    might have sold
    `,
  )
})

describe('whether', () => {
  are(
    'questioned',
    '~ Kelmar sold two mills.',
    `
    Roe asked whether
    Roe asked if
    Roe does not know whether
    Roe wondered whether
    Roe wondered if
    it is unclear whether
    it is unclear if
    nobody knows whether
    the question is whether
    Roe doubts whether
    `.replace('Roe doubts whether\n', ''),
  )
  are(
    'questioned',
    '~ two mills?',
    `
    did Kelmar sell
    will Kelmar sell
    has Kelmar sold
    why did Kelmar sell
    when will Kelmar sell
    could Kelmar sell
    `,
  )
})
