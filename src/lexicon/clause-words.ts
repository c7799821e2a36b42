/**
 * Words that shape clauses. Own knowledge, after Quirk et al., A Comprehensive Grammar of the English Language (1985),
 * chapters 14 to 16.
 */

import { roleNouns } from './role-nouns.js'

/** Prepositions that open a clause where a subject and a finite verb follow ("after it acquired"). */
export const subordinatingPrepositions: ReadonlySet<string> = new Set(
  'after although as because before except given if like once since so than though till unless until whereas whether while'.split(
    ' ',
  ),
)

/** Subordinators of condition. */
export const conditionals: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'provided',
  'providing',
  'assuming',
  'suppose',
])

/** Verbs whose object is the subject of the infinitive after it ("asked the court to rule"). */
export const objectControl: ReadonlySet<string> = new Set(
  (
    'advise allow ask authorise authorize beg cause challenge command compel convince direct enable encourage expect forbid ' +
    'force help instruct invite lead oblige order permit persuade press prompt push remind request require teach tell ' +
    'trigger trust urge want warn'
  ).split(' '),
)

/** Verbs whose object is the subject of the gerund after the preposition that they take ("accused the mayor of lying"). */
export const gerundControl: ReadonlyMap<string, string> = new Map([
  ...'absolve accuse acquit clear convict exonerate suspect'.split(' ').map((verb) => [verb, 'of'] as const),
  ...(
    'admonish applaud arrest berate blame censure chide commend condemn congratulate criticise criticize fault fine forgive imprison jail ' +
    'mock pardon praise prosecute punish rebuke reprimand sack sanction scold slam sue suspend thank'
  )
    .split(' ')
    .map((verb) => [verb, 'for'] as const),
  ...'ban bar block deter disqualify discourage dissuade exclude hinder keep prevent prohibit stop'
    .split(' ')
    .map((verb) => [verb, 'from'] as const),
])

/** Verbs whose object is the subject of a bare infinitive after it ("made the firm pay"). */
export const bareControl: ReadonlySet<string> = new Set(['have', 'hear', 'help', 'let', 'make', 'see', 'watch'])

/** Verbs with two objects: the first, without preposition, is who receives ("granted the firm a licence"). */
export const ditransitives: ReadonlySet<string> = new Set(
  (
    'accord afford allocate allot allow assign award bequeath bring buy charge concede cost deny earn extend fine gain get give grant ' +
    'guarantee hand lease leave lend loan lose mail net offer owe pay promise save sell send serve show spare take teach tell win wish'
  ).split(' '),
)

/** Of those, the verbs whose passive keeps the thing given as its object ("was denied entry", "were awarded contracts"). */
export const givenVerbs: ReadonlySet<string> = new Set(
  (
    'accord administer afford allocate allot allow ask assign assure award bequeath deal deny feed fine give grant guarantee hand ' +
    'issue lend loan offer owe pay prescribe promise refuse send serve show teach tell'
  ).split(' '),
)

/**
 * Verbs of what a speaker goes on to do in speaking: their participle behind what was said is the speaker's ("said the plant
 * would close, adding that …"). Without those that a fact does as well ("suggesting", "showing").
 */
export const speakersVerbs: ReadonlySet<string> = new Set(
  (
    'accuse add admit advise argue ask assert attribute blame brand call caution charge cite claim compare complain concede condemn ' +
    'credit criticise criticize declare demand denounce deny describe dismiss emphasise emphasize explain hail insist invite invoke ' +
    'joke label lament liken note order pledge point-out point praise predict promise question quote recall recount reiterate ' +
    'stress tell thank threaten urge vow warn'
  ).split(' '),
)

/** Verbs whose participle, after a comma, describes the noun before it rather than the whole clause. */
export const describingParticiples: ReadonlySet<string> = new Set(
  'base build call codename commission date design dub earmark estimate expect found head house know lead list locate make name own price produce publish rank recognise recognize record situate value write'.split(
    ' ',
  ),
)

/** Nouns with the prepositions that belong to them ("stake in", "deal with"); what follows is theirs, not the verb's. */
export const nounPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    'access to;advantage over;agreement between on with for to;alliance with between;alternative to;answer to;appeal for to;appetite for;approach to;' +
    'attack on against;attention to;authority over;ban on;barrier to;basis for;battle for with over;benefit for from;bid for;boost for;' +
    'case against for;cause for;challenge to for;change in to;charge against;claim against for;collaboration with between;commitment to;comparison with between;' +
    'competition with between for;complaint against about;concern about over for;confidence in;connection with between;contract with for;contribution to;control over;' +
    'cooperation with between;cost for;crackdown on;curb on;cut in to;damage to;deal with for between on;decision on;decline in;decrease in;demand for;difference between in;' +
    'discussion about on with;dispute with over between;doubt about over;drop in;edge over;effect on;emphasis on;evidence for of;exception to;expert on in;' +
    'fall in;fear about over;fight against with over;focus on;forecast for;gain in;gap between in;growth in;holding in;hope for;hub for;impact on;improvement in;increase in;influence on over;' +
    'information about on;insight into;interest in;interconnection between;investigation into of;investment in;issue with;jump in;lawsuit against;law on against;lead over in;limit on to;link between to with;' +
    'loan to from;loss on for;manufacturer of;market for;match against with;meeting with between;negotiation with over on;obstacle to;offer for;opportunity for;order for from;outlook for;partnership with between;' +
    'payment for to from;penalty for;plan for;policy on;position on in;premium over to;presence in;pressure on from;price for;problem with;profit from on;progress on in;proposal for on;protest against over;' +
    'provision for;question about over;rate on for;reaction to;reason for;reduction in;relation with between;relationship with between;report on about;request for;research on into;resistance to;response to;restriction on;' +
    'revenue from;right for to;rise in;risk for to;role in;rule on for;sale to;sanction against on;search for;share in;shift in to from;site for;slump in;solution to for;spending on;speculation about over;stake in;statement on about;' +
    'strategy for on;strike against over at;study on into;success in;support for;surge in;synergy between;talk with about on between;tariff on;tax on;technology for;tension between with;threat to;trade with between in;transition to;treaty with on;' +
    'trial over;trust in;venture with between;victory over;view on of;vote on against;war on against with;warning about over to;willingness to;win over'
  )
    .split(';')
    .map((row): [string, ReadonlySet<string>] => {
      const [noun, ...prepositions] = row.split(' ')
      return [noun!, new Set(prepositions)]
    }),
)

