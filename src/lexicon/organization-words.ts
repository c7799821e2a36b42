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

/** Of the last words of firms' names, those that are left out once a firm is known ("Kelmar" for "Kelmar Pharma"). */
export const droppedTrades: ReadonlySet<string> = new Set(
  `airlines airways automobiles automotive chemicals ferries industries laboratories motors pharma pharmaceuticals
  semiconductor semiconductors technologies technology therapeutics`
    .trim()
    .split(/\s+/),
)

/** The last word of an institution's or a firm's name. */
export const institutionHeads: ReadonlySet<string> = new Set(
  `academy administration aerospace agency aggregates airline airlines airways alliance apparel archives army
  arsenal assembly associates association athletic authority automobiles automotive aviation bahn bakeries ballet
  bancorp bancshares band bank banking battalion battalions biopharma biosciences biotech board booksellers
  brauerei breweries brewery brigade brigades broadcasting brothers bundesbank bundestag bureau buses cabinet
  caisse capital cement center centre chamber chancellery chemicals chemie choir church cinemas clinic club
  coaches coalition college command commissariat commission committee communications companies computers
  confederation conference congress conservatives conservatory consortium constabulary construction consulate
  consulting corps cosmetics council couriers court credit dairies dealers department developments diagnostics
  digital directorate distilleries distillers division dynamics electric electronics embassy energi energia
  energie energy engineering enterprises entertainment exchange express faculty fc federation ferries films
  finance financial fisheries foods footwear force forces forum foundation freight front fund gaming gas gazette
  genomics government group growers guard guild health herald holding holdings homes hospice hospitals hotels
  housing industrie industries infirmary innovations inspectorate institute institution instruments insurance
  interactive international investment investments investors jewellers journal knesset kredit laboratories labs league
  legion leisure life lines logistics management markets media medicine metals microsystems militia minerals mines
  mining ministry mission mobile mobility mosque motor motors motorsport movement museum navy network networks
  news newspaper newsroom nursery nutrition observatory office oil opera optics orchestra organisation
  organization orphanage outfitters packaging paints panel parliament partners partnership party payments
  petroleum pharma pharmaceuticals philharmonic pictures pipelines plantations plastics police polymers post power
  press productions products properties property publishers publishing radio rail railroad railroads railway
  railways recycling regiment renewables rentals reserve resorts resources restaurants retail robotics rovers
  savings school sciences seafoods secretariat securities seeds semiconductor semiconductors senate service
  services shipping shipyards society software solar solutions squadron stadtwerke staff steel steelworkers stores
  studios supermarkets supplies surgical symphony syndicate systems team technologies technology telecom
  telecommunications telegraph telekom telephone television textiles therapeutics times tobacco toys trading
  trains trams treasury tribunal tribune trucking trust tv tyres union united university utilities ventures verlag
  versicherung versicherungen vineyards volunteers wanderers waste water weekly werke wireless workers works
  workshop zoo énergie`
    .trim()
    .split(/\s+/),
)

/** Heads that take "of" or "for": "Bank of Lisbon", "Ministry of Trade", "Institute for Peace". */
export const ofHeads: ReadonlySet<string> = new Set(
  `academy administration agency alliance archdiocese archives army assembly association authority bank battle
  bay board brotherhood bureau campaign cape center centers centre centres chamber chronicle church city club
  college commission committee commonwealth company confederation conference congress convention corporation
  corps council county court daughters day declaration democratic department diocese directorate district
  duchy emirate empire faculty feast federation festival forum foundation friends front fund government gulf hall
  hospital house inspectorate institute institution islands isle kingdom knights lake league library lords
  ministries ministry mount movement museum network observatory office order organisation organization
  parliament party people port prime principality province registry republic revolution rock royal school sea
  secretariat senate service siege society sons state states strait sultanate summit synod tower town treaty
  tribunal trust union university valley village war wars`
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
  faction federation firm firms foundation giant group grouping groups guerrillas importer insurer journal league lender
  magazine maker makers manufacturer ministry movement newsletter newspaper operator organisation organization
  paper parliament partnership party producer provider publication publisher regulator retailer shipbuilder side
  squad startup steelmaker subsidiary supermarket supplier syndicate team trader union unit university venture
  watchdog wholesaler`
    .trim()
    .split(/\s+/),
)

/** What no product, place or deed has, only an organization: "its workforce", "its chairman". Own knowledge. */
export const staffAndOwners: ReadonlySet<string> = new Set(
  `auditors board ceo cfo chairman chairwoman creditors dividend employees executives headcount headquarters lawyers
  management shareholders shares spokesman spokesperson spokeswoman staff stockholders subsidiaries subsidiary
  workforce`
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
  'advertiser argus broadcasting bulletin chronicle courier daily dispatch echo examiner gazette guardian herald independent inquirer journal ledger magazine mail mercury mirror news newswire observer post press radio sentinel standard star sun telegraph television times tribune tv weekly wire'.split(
    ' ',
  ),
)
