import type { Claim } from '../model.js'

type Factuality = Claim['factuality']

/**
 * What a word says about whether the event that it governs happens. Own knowledge, after the event-selecting predicates of
 * FactBank (Saurí and Pustejovsky 2009).
 */
const rows: readonly (readonly [Factuality, string])[] = [
  [
    'planned',
    'agree aim apply arrange ask attempt beg bid choose commit contract decide demand desire determine elect endeavor endeavour fight hope intend ' +
      'like long look mean move need negotiate offer opt order plan pledge prepare promise propose request resolve schedule seek set slate strive ' +
      'struggle swear target threaten train try undertake volunteer vote vow want wish work yearn envisage',
  ],
  ['predicted', 'anticipate bind destine estimate expect forecast foresee guide poise predict project see tip'],
  [
    'possible',
    'allege allow appear authorise authorize believe claim consider contemplate debate design discuss entitle envision explore eye fear hint license mull ' +
      'permit pretend rumor rumour seem speculate study suggest suppose suspect think understand weigh',
  ],
]

/** Adjectives before "to" and a verb, or before "that" ("it is likely that"). */
export const adjectiveFactuality: ReadonlyMap<string, Factuality> = words([
  [
    'planned',
    'anxious committed determined due eager hopeful impatient keen loath prepared raring ready reluctant set slated unwilling willing',
  ],
  [
    'predicted',
    'bound certain destined expected forecast inevitable likely poised predicted probable projected sure unlikely',
  ],
  [
    'possible',
    'alleged apt conceivable eligible entitled free imaginable liable plausible possible rumored rumoured supposed suspected thinkable uncertain ' +
      'unclear welcome',
  ],
])

/** Nouns of what shows that something is so: "no evidence that it sold" leaves it open. Own knowledge. */
export const signNouns: ReadonlySet<string> = new Set(
  'clue confirmation evidence guarantee hint indication proof record sign suggestion trace'.split(' '),
)

/** Verbs that, denied, leave open what they would tell: "does not show that it sold"; not so "did not mention that it sold". */
export const provingVerbs: ReadonlySet<string> = new Set(
  'confirm demonstrate establish find guarantee imply indicate prove show substantiate suggest verify'.split(' '),
)

/** Adjectives that deny the verb after them: "is unable to pay". */
export const denyingAdjectives: ReadonlySet<string> = new Set(
  'forbidden impossible incapable unable unlikely unwilling'.split(' '),
)

/** Adjectives of will and readiness, after which "too" does not deny: "too eager to sell". */
export const eagerAdjectives: ReadonlySet<string> = new Set(
  'anxious apt eager fast fond glad happy keen inclined likely prone quick ready willing'.split(' '),
)

/** Verbs before somebody and an infinitive that he may not do. */
export const forbiddingVerbs: ReadonlySet<string> = new Set(['forbid', 'prohibit'])

/** Verbs of giving up what their object plans: "dropped its plan to sell". */
export const abandoningVerbs: ReadonlySet<string> = new Set(
  'abandon axe block call-off cancel ditch drop give-up quash reject scrap scupper shelve thwart veto withdraw'.split(
    ' ',
  ),
)

/** Nouns of what compels: "no need to sell" and "no obligation to sell" leave it open. */
export const needlessNouns: ReadonlySet<string> = new Set(
  'choice commitment compulsion difficulty doubt duty hesitation mandate need obligation option order pressure problem reason requirement trouble'.split(
    ' ',
  ),
)

/** Verbs that say that there is something, or that somebody has it: "there was no money to pay them". */
export const existenceVerbs: ReadonlySet<string> = new Set('be find get give have leave offer provide see'.split(' '))

/**
 * Verbs of compulsion: not being forced to sell leaves it open whether one does. "Does not have to" and "did not need to" are
 * mostly said of what is not done.
 */
export const compellingVerbs: ReadonlySet<string> = new Set('bind compel force obligate oblige require'.split(' '))

/** Common comparatives: "it could not be happier" says that it is as happy as can be. */
export const comparatives: ReadonlySet<string> = new Set(
  (
    'angrier better bigger bleaker brighter busier clearer closer darker fuller greater happier harder healthier higher larger later less ' +
    'longer louder lower more nearer newer older poorer prouder quicker richer sharper shorter simpler slower smaller starker stronger ' +
    'tougher weaker wealthier wider worse younger'
  ).split(' '),
)

/** Adverbs after "not" that say there is more: "not only", "not just a bank". */
export const onlyAdverbs: ReadonlySet<string> = new Set(['just', 'merely', 'only', 'simply', 'solely'])

/** Adjectives that judge what was done: "was quick to sell" says that it was sold. */
export const judgingAdjectives: ReadonlySet<string> = new Set(
  (
    'brave careless clever compelled courageous crazy foolish forced fortunate generous glad happy kind lucky mad nice obliged pleased polite proud quick right ' +
    'rude sad sensible silly slow smart sorry stupid surprised unwise wise wrong'
  ).split(' '),
)

