/** Words that hold the parts of one name together. From own knowledge. Lower case. */

/** Topics of ministries and commissions: "the Food | and Drug Administration" is one name. */
export const institutionTopics: ReadonlySet<string> = new Set(
  `accounting aeronautics aging agricultural agriculture alcohol arms arts atmospheric atomic aviation border
  budget business children citizenship commerce communication communications competition consumer control
  cooperation corrections counterterrorism culture customs defence defense democracy development digital
  disability disaster disease diseases drug economic economy education electricity emergency employment energy
  engineering environment environmental equality exchange excise explosives families family farming finance
  firearms fisheries food foreign forestry freedom gas health heritage highways home housing human
  hydrocarbons hygiene immigration industrial industry information infrastructure innovation insurance
  intelligence investment justice labor labour land law licensing local marine maritime markets media medical
  medicine mental migration mines monetary music naturalization nuclear nursing nutrition oceanic oil parks
  peace pensions petroleum planning policy ports power prevention public quality radiation rail railways
  recreation reform refugees regional registration rehabilitation rescue research resources revenue rights
  road roads rural safety sanitation science sciences securities skills social space sport sports standards
  statistics strategic tax technology telecommunications tobacco tourism trade transport transportation
  universities urban veterans water welfare wildlife women work works youth`
    .trim()
    .split(/\s+/),
)

/** Names that carry a possessive mark of their own. */
export const possessiveNames: ReadonlySet<string> = new Set(
  `applebee barclay bloomingdale carl christie denny dillard domino hardee harrod kellogg kohl levi lloyd lord lowe
  macy mcdonald moody morrison poor reese sainsbury sotheby wendy woolworth`
    .trim()
    .split(/\s+/),
)

/** Those whose union, party or house bears a possessive mark inside its name: "the Ferry Workers' Union". */
export const ownersInNames: ReadonlySet<string> = new Set(
  `actors artists authors bakers bankers bishop bishops boys brewers builders butchers carpenters children citizens
  consumers coroner coroners creditors cyclists dentists directors dockers doctors drivers employees employers engineers farmers
  farmworkers firefighters fishermen fishers girls governors growers investors journalists judges king landlords lawyers
  lenders lords magistrates mayor mayors men merchants midwives miners mineworkers ministers mother motorists musicians
  nurses painters parents passengers patients pensioners people physicians pilots players police postmasters
  printers prisoners producers professors prosecutor publishers queen railwaymen residents retailers riders
  sailors scholars scientists seafarers seamen servants shareholders sheriff soldiers steelworkers stevedores
  students surgeons taxpayers teachers tenants traders truckers veterans victims villagers voters wholesalers
  widows women workers writers`
    .trim()
    .split(/\s+/),
)

/** What opens the names of firms, clubs and institutions in other languages: "Banco", "Société", "Olympique". */
export const foreignOpenings: ReadonlySet<string> = new Set(
  `academia associazione associação asociación athlétic atlético banca banco banka banque borussia caisse caja
  companhia compagnie compañía confederación confederação conseil cooperativa corporación crédit dinamo dynamo
  eintracht fondation fondazione fortuna fundación fundação groupe grupo gruppo hapoel institut instituto istituto
  lokomotiv maccabi ministerio ministère olympique parti partido partito racing savez shakhtar sindicato sociedad
  sociedade società société spartak sporting stade stichting union universidad universidade universität université
  università verein`
    .trim()
    .split(/\s+/),
)

/** The last word of a football club's name, after its town's. */
export const clubWords: ReadonlySet<string> = new Set(
  'afc albion alexandra argyle athletic city county fc hotspur orient rangers rovers town united villa wanderers wednesday'.split(
    ' ',
  ),
)

/** Last words of clubs' names that fans and papers call the club by. Own knowledge. */
export const clubNicknames: ReadonlySet<string> = new Set(
  'albion argyle hotspur orient rangers rovers thistle villa wanderers'.split(' '),
)

/** What opens the names of sports clubs ("FC Oakham"). Own knowledge. */
export const clubOpenings: ReadonlySet<string> = new Set(['afc', 'cf', 'fc', 'rc', 'sc', 'sv'])
