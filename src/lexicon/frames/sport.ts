import type { Frame } from './frame.js'

/** Matches, players and records. Own knowledge of sports pages. */
export const sport: readonly Frame[] = [
  {
    name: 'beat',
    tells: 'score',
    wordings: [
      {
        verbs:
          'beat crush defeat down edge edge-out hammer outclass overcome overpower rout see-off thrash trounce upset',
        nouns: 'triumph victory win',
        object: 'patient over against',
      },
      { verbs: 'win', object: 'against over' },
      {
        verbs: 'fall go-down lose',
        nouns: 'defeat loss',
        subject: 'to by against at',
        object: 'patient agent',
        named: true,
      },
    ],
  },
  {
    name: 'draw',
    tells: 'score',
    symmetric: true,
    wordings: [{ verbs: 'draw tie', nouns: 'draw tie stalemate', object: 'with against' }],
  },
  {
    name: 'win title',
    wordings: [
      {
        verbs: 'capture claim clinch lift take win',
        nouns: 'win',
        of: 'title cup league championship trophy medal gold silver bronze tournament race final open grand-prix stage pennant award prize crown',
      },
    ],
  },
  {
    name: 'score',
    wordings: [
      { verbs: 'bag grab net notch score', of: 'goal point try run penalty hat-trick touchdown century basket' },
    ],
  },
  {
    name: 'transfer',
    tells: 'money',
    wordings: [
      {
        verbs: 'acquire buy purchase snap-up',
        of: '@player',
        subject: 'patient',
        object: 'agent',
      },
      { verbs: 'sign', of: '@person', nouns: 'signing', subject: 'patient', object: 'agent' },
      { verbs: 'sell offload', of: '@player', subject: 'patient', object: 'to none' },
      { verbs: 'join', object: 'patient', of: 'club side team squad' },
      { nouns: 'transfer', subject: 'patient agent', object: 'to' },
    ],
  },
  { name: 'qualify', wordings: [{ verbs: 'qualify', nouns: 'qualification', object: 'for' }] },
  {
    name: 'relegate',
    wordings: [
      { verbs: 'relegate', nouns: 'relegation', subject: 'patient', object: 'none' },
      { verbs: 'go-down', object: 'none' },
    ],
  },
  {
    name: 'eliminate',
    wordings: [{ verbs: 'eliminate knock-out', nouns: 'elimination', subject: 'patient', object: 'from none' }],
  },
  {
    name: 'suspend',
    wordings: [{ verbs: 'ban suspend', nouns: 'ban suspension', subject: 'patient', object: 'none', of: '@person' }],
  },
  {
    name: 'play',
    symmetric: true,
    wordings: [{ verbs: 'play', nouns: 'match game', object: 'patient against with', named: true }],
  },
  { name: 'set record', wordings: [{ verbs: 'break set smash', of: 'record', object: 'kind' }] },
  { name: 'retire', wordings: [{ verbs: 'retire bow-out', nouns: 'retirement', object: 'from as none' }] },
  {
    name: 'attendance',
    wordings: [
      { verbs: 'attend watch', of: 'match game final', subject: 'patient', object: 'none' },
      { nouns: 'attendance crowd', subject: 'at of for', object: 'none' },
    ],
  },
]
