import type { EntityType } from '../model.js'

/**
 * Common nouns that stand for something named before ("the company", "the minister"), with the type of what they stand for.
 * Own knowledge; professions beyond these come from the lexicon of roles.
 */
export const nominalTypes: ReadonlyMap<string, EntityType> = new Map(
  Object.entries({
    organization:
      'affiliate agency airline army association automaker authority band bank bidder bloc bookmaker bookseller brand brewer brewery broadcaster broker brokerage builder bureau business ' +
      'buyer cabinet carmaker carrier chain charity chipmaker church client club coalition college commission committee company competitor concern conglomerate congress ' +
      'consortium consultancy contractor cooperative corporation council court customer department developer distiller distributor division drugmaker employer enterprise exchange ' +
      'exporter federation firm force foundation franchisee franchiser franchisor fund giant government group grocer hotelier housebuilder homebuilder importer insurer institute ' +
      'institution investor jeweler jeweller jv landlord legislature lender maker manufacturer ministry miner multinational navy network newspaper nonprofit operator orchestra ' +
      'organisation organization outfitter outlet owner paper parent parliament partner party partnership planemaker police printer processor producer provider publisher purchaser ' +
      'railroad railway refiner regulator reinsurer retailer rival seller senate shipbuilder shipper start-up startup steelmaker squad studio subsidiary supermarket ' +
      'supplier team tabloid tenant thrift toymaker tribunal trucker trust underwriter union unit university utility vendor venture watchdog wholesaler winemaker',
    person:
      'actor analyst author billionaire boss businessman businesswoman ceo chairman chairwoman chief chancellor coach congressman congresswoman defendant director economist ' +
      'editor executive father financier founder governor historian industrialist judge lawmaker lawyer leader man manager mayor minister mother official person player politician ' +
      'premier president professor prosecutor researcher scientist secretary senator spokesman spokesperson spokeswoman striker teacher trader tycoon veteran victim winger ' +
      'woman writer',
    place:
      'archipelago capital city country county district island kingdom lake nation port province region republic river state territory town village',
    facility:
      'airport arena bridge building complex dam depot facility factory gallery hospital mill mine museum plant prison refinery school shipyard site stadium station terminal theatre tower warehouse',
    product:
      'aircraft app car device drug engine jet medicine model orbiter phone platform probe product rocket rover satellite software spacecraft system telescope vaccine van vehicle vessel',
    event: 'championship conference cup election exhibition fair festival final match storm summit tournament war',
    work: 'accord act agreement award bill book film law pact plan prize programme program report song strategy treaty',
  } satisfies Partial<Record<EntityType, string>>).flatMap(([type, nouns]) =>
    nouns.split(' ').map((noun): [string, EntityType] => [noun, type as EntityType]),
  ),
)

/**
 * Of these, what a public body, party, team or water is called: such a noun refers only to a name that holds it ("the ministry" to
 * "Ministry of Transport"), never to a company.
 */
export const bodyNouns: ReadonlySet<string> = new Set(
  (
    'agency archipelago army association authority award band bloc bureau cabinet church club coalition college commission committee congress council county court department district exchange ' +
    'federation force foundation fund government island institute institution lake legislature ministry navy newspaper orchestra parliament party police prize regulator river senate squad storm team ' +
    'tribunal trust union university watchdog'
  ).split(' '),
)

/**
 * Nouns that name an organization by what it is to another: "the subsidiary", "the rival" is a firm that was called so, never
 * the one last spoken of.
 */
export const relationalNouns: ReadonlySet<string> = new Set(
  (
    'affiliate bidder buyer client competitor contractor customer distributor division employer importer investor landlord lender owner parent ' +
    'partner purchaser rival seller subsidiary supplier tenant unit vendor victim ' +
    'aunt boyfriend brother colleague cousin daughter father friend girlfriend husband mother nephew niece sister son uncle widow widower wife'
  ).split(' '),
)

