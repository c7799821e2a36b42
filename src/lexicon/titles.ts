/**
 * Titles and posts that stand before a person's name and are no part of it. From own knowledge. Lower case, without a
 * final stop.
 */

/** Written titles: what follows is a person, whatever it looks like. Their gender, where they have one. */
export const formsOfAddress: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ['adm', null],
  ['amb', null],
  ['atty', null],
  ['brig', null],
  ['capt', null],
  ['cdr', null],
  ['cllr', null],
  ['cmdr', null],
  ['col', null],
  ['cpl', null],
  ['dame', 'female'],
  ['det', null],
  ['dr', null],
  ['drs', null],
  ['fr', 'male'],
  ['frau', 'female'],
  ['gen', null],
  ['gens', null],
  ['gov', null],
  ['govs', null],
  ['herr', 'male'],
  ['insp', null],
  ['lady', 'female'],
  ['lord', 'male'],
  ['lt', null],
  ['madame', 'female'],
  ['maj', null],
  ['messrs', 'male'],
  ['miss', 'female'],
  ['mlle', 'female'],
  ['mme', 'female'],
  ['monsieur', 'male'],
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['msgr', 'male'],
  ['mx', null],
  ['pfc', null],
  ['prof', null],
  ['pvt', null],
  ['rep', null],
  ['reps', null],
  ['rev', null],
  ['sen', null],
  ['sens', null],
  ['señor', 'male'],
  ['señora', 'female'],
  ['sgt', null],
  ['signor', 'male'],
  ['signora', 'female'],
  ['sir', 'male'],
  ['supt', null],
])

/** Posts: the last word of a title ("Prime Minister", "Chief Executive Officer"). */
export const postHeads: ReadonlySet<string> = new Set(
  `admiral airman alderman ambassador archdeacon assemblyman assemblywoman analyst archbishop archduke attorney ayatollah baron baroness bishop brigadier cardinal ceo
  cfo chairman chairperson chairwoman chancellor chief coach colonel commander commodore comptroller commissioner congressman
  congresswoman constable consul coo counsel gp mep msp coordinator coroner corporal councillor councilor
  councilman councilmember councilwoman count countess crown cto deputy detective director duchess duke earl
  economist editor emir emperor empress envoy executive father founder general governor imam inspector judge
  justice king leader lieutenant major manager marshal mayor minister monsignor mp mufti officer ombudsman pastor patriarch pm pope premier
  president prince princess principal professor prosecutor queen rabbi rector representative reverend secretary senator
  sergeant shah sheik sheikh sheriff speaker spokesman spokesperson spokeswoman sultan superintendent taoiseach treasurer trooper tsar
  skipper undersecretary vicar whip`
    .trim()
    .split(/\s+/),
)

/** What stands before a post in the same title. */
export const postModifiers: ReadonlySet<string> = new Set(
  `acting agriculture assistant associate attorney chief co commercial communications corporate culture defence
  defense deputy detective district economic economy education energy environment ex executive federal field finance financial first
  foreign former general grand head health home industry information interim interior investment joint junior
  justice labor labour lieutenant major majority managing marketing minority national operating police press prime principal
  regional second secretary senior sports state technology tourism trade transport treasury under vice`
    .trim()
    .split(/\s+/),
)

/** Common nouns that say before a name, in lower case, that it is a person's ("striker Ana Prado"). */
export const personNouns: ReadonlySet<string> = new Set(
  `activist actor actress adviser aide analyst architect artist astronaut athlete attorney author batsman
  billionaire biographer boss bowler boxer brother businessman businesswoman campaigner candidate captain champion
  chef cleric coach colleague columnist comedian commentator compatriot composer conductor contender counterpart
  cousin critic cyclist dancer daughter defender designer diplomat director dissident doctor driver economist
  editor engineer entrepreneur expert farmer father filmmaker financier footballer forward fugitive goalkeeper
  golfer guard guerrilla guitarist gunman historian hurdler husband inventor investigator investor jockey
  journalist judge jumper keeper lawmaker lawyer lecturer leftist legislator lieutenant lobbyist magistrate
  marksman mathematician midfielder millionaire mother musician nationalist newcomer novelist nurse officer opener
  organiser organizer owner painter partner philosopher photographer physicist pianist pilot pitcher player
  playwright poet policeman politician preacher priest producer professor prosecutor psychologist publisher rebel
  referee reporter researcher rider runner scientist seamer separatist setter singer sister skipper soldier
  solicitor son songwriter spinner spokesman spokesperson spokeswoman sprinter star statistician strategist
  striker strongman student substitute superstar surgeon swimmer teacher teammate trader tycoon veteran victim
  warder warlord widow wife winger writer youngster`
    .trim()
    .split(/\s+/),
)

/** Small words inside a person's name. */
export const nameParticles: ReadonlySet<string> = new Set(
  'al bin da dal de del della den der di dos du el ibn la le les lo st ten ter van vom von y zu zur'.split(' '),
)

/** What closes a person's name. */
export const personSuffixes: ReadonlySet<string> = new Set('ii iii iv jr jr. junior sr sr.'.split(' '))