/** Verbs and adjectives before another verb, or with an event as their object, by dictionary form. */
export const governingFactuality: ReadonlyMap<string, Factuality> = new Map(
  rows.flatMap(([factuality, words]) => words.split(' ').map((word): [string, Factuality] => [word, factuality])),
)

function words(table: readonly (readonly [Factuality, string])[]): ReadonlyMap<string, Factuality> {
  return new Map(table.flatMap(([value, row]) => row.split(' ').map((word): [string, Factuality] => [word, value])))
}

/** Verbs that say the same of a plain object: "eyes 150,000 cars", "plans a plant", "expects sales of $3 million". */
export const objectFactuality: ReadonlyMap<string, Factuality> = new Map(
  (
    [
      ['planned', 'plan propose target schedule seek intend want'],
      ['predicted', 'anticipate expect forecast foresee predict project'],
      ['possible', 'consider contemplate debate eye explore mull weigh'],
    ] as const
  ).flatMap(([factuality, words]) => words.split(' ').map((word): [string, Factuality] => [word, factuality])),
)

/** Nouns before "to" and an infinitive, or "of" and a gerund: "its objective of increasing output". */
export const nounFactuality: ReadonlyMap<string, Factuality> = words([
  [
    'planned',
    'agreement aim ambition attempt bid campaign commitment deal decision demand desire determination drive effort endeavor endeavour goal hope initiative ' +
      'intention mandate mission move need objective obligation offer order pact plan pledge programme program promise proposal push readiness request ' +
      'scheme strategy struggle target undertaking view vow willingness wish',
  ],
  ['predicted', 'course expectation forecast outlook prediction projection track'],
  [
    'possible',
    'ability allegation authorisation authority authorization capability capacity chance fear freedom hint idea leeway liberty licence license likelihood notion ' +
      'opportunity option permission permit possibility potential power prospect right risk rumor rumour scope speculation suggestion suspicion talk temptation ' +
      'threat',
  ],
])

