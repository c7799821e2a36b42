/** Counts of people and homes that disasters tell in too many ways for frames: by the words of the clause. Own knowledge. */
export interface Tally {
  /** What stands in the middle of a key. */
  readonly name: string
  /** Singular nouns for those counted. */
  readonly counted: ReadonlySet<string>
  /** Infinitives and other words: of each set the clause has one. */
  readonly words: readonly ReadonlySet<string>[]
  /** Words with which it tells something else. */
  readonly without: ReadonlySet<string>
  /** Whether a number without a noun counts those. */
  readonly bare: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const tallies: readonly Tally[] = [
  {
    // "Left 300 homes without power", "power was cut to 300 homes", "300 homes lost power".
    name: 'power cut',
    counted: set('building business consumer customer family home house household inhabitant person property user'),
    words: [set('electricity power'), set('blackout cut fail interrupt knock lose no off out outage without')],
    without: set('back bill generate plant price produce reconnect restore return tariff turbine'),
    bare: false,
  },
  {
    // "300 were forced from their homes", "took 300 people to safety", "300 people fled their homes".
    name: 'evacuated',
    counted: set('adult child family guest household inhabitant person student tourist villager worker'),
    words: [set('homes safety shelters'), set('abandon airlift drive evacuate ferry flee force leave move take')],
    without: set('advise ask dead damage destroy elderly order return tell urge warn without'),
    bare: true,
  },
  {
    // "Carried 150 passengers", "there were 150 people on board".
    name: 'aboard',
    counted: set('migrant passenger person tourist traveller traveler'),
    words: [
      set('aboard board carry'),
      set('aboard aircraft board boat bus coach ferry helicopter plane ship train vessel'),
    ],
    without: set('advertise company director firearm kill member route'),
    bare: false,
  },
  {
    // "5,000 people marched", "a rally drew 5,000 people".
    name: 'protest',
    counted: set('demonstrator farmer marcher person protester student supporter teacher worker'),
    words: [set('demonstrate demonstration march marched marching protest protested protests rallied rally')],
    without: set('arrest charge detain die hurt injure kill wound'),
    bare: false,
  },
]

/** Nouns that only say how many ("the number of people killed"). */
export const countNouns: ReadonlySet<string> = set('count number tally toll total')

/** Of money: what was wrecked is worth, whoever says so. */
export const damageNoun = 'damage'

/** Verbs with which damage is something else: a claim, or money that a court gives. */
export const payingVerbs: ReadonlySet<string> = set('award claim demand get pay receive seek sue win')
