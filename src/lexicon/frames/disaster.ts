import type { Frame } from './frame.js'

/** Deaths, injuries and damage. Who is counted stands in the key only where it is not just people. */
export const disaster: readonly Frame[] = [
  {
    name: 'deaths',
    wordings: [
      {
        verbs: 'kill claim massacre murder slay',
        of: '@amount person life soldier civilian child worker passenger man woman student pupil migrant rebel villager resident police miner troop fighter militant boy girl victim protester officer firefighter tourist sailor',
        subject: 'place',
        object: 'hazard+kind',
      },
      { verbs: 'die drown perish', subject: 'place', object: 'hazard+kind', middle: true, of: '@people' },
      { verbs: 'lose', of: 'life', subject: 'place', object: 'hazard' },
      { adjectives: 'dead killed', subject: 'place', object: 'hazard+kind' },
      { nouns: 'death fatality death-toll toll', subject: 'place', object: 'hazard' },
    ],
  },
  {
    name: 'injuries',
    wordings: [
      {
        verbs: 'hurt injure wound',
        of: '@people',
        subject: 'place',
        object: 'hazard+kind',
      },
      { adjectives: 'hurt injured wounded', subject: 'place', object: 'hazard+kind' },
      { nouns: 'injury', subject: 'place', object: 'hazard' },
    ],
  },
  {
    name: 'missing',
    wordings: [
      { adjectives: 'missing unaccounted', subject: 'place', object: 'hazard+kind' },
      { verbs: 'miss', of: '@people', subject: 'place', object: 'hazard+kind', middle: true },
    ],
  },
  {
    name: 'displaced',
    wordings: [
      { verbs: 'displace', subject: 'place', object: 'hazard+kind' },
      { adjectives: 'homeless', subject: 'place', object: 'hazard+kind' },
    ],
  },
  {
    name: 'evacuated',
    wordings: [{ verbs: 'evacuate', nouns: 'evacuation', subject: 'place', object: 'hazard+kind', of: '@people' }],
  },
  {
    name: 'rescued',
    wordings: [{ verbs: 'rescue save', nouns: 'rescue', subject: 'place', object: 'hazard+kind', of: '@people' }],
  },
  {
    name: 'destroyed',
    wordings: [
      {
        verbs: 'burn-down demolish destroy flatten gut level raze wreck',
        nouns: 'destruction',
        subject: 'place',
        object: 'hazard+patient',
      },
    ],
  },
  {
    name: 'damaged',
    wordings: [{ verbs: 'damage', subject: 'place', object: 'hazard+patient' }],
  },
  {
    name: 'damage cost',
    tells: 'money',
    wordings: [
      { verbs: 'cause', of: 'damage', subject: 'place', object: 'hazard' },
      { nouns: 'damage', subject: 'place', object: 'hazard' },
    ],
  },
  {
    name: 'hit',
    wordings: [{ verbs: 'batter devastate hit pound rock shake strike', subject: 'patient', object: 'agent' }],
  },
  { name: 'crash', wordings: [{ verbs: 'crash', nouns: 'crash', subject: 'agent patient', object: 'place' }] },
  {
    name: 'explode',
    wordings: [
      { verbs: 'blow-up detonate explode go-off', nouns: 'blast explosion', subject: 'place', object: 'agent' },
    ],
  },
  { name: 'erupt', wordings: [{ verbs: 'erupt', nouns: 'eruption', object: 'none' }] },
  {
    name: 'sink',
    wordings: [
      {
        verbs: 'capsize founder sink',
        nouns: 'capsizing sinking',
        subject: 'patient agent',
        object: 'none',
        middle: true,
        of: 'ship boat ferry vessel tanker trawler yacht submarine',
      },
    ],
  },
]
