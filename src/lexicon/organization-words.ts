/** Words that make a name an organization's. From own knowledge. Lower case, without a final stop. */

/** Legal forms of companies. */
export const legalForms: ReadonlySet<string> = new Set(
  `ab ag asa as a/s bhd bros bv co company corp corporation gmbh inc incorporated kg kgaa kk limited llc llp lp ltd ltda nv oao oy
  oyj pao plc pte pt pty sa s.a sab sae saic sarl se sdn spa s.p.a sp srl s.r.l n.v b.v a.g l.p p.l.c`
    .trim()
    .split(/\s+/),
)

/** General words of company names: without them the rest still names the same company ("Ford Motor Co." is "Ford"). */
export const companyWords: ReadonlySet<string> = new Set(
  `airlines airways automobile automobiles automotive bancorp brands companies computer cos enterprises group groupe gruppe
  grupo gruppo holding holdings industries laboratories manufacturing motor motors oil pharmaceuticals stores systems
  technologies technology`
    .trim()
    .split(/\s+/),
)

/** The last word of an institution's or a firm's name. */
export const institutionHeads: ReadonlySet<string> = new Set(
  `academy administration agency airline airlines airways alliance army arsenal assembly associates association athletic
  authority automobiles automotive bancorp bancshares bank banking board brewery brigade brigades brothers broadcasting
  bundesbank bureau cabinet caisse capital chamber chemicals church city-hall club coalition college command commission
  committee communications companies computers confederation conference congress conservatives consortium corps council
  court credit dealers department desk division electric electronics energy enterprises entertainment exchange express faculty
  federation fc foods force forces forum foundation front fund gas gazette government group growers guard guild health
  herald holding holdings hospitals industries institute institution insurance international investments investment
  investors journal knesset laboratories labs league legion life management markets media medicine ministry mission
  mobile mosque motor motors movement museum network networks news newsdesk newspaper newsroom observatory office oil opera
  orchestra organisation organization panel parliament partners partnership party petroleum pharmaceuticals police post
  power press productions products publishers publishing radio railway railways regiment reserve resources restaurants
  rovers savings school secretariat securities semiconductor senate service services society software solutions staff
  steel steelworkers stores studios syndicate systems team technologies technology telecom telecommunications telegraph
  telephone television theatre theater times toys trading treasury tribune trust tv union united university utilities
  ventures volunteers wanderers weekly workers workshop works`
    .trim()
    .split(/\s+/),
)

/** Heads that take "of" or "for": "Bank of Lisbon", "Ministry of Trade", "Institute for Peace". */
export const ofHeads: ReadonlySet<string> = new Set(
  `academy agency archives army association bank board brotherhood bureau center centre chamber church city-state club college
  commission committee commonwealth conference confederation congress convention council court day democratic department
  diocese directorate duchy faculty federation foundation front fund gulf government hall house institute institution
  islands isle kingdom league library lords ministry movement museum office organisation organization parliament party
  people port prime province registry republic rock royal school sea secretariat senate society sons state states strait
  synod treaty tribunal trust union university war wars bay cape chronicle daughters knights lake mount tower valley`
    .trim()
    .split(/\s+/),
)

/** Institutions that a nationality stands beside and not in: "the Dutch | Finance Ministry". */
export const stateHeads: ReadonlySet<string> = new Set(
  'cabinet department embassy government ministry parliament senate treasury'.split(' '),
)

/** Common nouns for an organization, after its name ("the Arden company") or in apposition ("Arden, a Dutch brewer"). */
export const organizationNouns: ReadonlySet<string> = new Set(
  `agency airline alliance association automaker bank bookmaker brand brands brewer broadcaster brokerage builder bureau
  businesses carmaker carrier chain charity chipmaker club coalition company companies conglomerate consortium
  consultancy contractor council daily developer distributor division drugmaker exchange exporter faction federation firm
  firms foundation giant group grouping groups guerrillas importer insurer league lender magazine maker makers
  manufacturer ministry movement newsletter newspaper operator organisation organization paper parliament partnership
  party producer provider publication publisher regulator retailer shipbuilder side squad startup steelmaker subsidiary
  supplier supermarket syndicate team trader unit union university venture watchdog wholesaler`
    .trim()
    .split(/\s+/),
)

/** Nouns of things that only an organization has: "Arden's shares", "Arden chief executive". */
export const organizationPossessions: ReadonlySet<string> = new Set(
  `auditors board chairman chief ceo cfo chairwoman creditors customers dividend employees executives factories
  headquarters lawyers losses management managers newsroom officials plants output partnership pretax production profit profits revenue revenues sales
  shareholders shares spokesman spokesperson spokeswoman stock stockholders subsidiary subsidiaries supporters turnover
  venture workers workforce`
    .trim()
    .split(/\s+/),
)

/** Verbs whose subject is a company more often than not. */
export const corporateVerbs: ReadonlySet<string> = new Set(
  `acquire announce assemble bid build buy collaborate develop employ export file hire hold import invest launch
  list manufacture market merge operate outsource own plan post price produce rebrand recall report restructure sell ship
  slash supply unveil upgrade downgrade`
    .trim()
    .split(/\s+/),
)

/** Nouns that take "in" and an organization: "a stake in Arden". */
export const holdingNouns: ReadonlySet<string> = new Set(
  'holding holdings interest interests investment investments investors shareholder shareholders share shares shareholding stake stakes stock'.split(
    ' ',
  ),
)

/** Newspapers, agencies and stations are called so. */
export const mediaHeads: ReadonlySet<string> = new Set(
  'broadcasting chronicle courier daily gazette guardian herald independent journal mail mirror news observer post press radio star sun telegraph television times tribune tv weekly'.split(
    ' ',
  ),
)
