// Verbs, nouns and adjectives of change with the direction that they give an amount. Own knowledge of market reports.

export type Direction = 'up' | 'down'

/** Infinitive: direction. The forms are made below, irregular ones listed. */
const UP =
  'accelerate add advance appreciate balloon boost bounce bump climb edge-up enlarge expand gain grow heighten hike improve ' +
  'inch-up increase inflate jump leap lift mount outpace raise rally rebound recover rise rocket skyrocket soar spike ' +
  'spurt strengthen surge swell tack-on tick-up up widen'
const DOWN =
  'axe contract crash cut decline decrease deepen deflate depreciate devalue diminish dip dive drop dwindle ease erode fall halve ' +
  'lessen lose lower narrow nosedive plummet plunge reduce retreat sag shed shrink sink skid slash slice slide slip slow ' +
  'slump subside tank tumble trim weaken'

const IRREGULAR: readonly (readonly [forms: string, direction: Direction])[] = [
  ['cut cuts cutting', 'down'],
  ['fall falls falling fell fallen', 'down'],
  ['firmed firming', 'up'],
  ['grow grows growing grew grown', 'up'],
  ['leap leaps leaping leapt leaped', 'up'],
  ['lose loses losing lost', 'down'],
  ['rise rises rising rose risen', 'up'],
  ['shed sheds shedding', 'down'],
  ['shrink shrinks shrinking shrank shrunk', 'down'],
  ['sink sinks sinking sank sunk', 'down'],
  ['slide slides sliding slid', 'down'],
  ['swell swells swelling swelled swollen', 'up'],
  ['dive dives diving dived dove', 'down'],
]

function formsOf(verb: string): string[] {
  const double =
    /(?:^|[^aeiou])[aeiou][bdgmnpt]$/.test(verb) && !/(?:deepen|lessen|weaken|widen|strengthen|heighten)$/.test(verb)
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const stem = double ? verb + verb.at(-1) : verb
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`]
}

const verbs = new Map<string, Direction>()
for (const [list, direction] of [
  [UP, 'up'],
  [DOWN, 'down'],
] as const) {
  for (const verb of list.split(' '))
    if (!verb.includes('-')) for (const form of formsOf(verb)) verbs.set(form, direction)
}
for (const [forms, direction] of IRREGULAR) for (const form of forms.split(' ')) verbs.set(form, direction)
for (const form of ['up', 'ups', 'uped', 'uping']) verbs.delete(form)
/** Every form of a verb of change. */
export const TREND_VERBS: ReadonlyMap<string, Direction> = verbs

/** Verbs with many other objects: their object is an amount of change only if it is a share, points or a price's pennies. */
export const WEAK_TREND_VERBS: ReadonlySet<string> = new Set(
  ['add', 'gain', 'lose', 'recover', 'shed', 'raise', 'contract', 'mount', 'ease', 'lift'].flatMap((verb) => [
    ...formsOf(verb),
    ...(verb === 'lose' ? ['lost', 'losing'] : []),
  ]),
)

/** Verbs that are of change with their particle: "gave up 5%", "put on 12 points", "closed off 30 cents". */
export const PARTICLE_TRENDS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...'give gives giving gave given'.split(' ').map((verb): [string, Direction] => [`${verb} up`, 'down']),
  ...'put puts putting tack tacks tacked tacking pile piles piled piling'
    .split(' ')
    .map((verb): [string, Direction] => [`${verb} on`, 'up']),
  ...'be been is are was were close closed closes closing end ended ending ends finish finished finishes finishing open opened opens settled trade traded trades trading'
    .split(' ')
    .map((verb): [string, Direction] => [`${verb} off`, 'down']),
])

/** Nouns of change: "a 10% cut", "growth of 3%". */
export const TREND_NOUNS: ReadonlyMap<string, Direction> = new Map([
  ['advance', 'up'],
  ['boost', 'up'],
  ['bounce', 'up'],
  ['climb', 'up'],
  ['expansion', 'up'],
  ['gain', 'up'],
  ['gains', 'up'],
  ['growth', 'up'],
  ['hike', 'up'],
  ['hikes', 'up'],
  ['improvement', 'up'],
  ['increase', 'up'],
  ['increases', 'up'],
  ['jump', 'up'],
  ['leap', 'up'],
  ['raise', 'up'],
  ['raises', 'up'],
  ['rally', 'up'],
  ['rebound', 'up'],
  ['rise', 'up'],
  ['rises', 'up'],
  ['spike', 'up'],
  ['surge', 'up'],
  ['upswing', 'up'],
  ['uptick', 'up'],
  ['contraction', 'down'],
  ['crash', 'down'],
  ['cut', 'down'],
  ['cuts', 'down'],
  ['cutback', 'down'],
  ['decline', 'down'],
  ['declines', 'down'],
  ['decrease', 'down'],
  ['decreases', 'down'],
  ['dip', 'down'],
  ['downturn', 'down'],
  ['drop', 'down'],
  ['drops', 'down'],
  ['fall', 'down'],
  ['falls', 'down'],
  ['plunge', 'down'],
  ['reduction', 'down'],
  ['reductions', 'down'],
  ['shortening', 'down'],
  ['slide', 'down'],
  ['slowdown', 'down'],
  ['slump', 'down'],
  ['tumble', 'down'],
])

/** Comparatives after the amount of a change: "0.68 percent lower". */
export const TREND_COMPARATIVES: ReadonlyMap<string, Direction> = new Map([
  ['bigger', 'up'],
  ['dearer', 'up'],
  ['faster', 'up'],
  ['firmer', 'up'],
  ['greater', 'up'],
  ['higher', 'up'],
  ['larger', 'up'],
  ['longer', 'up'],
  ['more', 'up'],
  ['stronger', 'up'],
  ['up', 'up'],
  ['cheaper', 'down'],
  ['down', 'down'],
  ['fewer', 'down'],
  ['less', 'down'],
  ['lighter', 'down'],
  ['lower', 'down'],
  ['shorter', 'down'],
  ['smaller', 'down'],
  ['weaker', 'down'],
])

/** Comparatives behind degrees: "two degrees warmer". */
export const HEAT_COMPARATIVES: ReadonlyMap<string, Direction> = new Map([
  ['colder', 'down'],
  ['cooler', 'down'],
  ['hotter', 'up'],
  ['warmer', 'up'],
])

/** Adjectives and adverbs that may stand between a verb or noun of change and its amount. */
export const TREND_FILLERS: ReadonlySet<string> = new Set([
  'a',
  'additional',
  'again',
  'also',
  'an',
  'another',
  'anywhere',
  'average',
  'barely',
  'big',
  'by',
  'combined',
  'cumulative',
  'extra',
  'full',
  'further',
  'hefty',
  'huge',
  'just',
  'massive',
  'meagre',
  'meager',
  'merely',
  'mere',
  'modest',
  'much',
  'only',
  'as',
  'record',
  'sharp',
  'sharply',
  'slightly',
  'solid',
  'somewhere',
  'staggering',
  'steep',
  'total',
  'whopping',
])
