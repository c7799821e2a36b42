import { describe } from 'vitest'
import { are } from './sure.js'

describe('what may be', () => {
  are(
    'possible',
    'Kelmar ~ two mills.',
    `
    could sell
    may sell
    might sell
    could be selling
    might have sold
    may have sold
    is considering selling
    will consider selling
    is thinking of selling
    is thinking about selling
    is mulling selling
    is weighing selling
    contemplated selling
    discussed selling
    explored selling
    is debating selling
    is exploring selling
    is studying selling
    is rumored to be selling
    is believed to sell
    is thought to have sold
    is alleged to have sold
    is suspected of selling
    is accused of selling
    was charged with selling
    is alleged to sell
    is supposed to have sold
    seems to sell
    appears to sell
    seemed to be selling
    appears to have sold
    tends to sell
    allegedly sold
    reportedly sold
    supposedly sold
    apparently sold
    perhaps sold
    possibly sold
    maybe sold
    potentially sold
    purportedly sold
    presumably sold
    is free to sell
    is allowed to sell
    is entitled to sell
    is permitted to sell
    is able to sell
    is rumoured to have sold
    is understood to have sold
    `
      .replace('tends to sell\n', '')
      .replace('is able to sell\n', ''),
  )
  are(
    'possible',
    'Kelmar has ~ two mills.',
    `
    the right to sell
    the option to sell
    the power to sell
    a chance to sell
    an opportunity to sell
    permission to sell
    the ability to sell
    the option of selling
    the possibility of selling
    a licence to sell
    the freedom to sell
    the capacity to sell
    the authority to sell
    `,
  )
  are(
    'possible',
    '~ Kelmar sold two mills.',
    `
    perhaps
    maybe
    it is possible that
    it seems that
    it appears that
    Roe suspects that
    there are rumors that
    there is speculation that
    there is a chance that
    it is alleged that
    it is rumored that
    `,
  )
  are(
    'possible',
    '~ Kelmar to sell two mills.',
    `
    Roe allowed
    the ruling permits
    the law lets it and allows
  `
      .replace('the law lets it and allows\n', '')
      .replace('Roe allowed', 'the law allows'),
  )
})
