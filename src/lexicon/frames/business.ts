import type { Frame } from './frame.js'

/** Deals, firms, work and money. Own knowledge of company news. */
export const business: readonly Frame[] = [
  {
    name: 'bid',
    tells: 'money',
    wordings: [
      { under: 'bid offer propose', verbs: 'acquire buy purchase take-over' },
      { verbs: 'bid', object: 'for' },
      { verbs: 'offer', object: 'for' },
      { nouns: 'bid offer', object: 'for patient' },
    ],
  },
  {
    name: 'acquire',
    wordings: [
      {
        verbs: 'acquire buy buy-out gobble-up purchase snap-up swallow swallow-up take-over',
        nouns: 'acquisition buy-out buyout purchase takeover',
      },
      { verbs: 'sell offload', nouns: 'sale', subject: 'to' },
    ],
  },
  {
    name: 'sell',
    wordings: [
      { verbs: 'dispose', nouns: 'disposal divestiture divestment', object: 'of patient' },
      { verbs: 'divest offload sell sell-off' },
    ],
  },
  {
    name: 'merge',
    symmetric: true,
    wordings: [{ verbs: 'merge combine', nouns: 'merger', object: 'with patient' }],
  },
  {
    name: 'partner',
    symmetric: true,
    wordings: [
      {
        verbs: 'ally collaborate cooperate partner team-up',
        nouns: 'alliance collaboration partnership tie-up',
        object: 'with',
      },
    ],
  },
  {
    name: 'establish',
    wordings: [
      {
        verbs: 'create establish form found set-up start-up',
        nouns: 'creation establishment formation foundation founding',
        of: 'venture company firm unit subsidiary division fund alliance partnership business joint-venture arm bank charity party group team council committee commission agency',
      },
    ],
  },
  {
    name: 'invest',
    tells: 'money',
    wordings: [
      { verbs: 'invest plough plow pour sink', nouns: 'investment', object: 'in into' },
      { verbs: 'inject pump put', of: '@amount capital cash money', object: 'into' },
      { verbs: 'invest', of: '@amount', object: 'in into none' },
    ],
  },
  {
    name: 'recover',
    tells: 'money',
    wordings: [
      {
        verbs: 'claw-back get-back recoup recover retrieve',
        nouns: 'recovery',
        of: '@amount asset cash fund loss money',
        subject: 'none',
        object: 'none',
      },
    ],
  },
  {
    name: 'saving',
    tells: 'money',
    wordings: [
      {
        verbs: 'save',
        of: '@amount cost money',
        by: 'change closure cut deal measure merger move overhaul plan programme program restructuring sale scheme shake-up step strategy switch',
        subject: 'to',
        object: 'none',
      },
      {
        verbs: 'save',
        of: '@amount cost money',
        by: 'change closure cut deal measure merger move overhaul plan programme program restructuring sale scheme shake-up step strategy switch',
        subject: 'none',
        object: 'none',
      },
      { verbs: 'save', of: '@amount cost money', object: 'none' },
      { nouns: 'saving', object: 'none' },
    ],
  },
  { name: 'price', tells: 'money', wordings: [{ verbs: 'pay fork-out shell-out', object: 'for' }] },
  {
    name: 'pay',
    tells: 'money',
    wordings: [{ verbs: 'pay shell-out hand-over', nouns: 'payment', object: 'to for patient' }],
  },
  {
    name: 'spend',
    tells: 'money',
    wordings: [{ verbs: 'spend splurge', nouns: 'expenditure outlay', object: 'on for' }],
  },
  {
    name: 'lend',
    tells: 'money',
    wordings: [
      { verbs: 'lend loan', nouns: 'loan', object: 'to' },
      { verbs: 'borrow', subject: 'from', object: 'agent' },
    ],
  },
  { name: 'borrow', tells: 'money', wordings: [{ verbs: 'borrow', nouns: 'borrowing', object: 'none' }] },
  {
    name: 'owe',
    tells: 'money',
    wordings: [{ verbs: 'owe', object: 'to patient' }],
  },
  {
    name: 'raise funds',
    tells: 'money',
    wordings: [
      {
        verbs: 'raise secure attract draw collect',
        of: 'capital cash equity financing fund funding money',
        object: 'none',
      },
      { verbs: 'raise', of: '@amount', object: 'none' },
      { nouns: 'fundraising funding-round', object: 'none' },
    ],
  },
  {
    name: 'issue',
    tells: 'money',
    wordings: [
      { verbs: 'issue sell float place', of: 'bond note debenture debt gilt' },
      { nouns: 'issue issuance offering', of: 'bond note debenture debt gilt' },
    ],
  },
  {
    name: 'dividend',
    tells: 'money',
    wordings: [
      {
        verbs: 'declare pay propose raise cut omit suspend',
        of: 'dividend payout',
        subject: 'agent owner',
        object: 'kind',
      },
      { nouns: 'dividend payout', object: 'none' },
    ],
  },
  {
    name: 'buy back',
    tells: 'money',
    wordings: [{ verbs: 'buy-back repurchase', nouns: 'buy-back buyback repurchase', object: 'none' }],
  },
  {
    name: 'list',
    wordings: [
      { verbs: 'list float', nouns: 'flotation listing ipo', subject: 'patient agent', object: 'none', middle: true },
      { verbs: 'go', of: 'public', object: 'none' },
    ],
  },
  {
    name: 'delist',
    wordings: [{ verbs: 'delist', nouns: 'delisting', subject: 'patient agent', object: 'none', middle: true }],
  },
  {
    name: 'bankruptcy',
    wordings: [
      { nouns: 'bankruptcy insolvency administration receivership liquidation', object: 'none' },
      { verbs: 'collapse fail fold', of: '@organization', subject: 'patient', object: 'none', middle: true },
    ],
  },
  {
    name: 'employ',
    wordings: [
      {
        verbs: 'employ have',
        of: 'worker person employee staff workforce',
        object: 'kind',
      },
      { verbs: 'work', by: '@people', subject: 'where at for in', object: 'none' },
      { nouns: 'workforce headcount payroll', object: 'none' },
    ],
  },
  {
    name: 'operate',
    wordings: [
      { nouns: 'fleet', object: 'of' },
      {
        verbs: 'have operate own run',
        of: 'aircraft bank branch cinema clinic dealership factory ferry gym hospital hotel mill mine outlet plane plant pub restaurant school ship shop station stadium studio theatre train vessel warehouse',
      },
    ],
  },
  {
    name: 'job cuts',
    wordings: [
      {
        verbs: 'ax axe cut cut-back eliminate lose reduce scrap shed slash trim',
        of: 'job post position role worker workforce',
        subject: 'agent at',
        object: 'kind',
      },
      {
        verbs: 'dismiss fire furlough lay-off let-go sack make-redundant',
        of: 'worker person staff workforce job post position role',
        subject: 'agent at',
        object: 'kind',
      },
      { nouns: 'job-cut job-loss layoff lay-off redundancy', object: 'none' },
      {
        nouns: 'cut loss elimination reduction shedding',
        of: 'job post position role staff headcount',
        object: 'none',
      },
      { verbs: 'disappear go vanish', of: 'job post position role', subject: 'agent at', object: 'none', middle: true },
      { verbs: 'lose', of: 'job post position', by: '@people', subject: 'at', object: 'none' },
      { verbs: 'lose', of: 'job post position', by: '@people', subject: 'none', object: 'none' },
      { verbs: 'get-rid', of: 'job post position role worker staff', object: 'none' },
      {
        verbs: 'cost',
        of: 'job post position role',
        by: 'automation change closure cut deal merger move overhaul plan relocation restructuring shutdown switch',
        subject: 'none',
        object: 'none',
      },
      { verbs: 'face', of: 'axe chop redundancy', by: '@people', subject: 'at', object: 'none' },
      { verbs: 'face', of: 'axe chop redundancy', by: '@people', subject: 'none', object: 'none' },
    ],
  },
  {
    name: 'hiring',
    wordings: [
      {
        verbs: 'add create hire recruit take-on',
        of: 'job post position worker person staff',
        object: 'kind',
      },
      { nouns: 'creation', of: 'job post position', object: 'none' },
      { nouns: 'hiring recruitment', of: 'worker person staff', object: 'none' },
    ],
  },
  {
    name: 'contract',
    wordings: [
      {
        verbs: 'award give grant hand',
        of: 'contract order',
        subject: 'to',
        object: 'agent',
      },
      { verbs: 'clinch gain land secure win', of: 'contract order', object: 'from with none' },
      { nouns: 'contract', object: 'with from' },
    ],
  },
  {
    name: 'order',
    wordings: [{ verbs: 'order', nouns: 'order', object: 'patient for' }],
  },
  { name: 'supply', wordings: [{ verbs: 'supply', nouns: 'supply', object: 'to patient' }] },
  {
    name: 'produce',
    wordings: [
      {
        verbs: 'assemble build churn-out construct make manufacture produce put-together turn-out',
        nouns: 'assembly construction manufacture manufacturing production',
      },
    ],
  },
  {
    name: 'open',
    wordings: [
      {
        verbs: 'inaugurate open',
        nouns: 'inauguration opening',
        subject: 'agent+patient',
        object: 'none',
        middle: true,
      },
    ],
  },
  {
    name: 'close',
    wordings: [
      {
        verbs: 'close close-down shut shut-down shutter mothball',
        nouns: 'closing closure shutdown',
        subject: 'agent+patient',
        object: 'none',
        middle: true,
        of: 'plant factory mill mine shop store branch school hospital pub restaurant office base airport refinery works site bank station library outlet depot warehouse yard bridge road port border company newspaper theatre theater prison court embassy',
      },
    ],
  },
  {
    name: 'launch',
    wordings: [
      {
        verbs: 'debut introduce launch roll-out unveil',
        nouns: 'introduction launch rollout roll-out unveiling',
      },
      {
        verbs: 'release',
        nouns: 'release',
        of: '@named album app book car drug film game model novel phone product report series single song update version video',
      },
    ],
  },
  {
    name: 'recall',
    wordings: [{ verbs: 'call-back recall', nouns: 'recall', object: 'patient for' }],
  },
  { name: 'ship', wordings: [{ verbs: 'deliver ship', nouns: 'delivery shipment' }] },
  { name: 'export', wordings: [{ verbs: 'export', nouns: 'export' }] },
  { name: 'import', wordings: [{ verbs: 'import', nouns: 'import' }] },
  {
    name: 'appoint',
    wordings: [
      {
        verbs: 'appoint choose hire name pick promote select tap',
        of: '@person',
        subject: 'patient',
        object: 'agent+as',
      },
      { nouns: 'appointment', subject: 'patient', object: 'agent+as' },
      { verbs: 'take-over', subject: 'agent', object: 'as' },
    ],
  },
  {
    name: 'resign',
    wordings: [
      { verbs: 'quit resign step-down stand-down', nouns: 'departure resignation', object: 'as from patient' },
    ],
  },
  {
    name: 'dismiss',
    wordings: [
      {
        verbs: 'dismiss fire oust sack remove',
        nouns: 'dismissal firing ouster removal sacking',
        subject: 'patient',
        object: 'agent+as',
      },
    ],
  },
  {
    name: 'value',
    tells: 'money',
    wordings: [
      { verbs: 'value appraise', subject: 'patient', object: 'none' },
      { nouns: 'valuation', object: 'none' },
    ],
  },
  {
    name: 'upgrade',
    wordings: [{ verbs: 'upgrade', nouns: 'upgrade', subject: 'patient', object: 'agent' }],
  },
  {
    name: 'downgrade',
    wordings: [{ verbs: 'downgrade', nouns: 'downgrade', subject: 'patient', object: 'agent' }],
  },
  { name: 'license', wordings: [{ verbs: 'licence license', nouns: 'licence license' }] },
  { name: 'lease', wordings: [{ verbs: 'lease rent', nouns: 'lease rental' }] },
  { name: 'rename', wordings: [{ verbs: 'rename rebrand', nouns: 'renaming', subject: 'patient', object: 'as' }] },
  {
    name: 'relocate',
    wordings: [{ verbs: 'move relocate', nouns: 'relocation', object: 'to' }],
  },
  {
    name: 'write down',
    tells: 'money',
    wordings: [
      {
        verbs: 'write-down write-off impair',
        nouns: 'write-down writedown write-off writeoff impairment',
        object: 'patient on',
      },
    ],
  },
  { name: 'develop', wordings: [{ verbs: 'develop', nouns: 'development' }] },
  {
    name: 'strike',
    wordings: [
      { nouns: 'strike walkout stoppage', object: 'at' },
      { verbs: 'walk-out', object: 'none' },
    ],
  },
]