export const modalFactuality: ReadonlyMap<string, Factuality> = new Map([
  ['could', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['would', 'predicted'],
  ["'d", 'predicted'],
  ['will', 'predicted'],
  ['wo', 'predicted'],
  ["'ll", 'predicted'],
  ['shall', 'predicted'],
  ['should', 'predicted'],
  ['be to', 'planned'],
])

export const adverbFactuality: ReadonlyMap<string, Factuality> = words([
  [
    'possible',
    'allegedly apparently conceivably maybe ostensibly perchance perhaps possibly potentially presumably purportedly reportedly reputedly ' +
      'seemingly supposedly',
  ],
  ['predicted', 'likely probably'],
])

/** Governing verbs that deny the verb after them: "failed to reach", "refused to sell", "stopped making". */
export const denyingVerbs: ReadonlySet<string> = new Set(
  (
    'abstain avoid cease decline deny desist eschew fail forbear forget forgo forswear give-up hold-off miss neglect omit prevent quit refrain ' +
    'refuse resist rule-out shun stop'
  ).split(' '),
)

/** Verbs that deny the clause that they report: "denied that it would close". */
export const saidNotToBe: ReadonlySet<string> = new Set(['deny', 'disprove', 'disclaim', 'rebut', 'refute'])

/** Adjectives after "it is": what follows "that" holds, or does not. */
export const trueAdjectives: ReadonlySet<string> = new Set(['correct', 'right', 'so', 'true'])
export const falseAdjectives: ReadonlySet<string> = new Set(
  'false impossible improbable inconceivable incorrect unlikely unthinkable untrue wrong'.split(' '),
)

/** Verbs before "against" and a gerund: "decided against selling". */
export const opposingVerbs: ReadonlySet<string> = new Set(
  'advise argue campaign caution choose counsel decide fight recommend urge vote warn'.split(' '),
)

/** What a negative determiner may stand before without denying anything: "no fewer than ten", "nothing but". */
export const boundingWords: ReadonlySet<string> = new Set([
  'but',
  'doubt',
  'earlier',
  'fewer',
  'later',
  'less',
  'more',
  'smaller',
])

/** Verbs whose negation is that of the clause they report: "does not think that it will close". */
export const raisingVerbs: ReadonlySet<string> = new Set([
  'believe',
  'expect',
  'foresee',
  'imagine',
  'suppose',
  'think',
])

/** Verbs before an object, "from" and a gerund that does not happen. */
export const preventingVerbs: ReadonlySet<string> = new Set(
  (
    'ban bar block deter discourage disqualify dissuade enjoin exclude forbid hinder inhibit keep preclude prevent prohibit restrain save stop ' +
    'suspend'
  ).split(' '),
)

/** Prepositions before a gerund that does not happen. */
export const negativeMarkers: ReadonlySet<string> = new Set(['instead', 'rather', 'without'])

/** Words that negate a clause as its subject's or object's determiner, or as the subject. */
export const negativeWords: ReadonlySet<string> = new Set(['no', 'neither', 'none', 'nobody', 'nothing', 'nowhere'])

/** Adverbs that negate the verb. */
export const negativeAdverbs: ReadonlySet<string> = new Set("hardly n't neither never nor not scarcely n’t".split(' '))

/** Verbs that tell that what they govern did happen: "forced it to close", "led them to sell". */
export const implicativeVerbs: ReadonlySet<string> = new Set(
  'cause compel drive enable force get help impel induce lead oblige prompt push spur'.split(' '),
)

/** Verbs whose subject did what the infinitive after them says: "went on to win", "rushed to sell". */
export const achievingVerbs: ReadonlySet<string> = new Set(
  (
    'bother combine come condescend conspire continue contrive dare deign go happen hasten help hurry manage proceed remember return rush ' +
    'serve'
  ).split(' '),
)

/** More verbs of getting there or getting it done: what "to" tells behind them is done in one with them. Own knowledge. */
export const accompanyingVerbs: ReadonlySet<string> = new Set(
  (
    'arrive assemble begin break cease climb emerge end fail fly gather get have jump leave march meet rally refuse rise run slip start ' +
    'stop storm succeed take travel turn use walk'
  ).split(' '),
)

/** Verbs of making possible. */
export const lettingVerbs: ReadonlySet<string> = new Set(['allow', 'permit'])

/** Infinitives of how a movement ended: "rose to close at $3", "priced to yield 9%". */
export const outcomeVerbs: ReadonlySet<string> = new Set(
  'account average become close end equal finish hit reach remain settle stand total trade win yield'.split(' '),
)

/** Verbs, beside those of rising and falling, that an outcome may follow. */
export const movingVerbs: ReadonlySet<string> = new Set(
  'advance bounce change come edge go grow move offer price rally rate rebound recover sell turn'.split(' '),
)

/** Verbs of winning and coming back: what follows in the infinitive is what was won ("beat Tarn to reach the final"). */
export const contestVerbs: ReadonlySet<string> = new Set(
  'beat crush defeat down edge eliminate hammer outclass outlast outplay overcome overpower overtake overwhelm pip rally recover rout sink stun thrash trounce upset win'.split(
    ' ',
  ),
)

/** What is won so. */
export const prizeVerbs: ReadonlySet<string> = new Set(
  'advance book break capture claim clinch climb complete earn end extend go join keep land lead lift maintain make move preserve progress qualify reach regain retain seal secure set snatch stay take tie top win'.split(
    ' ',
  ),
)

/** Verbs that make what their object names, or see it come: "will build a plant employing 300 people". */
export const makingVerbs: ReadonlySet<string> = new Set(
  'announce build construct create develop establish expect face find form generate introduce issue launch make open produce receive report see start'.split(
    ' ',
  ),
)

/** Verbs of trying: what is done by way of trying is done. */
export const tryingVerbs: ReadonlySet<string> = new Set(
  'attempt endeavor endeavour fight seek strive struggle try'.split(' '),
)

/** Words before "if" that ask: "asked if", "unclear if". */
export const askingWords: ReadonlySet<string> = new Set(
  (
    'ask check consider debate decide determine discover discuss doubt doubtful inquire know learn question remember say see tell test ' +
    'uncertain unclear unknown unsure wonder'
  ).split(' '),
)

/** Verbs before a preposition and a gerund: "aimed at doubling", "is thinking about building". */
export const gerundFactuality: ReadonlyMap<string, Factuality> = new Map([
  ...words([
    ['planned', 'aim campaign commit decide fight insist intend opt pledge plan propose recommend target urge vote'],
    ['predicted', 'anticipate count envisage expect foresee'],
    [
      'possible',
      'absolve accuse acquit advise allege argue charge clear consider contemplate debate discuss dream envision exonerate explore imagine mull suggest suspect talk think warn weigh',
    ],
  ]),
])

/** Words before a noun and an infinitive that tell who did what it says: "the first to leave". */
export const singlingWords: ReadonlySet<string> = new Set(
  'earliest fifth first fourth largest last latest only second third'.split(' '),
)

/** Conditions of more than one word, or whose word is a participle too, by their last word. */
export const conditionalPhrases: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    'as',
    [
      ['as', 'long', 'as'],
      ['so', 'long', 'as'],
    ],
  ],
  ['assuming', [['assuming']]],
  ['case', [['in', 'case']]],
  [
    'condition',
    [
      ['on', 'condition'],
      ['on', 'the', 'condition'],
    ],
  ],
  ['event', [['in', 'the', 'event']]],
  ['lest', [['lest']]],
  ['provided', [['provided']]],
  ['providing', [['providing']]],
  ['suppose', [['suppose']]],
  ['supposing', [['supposing']]],
])

/** What may stand alone after "if". */
export const conditionalRemnants: ReadonlySet<string> = new Set(
  'any anything appropriate needed necessary not possible required so'.split(' '),
)
