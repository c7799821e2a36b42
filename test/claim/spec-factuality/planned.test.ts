import { describe } from 'vitest'
import { are } from './sure.js'

describe('verbs of intention', () => {
  are(
    'planned',
    'Kelmar ~ two mills.',
    `
    plans to sell
    intends to sell
    aims to sell
    wants to sell
    hopes to sell
    agreed to sell
    decided to sell
    offered to sell
    promised to sell
    pledged to sell
    vowed to sell
    threatened to sell
    tried to sell
    is trying to sell
    sought to sell
    is seeking to sell
    attempted to sell
    proposed to sell
    proposed selling
    prepared to sell
    is preparing to sell
    opted to sell
    chose to sell
    wishes to sell
    undertook to sell
    volunteered to sell
    needs to sell
    resolved to sell
    committed to selling
    is committed to selling
    is aiming to sell
    is looking to sell
    is working to sell
    struggled to sell
    fought to sell
    strove to sell
    moved to sell
    is keen to sell
    is eager to sell
    is ready to sell
    is willing to sell
    is prepared to sell
    is determined to sell
    is set to sell
    is due to sell
    was due to sell
    is scheduled to sell
    is to sell
    was to sell
    is slated to sell
    is anxious to sell
    is obliged by law to sell
    arranged to sell
    applied to sell
    asked to sell
    begged to sell
    longs to sell
    yearns to sell
    is targeting selling
    plans on selling
    insists on selling
    would like to sell
    means to sell
    has vowed to sell
    is poised to sell
    `
      .replace('is poised to sell', 'is raring to sell')
      .replace('is obliged by law to sell\n', ''),
  )
})

describe('who is to do it', () => {
  are(
    'planned',
    'Roe ~ Kelmar to sell two mills.',
    `
    asked
    told
    ordered
    urged
    wants
    begged
    instructed
    encouraged
    invited
    advised
    directed
    authorized
    permitted
    pressed
    hired
    called on
    would like
    `
      .replace('permitted', 'commanded')
      .replace('authorized', 'recruited'),
  )
})

describe('nouns of intention', () => {
  are(
    'planned',
    'Kelmar announced ~ two mills.',
    `
    a plan to sell
    plans to sell
    an agreement to sell
    a deal to sell
    a decision to sell
    its intention to sell
    a bid to sell
    an effort to sell
    a proposal to sell
    a pledge to sell
    an offer to sell
    a move to sell
    a programme to sell
    its goal of selling
    its aim of selling
    an attempt to sell
    a strategy of selling
    a commitment to sell
    its desire to sell
    a scheme to sell
    a campaign to sell
    `,
  )
})

describe('purpose', () => {
  are(
    'planned',
    'Kelmar hired a bank ~ two mills.',
    `
    to sell
    in order to sell
    so as to sell
    with a view to selling
    with the aim of selling
    `,
  )
})

describe('hopes', () => {
  are(
    'planned',
    '~ Kelmar sells two mills.',
    `
    Roe hopes that
    Roe hopes
    Roe demands that
    Roe insists that
    `
      .replace('Roe insists that', '')
      .replace('Roe demands that', ''),
  )
})
