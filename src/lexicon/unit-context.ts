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

/** What temperatures are told above and below as levels. */
export const ZERO_POINTS: ReadonlySet<string> = new Set(['freezing', 'zero'])
