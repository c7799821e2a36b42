/**
 * Verbs that say little beside the noun that tells what happens ("make an offer", "complete the purchase"); after
 * Jespersen's light verbs, and those that tell a stage of the deed. Own knowledge.
 */

/** Their subject does what the noun tells. */
export const doingVerbs: ReadonlySet<string> = new Set(
  (
    'accelerate agree agree-to announce arrange attempt begin carry-out celebrate claim close complete conclude conduct confirm consider consummate ' +
    'contemplate continue disclose discuss do effect execute explore file finalise finalize finish give grant have hold hold-onto ' +
    'increase issue launch lodge make mount negotiate offer organise organize pen pay perform place plan propose pull-off pursue reach record register report resume secure ' +
    'reveal seal seek sign stage start strike submit take table undertake win'
  ).split(' '),
)

/** Their subject suffers or gets it. */
export const gettingVerbs: ReadonlySet<string> = new Set(
  'accept be-given be-handed draw earn escape face get incur obtain pay receive secure serve suffer sustain undergo'.split(
    ' ',
  ),
)

/** Verbs whose subject is the deed itself ("the purchase was completed", "the merger fell through"). */
export const happeningVerbs: ReadonlySet<string> = new Set(
  (
    'agree announce approve be become cancel close collapse complete conclude confirm consummate cost finalise finalize follow ' +
    'go-ahead happen hand hand-down impose occur plan propose schedule seal sign take-place total be-worth amount come do make mean reach'
  ).split(' '),
)

/** Verbs by which a deed, as their subject, is said to be done to what they act on ("the recall covers 300 cars"). */
export const reachingVerbs: ReadonlySet<string> = new Set('affect concern cover include involve'.split(' '))

/** Deeds of which that is said. */
export const reachingDeeds: ReadonlySet<string> = new Set(
  'closure evacuation job-cut layoff lay-off recall redundancy'.split(' '),
)

/** Verbs that bring somebody what stands after their "with" ("hit Kelmar with a fine"). */
export const strikingVerbs: ReadonlySet<string> = new Set(['hit', 'serve', 'slap'])

/** What an object becomes, after the verb and the object, with the verb that the two are ("made 300 workers redundant"). */
export const resultVerbs: ReadonlyMap<string, string> = new Map([
  ['get rid', 'get-rid'],
  ['let go', 'let-go'],
  ['make redundant', 'make-redundant'],
  ['take part', 'take-part'],
])

/** Verbs with which one tells a measure of one's own ("reported sales of $3 million"). */
export const reportingOwn: ReadonlySet<string> = new Set(
  (
    'achieve aim announce anticipate attain book command boast deliver disclose enjoy expect experience forecast generate have hit incur log make ' +
    'notch notch-up post predict produce project reach realise realize recognise recognize record register report see show suffer target unveil'
  ).split(' '),
)

/** Of these, those with which others than its owner tell a measure too: analysts expect a firm's profit. */
export const guessingVerbs: ReadonlySet<string> = new Set('anticipate expect forecast predict project see'.split(' '))

/** Verbs that give a measure its value ("sales totalled $3 million"). */
export const levelVerbs: ReadonlySet<string> = new Set(
  (
    'amount approach average be become close come crest end equal exceed finish hit hover measure near number open pass peak reach remain ' +
    'settle stand stay surpass top total touch trade'
  ).split(' '),
)

/** Verbs that are a measure in themselves, with that measure ("earned $3 million", "weighs 3 tonnes"). */
export const measureOfVerb: ReadonlyMap<string, string> = new Map([
  ['charge', 'price'],
  ['cost', 'price'],
  ['earn', 'earnings'],
  ['lose', 'loss'],
  ['retail', 'price'],
  ['weigh', 'weight'],
])

/** Adjectives and adverbs after an amount, with what it measures ("300 metres high"). */
export const measureOfDimension: ReadonlyMap<string, string> = new Map([
  ['deep', 'depth'],
  ['heavy', 'weight'],
  ['high', 'height'],
  ['long', 'length'],
  ['old', 'age'],
  ['tall', 'height'],
  ['thick', 'thickness'],
  ['wide', 'width'],
])

/** Verbs that give the noun before them its name ("a venture named Kelmar"). */
export const namingVerbs: ReadonlySet<string> = new Set([
  'brand',
  'call',
  'christen',
  'dub',
  'entitle',
  'name',
  'title',
])
