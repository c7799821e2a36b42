import type { Frame } from './frame.js'

/** Deaths, injuries and damage. Who is counted stands in the key only where it is not just people. */
export const disaster: readonly Frame[] = [
  {
    name: 'deaths',
    wordings: [
      { verbs: 'claim cost take', of: 'life', subject: 'none', object: 'scene+hazard' },
      {
        verbs: 'kill claim massacre murder slay',
        of: '@amount person life soldier civilian child worker passenger man woman student pupil migrant rebel villager resident police miner troop fighter militant boy girl victim protester officer firefighter tourist sailor',
        subject: 'kind',
        object: 'scene+hazard',
      },
      { verbs: 'die drown perish', subject: 'kind', object: 'scene+hazard', middle: true, of: '@people' },
      { verbs: 'lose', of: 'life', subject: 'none', object: 'scene+hazard' },
      { adjectives: 'dead killed', subject: 'kind', object: 'scene+hazard' },
      { nouns: 'death fatality death-toll toll', subject: 'none', object: 'scene+hazard' },
    ],
  },
  {
    name: 'injuries',
    wordings: [
      {
        verbs: 'hurt injure wound',
        of: '@amount @people',
        subject: 'kind',
        object: 'scene+hazard',
      },
      {
        verbs: 'receive suffer sustain',
        of: 'bruise burn fracture injury wound',
        by: '@people',
        subject: 'none',
        object: 'scene+hazard',
      },
      { adjectives: 'hurt injured wounded', subject: 'kind', object: 'scene+hazard' },
      { nouns: 'injury', subject: 'none', object: 'scene+hazard' },
    ],
  },
  {
    name: 'missing',
    wordings: [
      { adjectives: 'missing unaccounted', subject: 'kind', object: 'scene+hazard' },
      { verbs: 'miss unaccount', of: '@people', subject: 'kind', object: 'scene+hazard', middle: true },
    ],
  },
  {
    name: 'displaced',
    wordings: [
      { verbs: 'displace', subject: 'kind', object: 'scene+hazard' },
      { adjectives: 'homeless', subject: 'kind', object: 'scene+hazard' },
    ],
  },
  {
    name: 'evacuated',
    wordings: [
      { verbs: 'evacuate', nouns: 'evacuation', subject: 'kind', object: 'scene+hazard', of: '@amount @people' },
    ],
  },
  {
    name: 'rescued',
    wordings: [{ verbs: 'rescue save', nouns: 'rescue', subject: 'kind', object: 'scene+hazard', of: '@people' }],
  },
  {
    name: 'destroyed',
    wordings: [
      {
        verbs: 'bulldoze burn-down demolish destroy flatten gut knock-down level pull-down raze tear-down wreck',
        nouns: 'destruction',
        subject: 'none',
        object: 'scene+hazard+wreck',
      },
    ],
  },
  {
    name: 'flooded',
    wordings: [
      {
        verbs: 'flood inundate submerge swamp',
        of: 'building business farm home house property shop street town village',
        subject: 'none',
        object: 'scene+hazard+wreck',
      },
    ],
  },
  {
    name: 'damaged',
    wordings: [{ verbs: 'damage', subject: 'none', object: 'scene+hazard+wreck' }],
  },
  {
    name: 'damage cost',
    tells: 'money',
    wordings: [
      { verbs: 'cause', of: 'damage', subject: 'none', object: 'scene+hazard' },
      { nouns: 'damage', subject: 'none', object: 'scene+hazard' },
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

/** Relations of keys whose object is where a disaster was, and what it was. */
export const disasterRelations: ReadonlySet<string> = new Set(
  'damage cost,deaths,displaced,evacuated,injuries,magnitude,missing,power cut,rescued'.split(','),
)
