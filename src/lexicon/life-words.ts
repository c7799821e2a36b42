import { demonymPlaces } from './demonym-places.js'

/** Nouns that tell nothing new of somebody whose age is told before them. Own knowledge. */
export const agedNouns: ReadonlySet<string> = new Set([
  'international',
  'native',
  'player',
  'star',
  'teenager',
  'youngster',
])

/** Members of parliaments, by the letters after their names. */
export const seatNouns: ReadonlySet<string> = new Set(['mep', 'mp', 'msp', 'td'])

/** Those whose children are counted: "the father of two". */
export const childCounters: ReadonlySet<string> = new Set([
  'dad',
  'father',
  'grandfather',
  'grandmother',
  'mother',
  'mum',
])

/** The noun for a person that a nationality or party's word comes to ("the Frenchman", "the Pole"); null where it means several or is an adjective only. */
export function personDemonym(lower: string): 'man' | 'person' | 'woman' | null {
  if (lower.endsWith('woman')) return 'woman'
  if (nouns.has(lower)) return 'person'
  if (!lower.endsWith('an')) return null
  return lower.endsWith('man') ? 'man' : 'person'
}

/** Own knowledge; "the French", "the Swiss" and "the Portuguese" are a people. */
const nouns: ReadonlySet<string> = new Set(
  (
    'arab argentine bangladeshi basque briton croat cypriot czech dane democrat emirati filipino finn german greek icelander iraqi israeli kazakh kiwi ' +
    'kurd kuwaiti londoner norman ottoman pakistani pole qatari roman saudi scot serb slovak somali spaniard swede texan thai tory turk uzbek yemeni zealander ' +
    'brummie geordie islamist muscovite scouser socialist yorker'
  ).split(' '),
)

/** The land of a people's word, adjective or noun; null of a word that no list has. Englishmen, Scots and Welshmen are Britons. */
export function nationOf(lower: string): string | null {
  const land = nounLands.get(lower) ?? demonymPlaces.get(lower) ?? null
  return land !== null && britain.has(land) ? 'united kingdom' : land
}

const britain: ReadonlySet<string> = new Set(['england', 'scotland', 'wales'])

const nounLands: ReadonlyMap<string, string> = new Map([
  ['argentine', 'argentina'],
  ['briton', 'united kingdom'],
  ['croat', 'croatia'],
  ['czech', 'czech republic'],
  ['dane', 'denmark'],
  ['dutchman', 'netherlands'],
  ['dutchwoman', 'netherlands'],
  ['englishman', 'england'],
  ['englishwoman', 'england'],
  ['finn', 'finland'],
  ['frenchman', 'france'],
  ['frenchwoman', 'france'],
  ['irishman', 'ireland'],
  ['irishwoman', 'ireland'],
  ['pole', 'poland'],
  ['scot', 'scotland'],
  ['serb', 'serbia'],
  ['spaniard', 'spain'],
  ['swede', 'sweden'],
  ['turk', 'turkey'],
  ['welshman', 'wales'],
  ['welshwoman', 'wales'],
])
