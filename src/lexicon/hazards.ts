/**
 * Nouns for what kills, wrecks and drives people out, singular as keys have them. What stands in one row can be of one event:
 * a storm floods, a tank that explodes burns. Own knowledge.
 */
const kin: readonly string[] = [
  'avalanche blizzard cyclone flood hailstorm hurricane landslide monsoon mudslide storm tornado',
  'accident blast collapse fire',
  'accident collision crash derailment fire pileup',
  'ambush attack blast bomb bombing gunman raid shelling shooting siege stabbing strike war',
  'clash riot stampede unrest',
  'drought famine heatwave wildfire',
  'eruption quake tsunami',
  'accident shipwreck sinking',
  'epidemic outbreak',
]

export const hazards: ReadonlySet<string> = new Set(kin.flatMap((row) => row.split(' ')))

/** Whether two can be words for one event, or parts of it. */
export function isOneHazard(one: string, other: string): boolean {
  return one === other || rows.some((row) => row.has(one) && row.has(other))
}

const rows: readonly ReadonlySet<string>[] = kin.map((row) => new Set(row.split(' ')))

/** Words before one of them that make it something else ("heart attack", "price war"). */
export const tamingWords: ReadonlySet<string> = new Set(
  'anxiety asthma bidding culture heart hunger media panic price tariff trade verbal'.split(' '),
)

/** Nouns before the name that weather services give a storm. */
export const stormNouns: ReadonlySet<string> = new Set(['cyclone', 'hurricane', 'storm', 'typhoon'])
