import type { EntityType } from '../model.js'

/**
 * Common nouns that stand for something named before ("the company", "the minister"), with the type of what they stand for.
 * Own knowledge; professions beyond these come from the lexicon of roles.
 */
export const nominalTypes: ReadonlyMap<string, EntityType> = new Map(
  Object.entries({
    organization:
      'affiliate agency airline association automaker authority bank bidder brand brewer broker builder bureau business buyer carmaker carrier chain charity client club coalition ' +
      'college commission committee company competitor concern conglomerate consortium contractor cooperative corporation council court department developer distributor ' +
      'drugmaker employer enterprise exchange exporter federation firm foundation fund giant government group grocer importer insurer institute institution ' +
      'investor jv landlord lender maker manufacturer ministry miner newspaper operator organisation organization outlet owner paper parent partner party ' +
      'partnership producer provider publisher refiner regulator retailer rival seller shipbuilder startup start-up steelmaker subsidiary supermarket supplier team ' +
      'tribunal union unit university utility vendor venture watchdog',
    person:
      'actor analyst author billionaire boss ceo chairman chairwoman chief chancellor coach congressman congresswoman defendant director economist editor executive ' +
      'father founder governor historian judge lawmaker lawyer leader man manager mayor minister mother official player politician premier president professor ' +
      'prosecutor researcher scientist secretary senator spokesman spokesperson spokeswoman striker teacher trader veteran victim winger woman writer',
    place:
      'archipelago capital city country county district island kingdom nation port province region republic state territory town village',
    facility:
      'airport arena bridge building complex dam depot facility factory hospital mill mine museum plant prison refinery school shipyard site stadium station terminal tower warehouse',
    product:
      'aircraft app car device drug engine jet medicine model phone platform product software system vaccine van vehicle vessel',
    event: 'championship conference cup election exhibition fair festival final match summit tournament war',
    work: 'accord act agreement bill book film law pact plan programme program report song strategy treaty',
  } satisfies Partial<Record<EntityType, string>>).flatMap(([type, nouns]) =>
    nouns.split(' ').map((noun): [string, EntityType] => [noun, type as EntityType]),
  ),
)

/**
 * Of these, what a public body, party or team is called: such a noun refers only to a name that holds it ("the ministry" to
 * "Ministry of Transport"), never to a company.
 */
export const bodyNouns: ReadonlySet<string> = new Set(
  (
    'agency association authority bureau club coalition college commission committee council court department exchange federation foundation ' +
    'fund government institute institution ministry newspaper party regulator team tribunal union university watchdog'
  ).split(' '),
)

/** Those who speak for the organization that they work for. */
export const officerNouns: ReadonlySet<string> = new Set(
  'boss ceo cfo chairman chairwoman chief director executive founder manager officer president spokesman spokesperson spokeswoman treasurer'.split(
    ' ',
  ),
)

/** Words that only the names of public bodies hold: "the company" is none of them. */
export const publicHeads: ReadonlySet<string> = new Set(
  'commission committee council court department government ministry parliament university'.split(' '),
)

/** Nouns of measure that, bare or with a figure, belong to the organization that the passage reports on. Own knowledge. */
export const measureNouns: ReadonlySet<string> = new Set(
  (
    'asset backlog bookings capex capitalisation capitalization cash cost debt deficit deliveries delivery dividend earnings ebit ebitda ' +
    'expense expenditure guidance headcount income inventory investment liability loss margin net orders order output payout ' +
    'production profit proceeds provision receipts reserve revenue sale sales savings share shipment spending stake stock surplus takings traffic ' +
    'turnover value volume workforce write-off writedown write-down yield'
  ).split(' '),
)

/** Of these, what measures much besides a company's business: a company's only where a figure is told of it. */
export const looseMeasureNouns: ReadonlySet<string> = new Set(
  (
    'asset cash cost debt deficit deliveries delivery expenditure expense guidance inventory investment liability order orders ' +
    'output production provision reserve savings shipment spending stake surplus traffic value volume workforce yield'
  ).split(' '),
)

/** What stands before a measure noun at the start of a sentence and is no name there ("Pretax profit fell"). */
export const measureAdjectives: ReadonlySet<string> = new Set(
  'adjusted annual gross interim net operating overall pre-tax pretax quarterly total underlying'.split(' '),
)
