import type { Frame } from './frame.js'

/** Crime, courts and regulators. The fact is about who is accused or punished: who does it often is left unsaid. */
export const court: readonly Frame[] = [
  {
    name: 'fine',
    tells: 'money',
    wordings: [{ verbs: 'fine', nouns: 'fine penalty', subject: 'patient on against for to', object: 'none' }],
  },
  {
    name: 'sentence',
    tells: 'duration',
    wordings: [
      { verbs: 'imprison jail sentence', subject: 'patient', object: 'none' },
      {
        nouns: 'jail-term prison-sentence prison-term jail-sentence sentence term',
        subject: 'patient on for to',
        object: 'none',
      },
    ],
  },
  {
    name: 'charge',
    wordings: [{ verbs: 'charge indict', nouns: 'indictment', subject: 'patient', object: 'with for over on' }],
  },
  {
    name: 'accuse',
    wordings: [{ verbs: 'accuse', nouns: 'accusation', subject: 'patient against', object: 'of none' }],
  },
  {
    name: 'convict',
    wordings: [
      { verbs: 'convict', nouns: 'conviction', subject: 'patient', object: 'of for none' },
      { verbs: 'find', under: 'find', of: 'guilty', object: 'of' },
    ],
  },
  {
    name: 'acquit',
    wordings: [{ verbs: 'acquit clear', nouns: 'acquittal', of: '@person', subject: 'patient', object: 'of none' }],
  },
  {
    name: 'arrest',
    wordings: [{ verbs: 'arrest detain', nouns: 'arrest detention', subject: 'who', object: 'place' }],
  },
  {
    name: 'escape',
    wordings: [
      {
        verbs: 'abscond break-out escape flee',
        by: 'criminal fugitive killer murderer patient prisoner robber suspect',
        object: 'none',
      },
      { nouns: 'breakout escape jailbreak', subject: 'agent patient', object: 'none' },
    ],
  },
  { name: 'release', wordings: [{ verbs: 'free', nouns: 'freeing', subject: 'patient', object: 'from' }] },
  {
    name: 'sue',
    wordings: [
      { verbs: 'sue', object: 'patient' },
      { verbs: 'file bring lodge', of: 'lawsuit suit', object: 'against' },
      { nouns: 'lawsuit suit', object: 'against' },
    ],
  },
  {
    name: 'settle',
    tells: 'money',
    wordings: [
      { verbs: 'settle', of: 'allegation case charge claim dispute lawsuit suit', object: 'with none' },
      { verbs: 'settle', nouns: 'settlement', object: 'with patient' },
    ],
  },
  {
    name: 'damages',
    tells: 'money',
    wordings: [
      { verbs: 'award', of: '@amount damage compensation', subject: 'to patient', object: 'from none' },
      { verbs: 'win receive get', of: 'damage compensation', object: 'from' },
      { verbs: 'pay', of: 'damage compensation', subject: 'to', object: 'agent' },
      { verbs: 'compensate', subject: 'patient', object: 'agent' },
    ],
  },
  { name: 'bail', tells: 'money', wordings: [{ nouns: 'bail', subject: 'patient for', object: 'none' }] },
  { name: 'appeal', wordings: [{ verbs: 'appeal', nouns: 'appeal', object: 'patient against' }] },
  {
    name: 'overturn',
    wordings: [{ verbs: 'annul overturn quash reverse strike-down throw-out', nouns: 'annulment reversal' }],
  },
  { name: 'uphold', wordings: [{ verbs: 'affirm uphold', nouns: 'affirmation' }] },
  {
    name: 'investigate',
    wordings: [{ verbs: 'investigate probe', nouns: 'inquiry investigation probe', object: 'patient into' }],
  },
  { name: 'plead', wordings: [{ verbs: 'plead', nouns: 'plea', object: 'patient to' }] },
  { name: 'testify', wordings: [{ verbs: 'testify', nouns: 'testimony', object: 'against for' }] },
  {
    name: 'execute',
    wordings: [{ verbs: 'execute hang', nouns: 'execution', subject: 'patient', object: 'agent', of: '@person' }],
  },
  {
    name: 'seize',
    wordings: [{ verbs: 'confiscate impound seize', nouns: 'confiscation seizure', object: 'patient' }],
  },
  {
    // From whom is told in as many ways as there are writers.
    name: 'steal',
    tells: 'money',
    wordings: [
      {
        verbs: 'embezzle loot misappropriate pocket siphon siphon-off steal',
        nouns: 'embezzlement theft',
        of: '@amount cash fund money saving',
        object: 'none',
      },
      { verbs: 'cheat con conn defraud fleece swindle', of: '@people', object: 'none' },
      {
        verbs: 'cheat con conn defraud fleece swindle',
        of: 'bank client company customer fund insurer investor saver taxpayer victim',
        object: 'none',
      },
      { verbs: 'rob steal', nouns: 'robbery theft', object: 'patient from' },
    ],
  },
  {
    name: 'kidnap',
    wordings: [{ verbs: 'abduct kidnap', nouns: 'abduction kidnapping', subject: 'patient', object: 'agent' }],
  },
  { name: 'raid', wordings: [{ verbs: 'raid search', nouns: 'raid search', object: 'patient on of' }] },
]