/** Nouns for any person of note, whatever he or she does. */
export const anyPersonNouns: ReadonlySet<string> = new Set(
  'billionaire businessman businesswoman defendant executive financier industrialist leader man official person politician tycoon veteran victim woman'.split(
    ' ',
  ),
)

/** Nouns for any firm, whatever it does: that one was called so tells nothing. */
export const anyFirmNouns: ReadonlySet<string> = new Set([
  'business',
  'company',
  'concern',
  'corporation',
  'enterprise',
  'firm',
  'organisation',
  'organization',
])

/** Nouns whose owner is a country or the like where they are the largest or oldest of it: "the nation's largest bank". */
export const realmNouns: ReadonlySet<string> = new Set(
  'area city continent country county industry kingdom nation region sector state town world'.split(' '),
)

/** Those who speak for the organization that they work for. */
export const officerNouns: ReadonlySet<string> = new Set(
  'boss ceo cfo chairman chairwoman chief director executive founder manager officer president spokesman spokesperson spokeswoman treasurer'.split(
    ' ',
  ),
)

/** Words that only the names of public bodies hold: "the company" is none of them. */
export const publicHeads: ReadonlySet<string> = new Set(
  'army commission committee constabulary council court department force forces government ministry navy parliament party police reserve senate treasury university'.split(
    ' ',
  ),
)

/** Nouns of measure that, bare or with a figure, belong to the organization that the passage reports on. Own knowledge. */
export const measureNouns: ReadonlySet<string> = new Set(
  (
    'asset backlog billing billings bookings borrowing capex capitalisation capitalization cash charge circulation cost debt deficit deliveries delivery dividend ' +
    'earnings ebit ebitda enrollment enrolment expense expenditure gain guidance headcount income inventory investment liability loss margin membership net ' +
    'occupancy orders order origination output overhead payout payroll placement premium production profit proceeds provision receipts receivable reserve result ' +
    'revenue ridership royalty sale sales savings share shipment spending stake stock subscriber surplus takings throughput traffic turnover valuation value ' +
    'volume workforce write-down write-off writedown writeoff yield'
  ).split(' '),
)

/** Of these, what measures much besides a company's business: a company's only where a figure is told of it. */
export const looseMeasureNouns: ReadonlySet<string> = new Set(
  (
    'asset billing borrowing cash circulation cost debt deficit deliveries delivery enrollment enrolment expenditure expense guidance inventory investment liability ' +
    'membership occupancy order orders origination output overhead payroll placement production provision reserve ridership savings shipment spending stake ' +
    'subscriber surplus throughput traffic valuation value volume workforce yield'
  ).split(' '),
)

/** Of these, what is a company's only where it is told in money or percent ("charges of $3 million", not "12 charges"). */
export const moneyMeasureNouns: ReadonlySet<string> = new Set([
  'charge',
  'gain',
  'premium',
  'receivable',
  'result',
  'royalty',
])

/** What makes a measure noun the economy's and nobody's own ("corporate profits", "consumer spending"). */
export const aggregateWords: ReadonlySet<string> = new Set(
  'consumer corporate factory farm household industrial industry-wide national nationwide personal statewide world'.split(
    ' ',
  ),
)

/** What stands before a measure noun at the start of a sentence and is no name there ("Pretax profit fell"). */
export const measureAdjectives: ReadonlySet<string> = new Set(
  'adjusted annual gross interim net operating overall pre-tax pretax quarterly total underlying'.split(' '),
)

/** What a sports club is called, and may be called after a town with a word of these ("Kelmar United"). */
export const clubNouns: ReadonlySet<string> = new Set(['club', 'side', 'squad', 'team'])

/** Last words of the names of sports clubs. Own knowledge. */
export const clubWords: ReadonlySet<string> = new Set(
  (
    'ac afc albion alexandra argyle athletic bc cc cf dynamo fc forest hotspur lokomotiv orient palace rangers real rfc rovers sc spartak sporting sv ' +
    'thistle torpedo town united villa wanderers wednesday'
  ).split(' '),
)
