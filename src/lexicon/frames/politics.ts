import type { Frame } from './frame.js'

/** Elections, laws, states and wars. Own knowledge of political news. */
export const politics: readonly Frame[] = [
  {
    name: 'win seats',
    wordings: [
      { verbs: 'capture gain hold pick-up secure take win', of: 'seat', object: 'kind+in' },
      { verbs: 'get', of: 'seat', by: '@organization', object: 'kind+in' },
      { verbs: 'give hand leave', of: 'seat', subject: 'to', object: 'in none' },
      {
        verbs: 'have',
        of: 'seat',
        by: 'alliance bloc coalition faction group movement party @organization',
        object: 'kind+in',
      },
    ],
  },
  {
    name: 'lose seats',
    wordings: [{ verbs: 'forfeit lose shed surrender', of: 'seat', object: 'none' }],
  },
  {
    name: 'vote share',
    tells: 'percent',
    wordings: [
      { verbs: 'capture draw garner gain get poll receive secure take win', of: 'vote ballot', object: 'none' },
      { nouns: 'vote-share', object: 'none' },
    ],
  },
  {
    name: 'win election',
    wordings: [
      { verbs: 'win', of: 'election runoff presidency referendum primary poll' },
      { nouns: 'election-victory election-win', object: 'none' },
    ],
  },
  { name: 'elect', wordings: [{ verbs: 'elect re-elect', nouns: 'election', subject: 'patient', object: 'agent+as' }] },
  { name: 'nominate', wordings: [{ verbs: 'nominate', nouns: 'nomination', subject: 'patient', object: 'agent+as' }] },
  { name: 'endorse', wordings: [{ verbs: 'back endorse', nouns: 'endorsement' }] },
  {
    name: 'run',
    wordings: [
      { verbs: 'run stand', object: 'for' },
      { nouns: 'candidacy', object: 'for' },
    ],
  },
  {
    name: 'approve',
    wordings: [
      {
        verbs: 'adopt approve authorise authorize clear enact greenlight okay pass ratify sanction wave-through',
        nouns: 'adoption approval authorisation authorization clearance enactment passage ratification',
      },
      {
        verbs: 'pass',
        of: 'amendment bill bond budget law measure motion proposal referendum resolution',
        middle: true,
      },
    ],
  },
  { name: 'vote', wordings: [{ verbs: 'vote', nouns: 'vote', object: 'for on' }] },
  {
    name: 'reject',
    wordings: [
      {
        verbs: 'block defeat rebuff refuse reject spurn throw-out turn-down vote-down',
        nouns: 'defeat rebuff rejection',
        of: 'bill law plan proposal offer bid motion deal measure amendment budget merger takeover treaty request application claim appeal call demand',
      },
      { verbs: 'rebuff reject spurn turn-down vote-down', nouns: 'rejection' },
    ],
  },
  { name: 'veto', wordings: [{ verbs: 'veto', nouns: 'veto' }] },
  { name: 'sign', wordings: [{ verbs: 'ink sign', nouns: 'signature signing' }] },
  { name: 'propose', wordings: [{ verbs: 'propose table', nouns: 'proposal' }] },
  {
    name: 'ban',
    wordings: [{ verbs: 'ban bar forbid outlaw prohibit', nouns: 'ban prohibition', object: 'patient on from' }],
  },
  {
    name: 'sanction',
    wordings: [
      { verbs: 'impose slap place levy put', of: 'sanction', object: 'on against' },
      { nouns: 'sanction', object: 'on against' },
    ],
  },
  {
    name: 'tariff',
    tells: 'percent',
    wordings: [
      { verbs: 'impose slap place levy put raise', of: 'tariff duty levy', object: 'on' },
      { nouns: 'tariff duty levy', object: 'on patient' },
    ],
  },
  { name: 'visit', wordings: [{ verbs: 'tour visit', nouns: 'tour visit', object: 'patient to' }] },
  {
    name: 'meet',
    symmetric: true,
    wordings: [
      { verbs: 'meet', of: '@named' },
      { verbs: 'meet', nouns: 'meeting summit talk', object: 'with' },
    ],
  },
  { name: 'invade', wordings: [{ verbs: 'invade', nouns: 'invasion' }] },
  {
    name: 'attack',
    wordings: [
      {
        verbs: 'attack assault bomb bombard raid shell strike',
        nouns: 'assault attack bombardment bombing offensive raid shelling',
        object: 'patient on against',
      },
    ],
  },
  { name: 'capture', wordings: [{ verbs: 'capture overrun seize', nouns: 'capture seizure' }] },
  {
    name: 'deploy',
    wordings: [
      {
        verbs: 'deploy send send-in',
        nouns: 'deployment',
        of: 'troop soldier force peacekeeper ship aircraft police officer',
      },
    ],
  },
  { name: 'withdraw', wordings: [{ verbs: 'pull-out withdraw', nouns: 'pullout withdrawal', object: 'patient from' }] },
  {
    name: 'cease fire',
    symmetric: true,
    wordings: [{ nouns: 'armistice ceasefire cease-fire truce', object: 'with between' }],
  },
  { name: 'recognise', wordings: [{ verbs: 'recognise recognize', nouns: 'recognition' }] },
  { name: 'expel', wordings: [{ verbs: 'expel', nouns: 'expulsion', subject: 'patient', object: 'agent' }] },
  { name: 'deport', wordings: [{ verbs: 'deport', nouns: 'deportation', subject: 'patient', object: 'agent' }] },
  { name: 'extradite', wordings: [{ verbs: 'extradite', nouns: 'extradition', subject: 'patient', object: 'to' }] },
  {
    name: 'aid',
    tells: 'money',
    wordings: [
      {
        verbs: 'contribute donate give grant pledge provide',
        of: '@amount aid fund funding money assistance',
        object: 'to',
      },
      {
        verbs: 'allocate commit contribute donate earmark pledge promise provide set-aside',
        of: '@amount',
        object: 'to for none',
      },
      {
        verbs: 'allocate announce commit earmark give offer pledge promise provide set-aside',
        of: 'aid assistance relief',
        object: 'to for none',
      },
      { nouns: 'aid contribution donation grant', object: 'to' },
    ],
  },
  {
    name: 'protest',
    wordings: [
      {
        verbs: 'demonstrate march protest rally',
        nouns: 'demonstration march protest rally',
        subject: 'place',
        object: 'against',
      },
    ],
  },
  { name: 'nationalise', wordings: [{ verbs: 'nationalise nationalize', nouns: 'nationalisation nationalization' }] },
  { name: 'privatise', wordings: [{ verbs: 'privatise privatize', nouns: 'privatisation privatization' }] },
  { name: 'join', wordings: [{ verbs: 'join', nouns: 'accession entry', object: 'patient to into' }] },
  { name: 'host', wordings: [{ verbs: 'host', nouns: 'hosting' }] },
  { name: 'lead', wordings: [{ verbs: 'head lead', nouns: 'leadership' }] },
  { name: 'declare', wordings: [{ verbs: 'declare proclaim', nouns: 'declaration proclamation' }] },
  {
    name: 'criticise',
    wordings: [
      { verbs: 'attack blast condemn criticise criticize denounce slam', nouns: 'condemnation criticism denunciation' },
    ],
  },
  { name: 'praise', wordings: [{ verbs: 'applaud commend hail praise welcome', nouns: 'praise' }] },
  { name: 'support', wordings: [{ verbs: 'back support', nouns: 'backing support', object: 'patient for' }] },
  { name: 'oppose', wordings: [{ verbs: 'oppose', nouns: 'opposition', object: 'patient to' }] },
]
