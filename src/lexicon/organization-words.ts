/** Words that make a name an organization's. From own knowledge. Lower case, without a final stop. */

/** Legal forms of companies. */
export const legalForms: ReadonlySet<string> = new Set(
  `a.g a/s ab ag as asa b.v bhd bros bv co company corp corporation gmbh inc incorporated kg kgaa kk l.p limited
  llc llp lp ltd ltda n.v nv oao oy oyj p.l.c pao plc pt pte pty s.a s.p.a s.r.l sa sab sae saic sarl sdn se sp
  spa srl`
    .trim()
    .split(/\s+/),
)

/** General words of company names: without them the rest still names the same company ("Ford Motor Co." is "Ford"). */
export const companyWords: ReadonlySet<string> = new Set(
  `airlines airways automobile automobiles automotive bancorp brands companies computer cos enterprises group
  groupe grupo gruppe gruppo holding holdings industries laboratories manufacturing motor motors oil
  pharmaceuticals stores systems technologies technology`
    .trim()
    .split(/\s+/),
)

/** The last word of an institution's or a firm's name. */
export const institutionHeads: ReadonlySet<string> = new Set(
  `academy administration agency airline airlines airways alliance army arsenal assembly associates association
  athletic authority automobiles automotive bancorp bancshares bank banking board brewery brigade brigades
  broadcasting brothers bundesbank bureau cabinet caisse capital chamber chemicals church club coalition college
  command commission committee communications companies computers confederation conference congress conservatives
  consortium corps council court credit dealers department division electric electronics energy enterprises
  entertainment exchange express faculty fc federation foods force forces forum foundation front fund gas gazette
  government group growers guard guild health herald holding holdings hospitals industries institute institution
  insurance international investment investments investors journal knesset laboratories labs league legion life
  management markets media medicine ministry mission mobile mosque motor motors movement museum network networks
  news newspaper newsroom observatory office oil opera orchestra organisation organization panel
  parliament partners partnership party petroleum pharmaceuticals police post power press productions products
  publishers publishing radio railway railways regiment reserve resources restaurants rovers savings school
  secretariat securities semiconductor senate service services society software solutions staff steel steelworkers
  stores studios syndicate systems team technologies technology telecom telecommunications telegraph telephone
  television theater theatre times toys trading treasury tribune trust tv union united university utilities
  ventures volunteers wanderers weekly workers works workshop`
    .trim()
    .split(/\s+/),
)

/** Heads that take "of" or "for": "Bank of Lisbon", "Ministry of Trade", "Institute for Peace". */
export const ofHeads: ReadonlySet<string> = new Set(
  `academy agency archives army association bank bay board brotherhood bureau cape center centre chamber chronicle
  church club college commission committee commonwealth confederation conference congress convention council court
  daughters day democratic department diocese directorate duchy faculty federation foundation front fund
  government gulf hall house institute institution islands isle kingdom knights lake league library lords ministry
  mount movement museum office organisation organization parliament party people port prime province registry
  republic rock royal school sea secretariat senate society sons state states strait synod tower treaty tribunal
  trust union university valley war wars`
    .trim()
    .split(/\s+/),
)

/** Institutions that a nationality stands beside and not in: "the Dutch | Finance Ministry". */
export const stateHeads: ReadonlySet<string> = new Set(
  'cabinet department embassy government ministry parliament senate treasury'.split(' '),
)

/** Common nouns for an organization, after its name ("the Arden company") or in apposition ("Arden, a Dutch brewer"). */
export const organizationNouns: ReadonlySet<string> = new Set(
  `agency airline alliance association automaker bank bookmaker brand brands brewer broadcaster brokerage builder
  bureau businesses carmaker carrier chain charity chipmaker club coalition companies company conglomerate
  consortium consultancy contractor council daily developer distributor division drugmaker exchange exporter
  faction federation firm firms foundation giant group grouping groups guerrillas importer insurer league lender
  magazine maker makers manufacturer ministry movement newsletter newspaper operator organisation organization
  paper parliament partnership party producer provider publication publisher regulator retailer shipbuilder side
  squad startup steelmaker subsidiary supermarket supplier syndicate team trader union unit university venture
  watchdog wholesaler`
    .trim()
    .split(/\s+/),
)

/** Nouns of things that only an organization has: "Arden's shares", "Arden chief executive". */
export const organizationPossessions: ReadonlySet<string> = new Set(
  `auditors board ceo cfo chairman chairwoman chief creditors customers dividend employees executives factories
  headquarters lawyers losses management managers newsroom officials output partnership plants pretax production
  profit profits revenue revenues sales shareholders shares spokesman spokesperson spokeswoman stock stockholders
  subsidiaries subsidiary supporters turnover venture workers workforce`
    .trim()
    .split(/\s+/),
)

/** Verbs whose subject is a company more often than not. */
export const corporateVerbs: ReadonlySet<string> = new Set(
  `acquire announce assemble bid build buy collaborate develop downgrade employ export file hire hold import invest
  launch list manufacture market merge operate outsource own plan post price produce rebrand recall report
  restructure sell ship slash supply unveil upgrade`
    .trim()
    .split(/\s+/),
)

/** Nouns that take "in" and an organization: "a stake in Arden". */
export const holdingNouns: ReadonlySet<string> = new Set(
  'holding holdings interest interests investment investments investors share shareholder shareholders shareholding shares stake stakes stock'.split(
    ' ',
  ),
)

/** Newspapers, agencies and stations are called so. */
export const mediaHeads: ReadonlySet<string> = new Set(
  'broadcasting chronicle courier daily gazette guardian herald independent journal mail mirror news observer post press radio star sun telegraph television times tribune tv weekly'.split(
    ' ',
  ),
)
