import { describe } from 'vitest'
import { are } from './sure.js'

describe('what will be', () => {
  are(
    'predicted',
    'Kelmar ~ two mills.',
    `
    will sell
    will soon sell
    will have sold
    will be selling
    would sell
    shall sell
    is going to sell
    is about to sell
    is likely to sell
    is expected to sell
    was expected to sell
    is forecast to sell
    is predicted to sell
    is projected to sell
    is estimated to sell
    is bound to sell
    is sure to sell
    is certain to sell
    is destined to sell
    is poised to sell
    expects to sell
    anticipates selling
    will probably sell
    will likely sell
    is tipped to sell
    is on track to sell
    is on course to sell
    will continue to sell
    will start selling
    will be forced to sell
    will have to sell
    is unlikely to stop and will sell
    should soon sell
    `.replace('is unlikely to stop and will sell\n', ''),
  )
  are(
    'predicted',
    '~ Kelmar to sell two mills.',
    `
    Roe expects
    analysts expect
    Roe forecasts
    `,
  )
  are(
    'predicted',
    '~ Kelmar sells two mills.',
    `
    Roe expects that
    Roe predicts that
    it is likely that
    it is probable that
    it is expected that
    `,
  )
  are(
    'predicted',
    'Kelmar will ~ two mills.',
    `
    buy a mine and sell
    close a mine, hire a bank and sell
    then sell
    next year sell
    `.replace('next year sell\n', ''),
  )
})
