/** Posts that have several names: the usual name first. From own knowledge. Lower case. */
export const samePosts: readonly (readonly string[])[] = [
  ['chief executive', 'chief executive officer', 'ceo', 'group chief executive', 'managing director'],
  [
    'finance chief',
    'chief financial officer',
    'cfo',
    'finance director',
    'financial director',
    'chief finance officer',
  ],
  ['operations chief', 'chief operating officer', 'coo', 'operating chief', 'operations director'],
  ['technology chief', 'chief technology officer', 'cto'],
  ['marketing chief', 'chief marketing officer', 'cmo', 'marketing director'],
  ['chair', 'chairman', 'chairwoman', 'chairperson'],
  ['spokesperson', 'spokesman', 'spokeswoman', 'press officer'],
  ['prime minister', 'premier', 'pm'],
  ['member of parliament', 'mp', 'lawmaker', 'legislator', 'parliamentarian'],
  ['representative', 'rep', 'congressman', 'congresswoman', 'lawmaker'],
  ['senator', 'sen', 'lawmaker'],
  ['governor', 'gov'],
  ['general', 'gen'],
  ['lieutenant', 'lt'],
  ['sergeant', 'sgt'],
  ['captain', 'capt', 'skipper'],
  ['colonel', 'col'],
  ['inspector', 'insp'],
  ['superintendent', 'supt'],
  ['councillor', 'councilor', 'cllr', 'councilman', 'councilwoman', 'councilmember'],
  ['professor', 'prof', 'academic', 'researcher', 'scientist', 'scholar', 'lecturer'],
  ['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel'],
  ['coach', 'manager', 'head coach', 'trainer'],
  ['doctor', 'physician', 'medic'],
  ['finance minister', 'chancellor', 'treasury secretary', 'treasurer'],
  ['foreign minister', 'foreign secretary', 'secretary of state'],
  ['interior minister', 'home secretary'],
  ['defence minister', 'defense minister', 'defence secretary', 'defense secretary'],
  ['health minister', 'health secretary'],
  ['police chief', 'chief constable', 'chief of police', 'police commissioner'],
  ['owner', 'proprietor'],
  ['founder', 'co founder', 'cofounder'],
  ['footballer', 'player', 'striker', 'forward', 'midfielder', 'defender', 'winger', 'goalkeeper'],
  ['fund manager', 'manager', 'portfolio manager'],
]

/** Words for somebody with a post that leave open which. */
export const anyPost: ReadonlySet<string> = new Set(
  `boss chief executive expert head leader official officer politician specialist figure representative adviser advisor
  author member man woman person veteran campaigner minister director colleague`
    .trim()
    .split(/\s+/),
)

/** What makes another post of the one that follows. */
export const otherPost: ReadonlySet<string> = new Set(
  'acting assistant associate deputy ex former interim junior outgoing retired shadow under vice'.split(' '),
)

/** Posts of which a body has few, so that who has one of them at it has no other. */
export const solePosts: ReadonlySet<string> = new Set(
  `ceo cfo chair chairman chairperson chairwoman chancellor coo cto treasurer president premier mayor governor king queen
  principal rector secretary ambassador archbishop bishop coach captain minister executive director officer judge
  prosecutor speaker spokesman spokesperson spokeswoman general colonel lieutenant sergeant admiral founder councillor
  councilor senator commissioner inspector sheriff editor`
    .trim()
    .split(/\s+/),
)

/** Posts of which a body has one, so that two persons do not hold it at a time. */
export const uniquePosts: ReadonlySet<string> = new Set(
  `captain ceo cfo chair chairman chairperson chairwoman chancellor chief coach commissioner coo cto director executive governor
  head leader manager mayor minister mp officer premier president principal rector secretary sheriff skipper speaker treasurer`
    .trim()
    .split(/\s+/),
)

/** Nouns and adjectives of the field of a post that are no words of titles in general: "flight director". */
export const postFields: ReadonlySet<string> = new Set(
  `academic artistic clinical creative editorial engineering flight legal medical mission musical nursing policy political
  production programme project research science scientific security sporting strategy technical`
    .trim()
    .split(/\s+/),
)

/** Nouns for what a director or minister is in charge of. */
export const fieldNouns: ReadonlySet<string> = new Set(
  `agriculture budget communications culture defence defense education energy environment finance fisheries foreign forestry
  health housing immigration interior justice labor labour marketing nursing personnel planning procurement sales security
  sport sports tourism trade transport welfare`
    .trim()
    .split(/\s+/),
)
