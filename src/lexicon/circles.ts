/**
 * Nouns that one person may well be called by in turn: "the forward" is the striker, "the singer" the songwriter. A row is a
 * circle; a noun may stand in several. Own knowledge.
 */
const circles: readonly (readonly string[])[] = [
  'actor actress comedian filmmaker performer star',
  'artist painter photographer sculptor',
  'athlete champion hurdler jumper medallist medalist olympian runner sprinter star',
  'attorney barrister counsel lawyer solicitor',
  'author biographer novelist playwright poet writer',
  'billionaire businessman businesswoman ceo chairman chairwoman chief director entrepreneur executive founder investor owner president tycoon',
  'biologist botanist chemist ecologist geologist neuroscientist oceanographer physicist professor researcher scientist zoologist',
  'boss coach manager',
  'captain defender footballer forward goalkeeper international keeper midfielder player skipper star striker winger',
  'champion golfer player star',
  'chancellor leader lawmaker legislator minister politician premier president secretary senator congressman congresswoman councillor governor mayor',
  'composer conductor musician pianist violinist',
  'doctor physician surgeon',
  'economist professor researcher',
  'historian professor researcher',
  'guitarist musician rapper singer songwriter star vocalist',
  'journalist presenter reporter broadcaster correspondent columnist editor',
].map((row) => row.split(' '))

/** By noun, those of all its circles. */
export const circleOf: ReadonlyMap<string, readonly string[]> = byNoun()

function byNoun(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const circle of circles) for (const noun of circle) found.set(noun, [...(found.get(noun) ?? []), ...circle])
  return found
}

/** Who has a part in a trial, and is neither its defendant nor its victim. */
export const benchNouns: readonly string[] = [
  'attorney',
  'barrister',
  'coroner',
  'counsel',
  'detective',
  'judge',
  'lawyer',
  'magistrate',
  'prosecutor',
  'solicitor',
]
/** Whom a trial is about. */
export const triedNouns: ReadonlySet<string> = new Set(['accused', 'defendant'])

/** What one is besides one's trade: an office that any may hold. */
export const offices: ReadonlySet<string> = new Set(
  (
    'boss candidate captain chairman chairwoman champion chief director executive founder head leader member nominee official owner president ' +
    'secretary spokesman spokeswoman winner'
  ).split(' '),
)

/** Offices of which a land or a town has one. */
export const stateOffices: ReadonlySet<string> = new Set(
  (
    'ambassador chancellor emperor envoy governor judge king leader mayor minister monarch official pope premier president prince princess prosecutor ' +
    'queen secretary spokesman spokesperson spokeswoman treasurer'
  ).split(' '),
)