/** Nouns that a clause with "that" tells the content of ("the fact that it closed"), rather than describing them. */
export const contentNouns: ReadonlySet<string> = new Set(
  (
    'accusation admission agreement allegation announcement argument assertion assumption assurance belief chance charge claim ' +
    'complaint concern conclusion condition confidence confirmation conviction decision declaration demand denial doubt ' +
    'estimate evidence expectation fact fear feeling forecast ground guarantee hint hope idea impression indication information ' +
    'insistence knowledge likelihood message news notice notion odds opinion perception possibility prediction proof prospect ' +
    'proviso realisation realization recommendation report requirement risk ruling rumor rumour sense sign signal speculation ' +
    'statement suggestion suspicion testimony theory thought threat understanding view warning word worry'
  ).split(' '),
)

/** Verbs that take who is told before what is told ("told the mayor the dam was safe"). */
export const tellingVerbs: ReadonlySet<string> = new Set(
  'advise assure caution convince inform notify persuade promise remind show teach tell warn'.split(' '),
)

/** Nouns of time, place, manner and cause: a clause that describes them need not have them for its object ("the day it closed"). */
export const gaplessNouns: ReadonlySet<string> = new Set(
  'day decade extent evening hour manner minute moment month morning night period place point rate reason second speed time way week year'.split(
    ' ',
  ),
)

/** Nouns with which a writer sums up what was just told ("…, a move that angered voters"): they name no noun before them. */
export const summingNouns: ReadonlySet<string> = new Set(
  (
    'achievement act action admission advance approach arrangement assertion blow boost breakthrough change claim coup decision departure ' +
    'development disappointment drop embarrassment fact fall feat gain gesture gamble idea improvement increase jump leap measure ' +
    'milestone mistake move outcome phenomenon policy pledge position practice prediction process promise proposal prospect ' +
    'reaction rebuke rebuff rebound reduction result reversal rise setback shift sign signal situation slump step surge surprise ' +
    'tactic task theory threat trend tribute triumph turnaround victory view vote'
  ).split(' '),
)

/** Nouns that, without an article after a comma, tell what the noun before it is: persons by what they do, and parts of a whole. */
export const describingNouns: ReadonlySet<string> = new Set([
  ...roleNouns,
  ...(
    'arm birthplace branch capital co-founder champion creator division grandson granddaughter headquarters heir holder home ' +
    'head inventor maker member namesake nickname operator owner parent part pioneer predecessor pseudonym recipient seat ' +
    'subsidiary successor survivor unit winner'
  ).split(' '),
])

/** Words before "to" that never take an infinitive with it: "guilty to", "contributed to", "in response to". */
export const nounTakers: ReadonlySet<string> = new Set(
  (
    'access accustomed addition adjacent admission admitted akin amounted amounting amounts answer approach attributable comparable compared ' +
    'confessed contrary contributed contributes contributing contribution damage danger dedicated equal equivalent exposed exposure guilty harm identical injury ' +
    'leading leads linked objected objects opposed opposition owing prior reaction related relating relation relative resistance response risk similar ' +
    'solution subject succumbed superior testified thanks threat transition vulnerable'
  ).split(' '),
)

/** Participles after a percentage that says how much of it is so: "92%-owned". */
export const sharedParticiples: ReadonlySet<string> = new Set(
  'backed booked built completed contained controlled covered destroyed electrified filled financed funded held immunised immunized insured invested loaded occupied owned staffed subscribed vaccinated'.split(
    ' ',
  ),
)

/** Adjectives that an amount before them measures, beside comparatives: "71 percent full", "3 metres deep". Own knowledge. */
export const measuredAdjectives: ReadonlySet<string> = new Set(
  'away behind complete deep early empty full heavy high late long old short strong tall thick underweight wide'.split(
    ' ',
  ),
)

/** Verbs with somebody as their object and "of" before what he is accused, robbed or told of. */
export const chargingVerbs: ReadonlySet<string> = new Set(
  'accuse acquit absolve assure clear convict convince cure deprive inform notify persuade remind rid rob strip suspect warn'.split(
    ' ',
  ),
)
