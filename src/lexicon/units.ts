import { TIME_UNIT_ROWS, UNIT_ROWS, type UnitRow } from './unit-table.js'

// How units of measure are written: maps from the words and abbreviations of the table to its names.

export interface Unit {
  readonly name: string
  /** The denominator of a compound: "hour" of "mph". */
  readonly per: string | null
}

/** Names of one to three words in lower case. */
export const UNIT_NAMES: ReadonlyMap<string, Unit> = namesOf(UNIT_ROWS)

function namesOf(rows: readonly UnitRow[]): Map<string, Unit> {
  const names = new Map<string, Unit>()
  for (const { name, plural, spellings } of rows) {
    const unit: Unit = { name, per: null }
    for (const spelling of [name, plural, ...spellings]) {
      const word = spelling.toLowerCase()
      names.set(word, unit)
      if (word.includes('-')) names.set(word.replace('-', ' '), unit)
    }
  }
  return names
}

/** First words of unit names of several words, so that most words are asked for once. */
export const UNIT_NAME_STARTS: ReadonlySet<string> = new Set(
  [...UNIT_NAMES.keys()]
    .filter((name) => name.includes(' ') || name.includes('-'))
    .map((name) => name.split(/[ -]/)[0] ?? ''),
)

/** Abbreviations of rates: numerator, `:`, denominator. */
const RATES =
  'GBps=gigabyte:second,Gbps=gigabit:second,KBps=kilobyte:second,MBps=megabyte:second,KPH=kilometre:hour,Kbps=kilobit:second,MPG=mile:gallon,MPH=mile:hour,Mbps=megabit:second,' +
  'Mtpa=megatonne:year,RPM=revolution:minute,Tbps=terabit:second,boepd=barrel of oil equivalent:day,bpd=barrel:day,' +
  'bpm=beat:minute,cfm=cubic foot:minute,cfs=cubic foot:second,cusec=cubic foot:second,cusecs=cubic foot:second,' +
  'dpi=dot:inch,gbps=gigabit:second,gph=gallon:hour,lpm=litre:minute,mbps=megabit:second,ppi=pixel:inch,fpm=foot:minute,fps=frame:second,gpm=gallon:minute,gsm=gram:square metre,kbps=kilobit:second,' +
  'kmh=kilometre:hour,kmph=kilometre:hour,kph=kilometre:hour,' +
  'm.p.g.=mile:gallon,m.p.h.=mile:hour,k.p.h.=kilometre:hour,mpg=mile:gallon,mph=mile:hour,mtpa=megatonne:year,' +
  'rpm=revolution:minute,tpa=tonne:year,tpd=tonne:day'

/** Abbreviations as they are written after digits; capitals matter ("mW", "MW"). */
export const UNIT_ABBREVIATIONS: ReadonlyMap<string, Unit> = new Map([
  ...UNIT_ROWS.flatMap(({ name, short }) => short.map((text): [string, Unit] => [text, { name, per: null }])),
  ...RATES.split(',').map((row): [string, Unit] => {
    const [abbreviation = '', meaning = ''] = row.split('=')
    const [name = '', per = ''] = meaning.split(':')
    return [abbreviation, { name, per }]
  }),
])

/** Abbreviations that are also words or scales: read as units only when joined to the digits, or never by a space alone. */
export const JOINED_ONLY: ReadonlySet<string> = new Set([
  'A',
  'B',
  'C',
  'F',
  'J',
  'K',
  'N',
  'PS',
  'V',
  'in',
  'ins',
  'toe',
  'pt',
  'MP',
  'AU',
  'VA',
  'cd',
  'ct',
  'kn',
])

/** Abbreviations that are nothing else, so that they may stand behind a number in words. */
export const SURE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    '° GB GHz GW GWh Hz KB MB MHz MW MWh TB cm ft gb kHz kW kWh kb kg kgs kHz km kmh kms kph lb lbs mb mg ml mm mpg mph oz psi rpm ' +
    'tb tbsp tsp yd yds'
  ).split(' '),
)

/** Units named after people, which written with a capital are names ("40 Teslas"). */
export const EPONYMS: ReadonlySet<string> = new Set([
  'ampere',
  'becquerel',
  'coulomb',
  'curie',
  'farad',
  'gauss',
  'gray',
  'henry',
  'joule',
  'newton',
  'pascal',
  'sievert',
  'tesla',
  'volt',
  'weber',
])

/** What is a unit only as so many a minute or a second; otherwise it is a thing that is counted. */
export const DENOMINATOR_ONLY: ReadonlySet<string> = new Set(['beat', 'dot', 'frame', 'revolution'])

/** Units of time: what follows a number to make a duration or an age. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  TIME_UNIT_ROWS.flatMap(({ name, plural }): [string, string][] => [
    // "a third quarter" is a period, "three quarters" an amount of time.
    ...(name === 'quarter' ? [] : [[name, name] as [string, string]]),
    [plural, name],
  ]),
)

/** Abbreviated units of time after digits. */
export const TIME_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  TIME_UNIT_ROWS.flatMap(({ name, short }) => short.map((text): [string, string] => [text, name])),
)

/** Words that tell which way a measure goes; they follow it and are part of neither figure nor noun. */
export const DIMENSION_WORDS: ReadonlySet<string> = new Set([
  'across',
  'away',
  'deep',
  'high',
  'long',
  'tall',
  'thick',
  'wide',
])
