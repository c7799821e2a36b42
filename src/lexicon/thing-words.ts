/** Words that make a name an event's, a work's or a product's. From own knowledge. Lower case. */

export const eventHeads: ReadonlySet<string> = new Set(
  `championship championships classic cup day derby division eve expo fair festival final finals games gp jubilee
  marathon masters olympics open prix race rally ramadan revolution series summit tour tournament trophy war wars
  week`
    .trim()
    .split(/\s+/),
)

export const workHeads: ReadonlySet<string> = new Set(
  `accord accords act agenda agreement amendment award bill charter code constitution convention declaration
  directive initiative law pact plan prize program programme protocol report resolution strategy treaty vision`
    .trim()
    .split(/\s+/),
)

export const indexWords: ReadonlySet<string> = new Set('average composite index indexes indices'.split(' '))

/** Lower-case or capital nouns after a product's name. */
export const productNouns: ReadonlySet<string> = new Set(
  `aircraft airliner app bomber browser camera car chatbot chip console coupe crossover drone fighter gunship
  hatchback headset helicopter howitzer jet jetliner lander laptop limousine locomotive minivan missile missiles
  model motorcycle orbiter phone pickup pistol plane platform probe processor rifle roadster robot rocket saloon satellite
  sedan ship smartphone smartwatch software spacecraft submarine supercomputer supermini suv tablet tanker
  telescope torpedo truck vaccine van vehicle warplane`
    .trim()
    .split(/\s+/),
)

/** Words before a numeral that make one name with it ("Model 3", "Route 12", "World War II"). */
export const numberedHeads: ReadonlySet<string> = new Set(
  `agenda airbus apollo area boeing catch chapter class copa euro expo flight formula ftse galaxy generation
  highway horizon interstate mark mig model nasdaq nikkei pentium phase playstation resolution route s&p series
  type vision war windows`
    .trim()
    .split(/\s+/),
)
