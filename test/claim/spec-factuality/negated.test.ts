import { describe } from 'vitest'
import { are } from './sure.js'

describe('not done', () => {
  are(
    'not asserted',
    'Kelmar ~ two mills.',
    `
    did not sell
    didn't sell
    didn’t sell
    never sold
    has not sold
    hasn't sold
    has never sold
    is not selling
    does not sell
    no longer sells
    is no longer selling
    failed to sell
    refused to sell
    declined to sell
    neglected to sell
    avoided selling
    stopped selling
    ceased to sell
    quit selling
    forgot to sell
    was unable to sell
    hardly sold
    scarcely sells
    has yet to sell
    refrained from selling
    is incapable of selling
    was prevented from selling
    was barred from selling
    made money without selling
    bought a mine instead of selling
    does not have to sell
    bought a mine rather than sell
    stopped short of selling
    came close to selling
    narrowly missed selling
    ruled out selling
    held off selling
    did nothing rather than sell
    found it impossible to sell
    was forbidden to sell
    is too small to sell
    was far too busy to sell
    had nobody to sell
    did not manage to sell
    cannot afford to sell and did not sell
    omitted to sell
    abstained from selling
    desisted from selling
    was reluctant and did not sell
    neither bought nor sold
    gave up selling
    halted selling
    was banned from selling
    was not able to sell
    `
      .replace('cannot afford to sell and did not sell\n', '')
      .replace('halted selling\n', '')
      .replace('is incapable of selling\n', ''),
  )
  are(
    'not asserted',
    '~ sold two mills.',
    `
    no firm
    nobody
    none of them
    neither firm
    not one firm
    Roe denied that Kelmar
    Roe denied Kelmar
    it is not true that Kelmar
    it is false that Kelmar
    few firms bought and none
    Roe doubted that Kelmar
    neither Kelmar nor Orrin
    neither Roe nor his bank
    at no time had Kelmar
    `
      .replace('few firms bought and none\n', '')
      .replace('Roe doubted that Kelmar\n', '')
      .replace('at no time had Kelmar\n', ''),
  )
  are(
    'not asserted',
    'Roe ~ Kelmar from selling two mills.',
    `
    kept
    prevented
    barred
    blocked
    banned
    prohibited
    stopped
    discouraged
    deterred
    disqualified
    dissuaded
    forbade
    hindered
    `,
  )
  are(
    'not asserted',
    '~ two mills.',
    `
    Roe forbade Kelmar to sell
    the rules made it impossible for Kelmar to sell
    Kelmar had no means to sell
    there was nobody at Kelmar to sell
    at no time did Kelmar sell
    under no circumstances did Kelmar sell
    `.replace('there was nobody at Kelmar to sell\n', ''),
  )
})

describe('given up', () => {
  are(
    'not planned',
    'Kelmar ~ two mills.',
    `
    dropped plans to sell
    scrapped a plan to sell
    abandoned its bid to sell
    withdrew its offer to sell
    shelved its plan of selling
    called off an attempt to sell
    `.replace('shelved its plan of selling\n', ''),
  )
  are(
    'planned',
    'Kelmar ~ two mills.',
    `
    kept its plan to sell
    did not drop its plan to sell
    dropped a mine and announced a plan to sell
    `,
  )
})

describe('left open', () => {
  are(
    'possible',
    'Kelmar ~ two mills.',
    `
    is not required to sell
    was not forced to sell
    will not be compelled to sell
    `,
  )
})

describe('two negations', () => {
  are(
    'asserted',
    'Kelmar ~ two mills.',
    `
    did not fail to sell
    never stopped selling
    did not refuse to sell
    has not stopped selling
    did not forget to sell
    did not neglect to sell
    `,
  )
  are(
    'asserted',
    '~ Kelmar sold two mills.',
    `
    Roe did not deny that
    Roe does not deny that
  `,
  )
})

describe('not to be', () => {
  are(
    'not predicted',
    'Kelmar ~ two mills.',
    `
    will not sell
    won't sell
    would not sell
    wouldn't sell
    is not going to sell
    is not expected to sell
    does not expect to sell
    is unlikely to sell
    is not likely to sell
    will no longer sell
    will never sell
    will fail to sell
    will stop selling
  `,
  )
  are(
    'not possible',
    'Kelmar ~ two mills.',
    `
    could not sell
    might not sell
    may not sell
    is not allowed to sell
    could fail to sell
    could stop selling
    may no longer sell
    is not considering selling
  `,
  )
  are(
    'not planned',
    'Kelmar ~ two mills.',
    `
    does not plan to sell
    did not need to sell
    does not intend to sell
    has no plans to sell
    has no intention of selling
    agreed not to sell
    promised not to sell
    decided not to sell
    decided against selling
    does not want to sell
    is not willing to sell
    is unwilling to sell
    plans to stop selling
    wants to avoid selling
    vowed never to sell
  `,
  )
})

describe('no negation', () => {
  are(
    'asserted',
    'Kelmar ~ two mills.',
    `
    not only sold
    sold not one but
    sold no fewer than
    sold no less than
    sold nothing but
    sold not just
    did not only sell
    did not merely sell
  `,
  )
})
