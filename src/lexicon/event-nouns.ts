import { hazards } from './hazards.js'

/** What happens and acts without owning anything, singular. Own knowledge. */
export const eventNouns: ReadonlySet<string> = new Set([
  ...hazards,
  ...'blackout breach explosion flooding frost incident leak lightning mudslide outage shortage shutdown spill walkout'.split(
    ' ',
  ),
])

/** What is said to be an event's own all the same ("its path", "its victims"), singular. Own knowledge. */
export const ofEvents: ReadonlySet<string> = new Set(
  (
    'aftermath aftershock beginning cause centre center consequence course damage death depth duration effect end epicentre ' +
    'epicenter eye force height impact intensity magnitude onset origin path peak progress scale severity size source speed ' +
    'spread start strength survivor toll track victim violence wake way wind'
  ).split(' '),
)
