/** Nouns for what kills, wrecks and drives people out, singular as keys have them. Own knowledge. */
export const hazards: ReadonlySet<string> = new Set(
  (
    'accident ambush attack avalanche blast blizzard bomb bombing clash collapse collision crash cyclone derailment drought epidemic ' +
    'eruption famine fire flood gunman hailstorm heatwave hurricane landslide mudslide outbreak pileup quake raid riot shelling ' +
    'shipwreck shooting siege stabbing stampede storm strike tornado tsunami war wildfire'
  ).split(' '),
)
