// Words around a unit of measure that decide between its meanings. Own knowledge.

/** What is weighed in troy ounces. */
export const PRECIOUS_METALS: ReadonlySet<string> = new Set([
  'bullion',
  'gold',
  'palladium',
  'platinum',
  'rhodium',
  'silver',
])

/** What pounds of are pounds-force. */
export const FORCES: ReadonlySet<string> = new Set(['force', 'pressure', 'thrust'])

/** Words behind a temperature that make it a distance from another one. */
export const TEMPERATURE_COMPARED: ReadonlySet<string> = new Set([
  'above',
  'below',
  'colder',
  'cooler',
  'higher',
  'hotter',
  'lower',
  'warmer',
])

/** What a bare number of degrees is told of. */
export const TEMPERATURE_NOUNS: ReadonlySet<string> = new Set([
  'chill',
  'chills',
  'fever',
  'highs',
  'lows',
  'mercury',
  'temp',
  'temperature',
  'temperatures',
  'temps',
  'thermometer',
  'thermometers',
  'thermostat',
  'thermostats',
])

/** Words that tell of heat and cold: near them a number with a small "c" or "f", or with "K" apart, is a temperature. */
export const HEAT_WORDS: ReadonlySet<string> = new Set(
  (
    'ac bake baked baking boil boiling boils celsius centigrade chilly climate cold colder coldest cool cooled cooler cools cryogenic ' +
    'degree degrees fahrenheit forecast freeze freezer freezes freezing fridge frost heat heated heating heatwave hot hotter hottest ' +
    'humid humidity kelvin melt melting melts oven outdoors outside overnight plasma preheat preheated roast shade simmer sunny sunshine ' +
    'superconducting superconductor temperature temperatures thermometer thermostat warm warmed warmer warmest warms weather'
  ).split(' '),
)

/** What is set to a temperature, beside the words above; some of it is hotter than any weather. */
export const HEATERS: ReadonlySet<string> = new Set(
  'ac boiler conditioner conditioning freezer fridge furnace heat heater heating hob kiln oven'.split(' '),
)

/** What temperatures are told above and below as levels. */
export const ZERO_POINTS: ReadonlySet<string> = new Set(['freezing', 'zero'])
