/**
 * Nouns for a body or a thing by what its name says in another word: "the orchestra" is the Kelmar Philharmonic. A row is the
 * noun, then words of such names. Own knowledge.
 */
export const calledToo: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'agency administration branch bureau',
    'airport airfield',
    'award medal oscar prize trophy',
    'authority council',
    'bloc alliance asean community union',
    'broadcaster bbc broadcasting channel itv radio television tv',
    'charity foundation fund hospice relief',
    'college academy school',
    'church abbey cathedral chapel minster',
    'force constabulary police',
    'fund capital partners',
    'gallery museum',
    'hospital clinic infirmary',
    'inquiry commission inquest',
    'lender bank bancorp',
    'league bundesliga liga premiership',
    'magazine review weekly',
    'newspaper chronicle courier daily gazette guardian herald journal mail mirror news observer post standard star sun telegraph times tribune',
    'orchestra philharmonia philharmonic sinfonia symphony',
    'paper chronicle courier daily gazette guardian herald journal mail mirror news observer post standard star sun telegraph times tribune',
    'party alliance conservatives democrats front greens labour liberals movement republicans socialists union',
    'prize award medal',
    'regulator administration authority commission ofcom ofgem ofsted ofwat',
    'school academy college grammar primary',
    'storm cyclone hurricane typhoon',
    'studio entertainment films pictures studios',
    'stadium arena ground park',
    'theatre playhouse',
    'tournament championship championships cup masters open',
    'watchdog authority commission ofcom ofgem ofsted ofwat',
  ].map((row): [string, ReadonlySet<string>] => {
    const [noun, ...names] = row.split(' ')
    return [noun!, new Set(names)]
  }),
)
