// Units of measure: SI and its prefixes after the SI Brochure (9th edition), customary units from own knowledge. Names are
// singular in SI spelling; American spellings and abbreviations lead to them.

export interface Unit {
  readonly name: string
  /** The denominator of a compound: "hour" of "mph". */
  readonly per: string | null
}

/** Singular, plural if not in -s ("foot/feet"), American or other spellings after commas. */
const NAMES =
  'acre,acre-foot/acre-feet,ampere,ampere:amp,ångström:angstrom,astronomical unit,atmosphere,bar,barrel,bit,board foot/board feet,' +
  'British thermal unit,bushel,byte,calorie,candela,carat,coulomb,cubic centimetre:cubic centimeter,cubic foot/cubic feet,' +
  'cubic inch/cubic inches,cubic kilometre:cubic kilometer,cubic metre:cubic meter,cubic mile,cubic yard,cup,decibel,degree,' +
  'farad,fathom,fluid ounce,foot/feet,furlong,gallon,hectare,hertz/hertz,horsepower/horsepower,inch/inches,joule,karat,' +
  'kelvin,knot,light-year:light year,lumen,lux/lux,megapixel,micron,mile,nautical mile,newton,nit,ohm,ounce,parsec,pascal,' +
  'pint,pixel,pound,quart,radian,siemens/siemens,square centimetre:square centimeter,square foot/square feet,' +
  'square inch/square inches,square kilometre:square kilometer,square metre:square meter,square mile,square yard,tablespoon,' +
  'teaspoon,terabyte,tesla,therm,ton,metric ton,short ton,long ton,tonne:metric tonne,troy ounce,volt,watt,watt-hour:watt hour,yard'

/** Units that take SI prefixes in words: "kilogram", "gigawatt hours". */
const PREFIXED =
  'ampere,bit,byte,calorie,gram,hertz/hertz,joule,litre:liter,metre:meter,newton,pascal,ton,tonne,volt,watt,watt-hour:watt hour'

const PREFIXES = 'nano,micro,milli,centi,deci,hecto,kilo,mega,giga,tera,peta,exa'

const names = new Map<string, Unit>()

function addNames(list: string, prefixes: readonly string[]): void {
  for (const row of list.split(',')) {
    const [canonical = '', other] = row.split(':')
    const [singular = '', plural] = canonical.split('/')
    for (const prefix of prefixes) {
      const unit: Unit = { name: prefix + singular, per: null }
      for (const spelling of [singular, plural ?? `${singular}s`, ...(other ? [other, `${other}s`] : [])]) {
        names.set((prefix + spelling).toLowerCase(), unit)
        if (spelling.includes('-')) names.set((prefix + spelling).toLowerCase().replace('-', ' '), unit)
      }
    }
  }
}
addNames(PREFIXED, ['', ...PREFIXES.split(',')])
addNames(NAMES, [''])
for (const [spelling, name] of [
  ['kilo', 'kilogram'],
  ['kilos', 'kilogram'],
  ['gramme', 'gram'],
  ['grammes', 'gram'],
  ['kilogramme', 'kilogram'],
  ['kilogrammes', 'kilogram'],
  ['kms', 'kilometre'],
  ['centigrade', 'degree Celsius'],
  ['degree celsius', 'degree Celsius'],
  ['degrees celsius', 'degree Celsius'],
  ['degree centigrade', 'degree Celsius'],
  ['degrees centigrade', 'degree Celsius'],
  ['degrees c', 'degree Celsius'],
  ['degree c', 'degree Celsius'],
  ['deg c', 'degree Celsius'],
  ['degc', 'degree Celsius'],
  ['celsius', 'degree Celsius'],
  ['degree fahrenheit', 'degree Fahrenheit'],
  ['degrees fahrenheit', 'degree Fahrenheit'],
  ['degrees f', 'degree Fahrenheit'],
  ['degree f', 'degree Fahrenheit'],
  ['deg f', 'degree Fahrenheit'],
  ['degf', 'degree Fahrenheit'],
  ['fahrenheit', 'degree Fahrenheit'],
  ['sq m', 'square metre'],
  ['sq metre', 'square metre'],
  ['sq metres', 'square metre'],
  ['sq meters', 'square metre'],
  ['sqm', 'square metre'],
  ['sq km', 'square kilometre'],
  ['sq ft', 'square foot'],
  ['sq feet', 'square foot'],
  ['sqft', 'square foot'],
  ['sq mi', 'square mile'],
  ['sq miles', 'square mile'],
  ['cu m', 'cubic metre'],
  ['cu ft', 'cubic foot'],
  ['cu in', 'cubic inch'],
  ['fl oz', 'fluid ounce'],
  ['brake horsepower', 'horsepower'],
  ['pound-foot', 'pound-foot'],
  ['pound-feet', 'pound-foot'],
  ['pounds-feet', 'pound-foot'],
  ['foot-pounds', 'pound-foot'],
  ['lb-ft', 'pound-foot'],
  ['lb ft', 'pound-foot'],
  ['ft-lb', 'pound-foot'],
  ['ft-lbs', 'pound-foot'],
  ['newton-metres', 'newton metre'],
  ['newton metres', 'newton metre'],
  ['newton meters', 'newton metre'],
  ['newton-meters', 'newton metre'],
  ['part per million', 'part per million'],
  ['parts per million', 'part per million'],
  ['part per billion', 'part per billion'],
  ['parts per billion', 'part per billion'],
  ['metric tons', 'tonne'],
  ['metric ton', 'tonne'],
] as const) {
  names.set(spelling, { name, per: null })
}
/** Names of one to three words in lower case. */
export const UNIT_NAMES: ReadonlyMap<string, Unit> = names

/** First words of unit names of several words, so that most words are asked for once. */
export const UNIT_NAME_STARTS: ReadonlySet<string> = new Set(
  [...names.keys()]
    .filter((name) => name.includes(' ') || name.includes('-'))
    .map((name) => name.split(/[ -]/)[0] ?? ''),
)

/** Abbreviations as they are written after digits; capitals matter ("mW", "MW"). `:` gives a denominator. */
const ABBREVIATIONS =
  'A=ampere,Ah=ampere hour,B=byte,BTU=British thermal unit,Btu=British thermal unit,C=degree Celsius,F=degree Fahrenheit,' +
  'GB=gigabyte,GHz=gigahertz,GPa=gigapascal,GW=gigawatt,GWh=gigawatt-hour,GWp=gigawatt,Gb=gigabit,Gbps=gigabit:second,' +
  'Gbit=gigabit,Gt=gigatonne,HP=horsepower,Hz=hertz,J=joule,K=kelvin,KB=kilobyte,KHz=kilohertz,KM=kilometre,KW=kilowatt,' +
  'KWh=kilowatt-hour,L=litre,MB=megabyte,MHz=megahertz,MJ=megajoule,ML=megalitre,MMBtu=million British thermal unit,' +
  'mmBTU=million British thermal unit,mmBtu=million British thermal unit,MP=megapixel,MPa=megapascal,MPG=mile:gallon,' +
  'MPH=mile:hour,MW=megawatt,MWh=megawatt-hour,Mb=megabit,Mbps=megabit:second,Mbit=megabit,Mt=megatonne,N=newton,' +
  'Nm=newton metre,PB=petabyte,PS=metric horsepower,Pa=pascal,RPM=revolution:minute,TB=terabyte,THz=terahertz,' +
  'TW=terawatt,TWh=terawatt-hour,V=volt,W=watt,Wh=watt-hour,bbl=barrel,bbls=barrel,bhp=horsepower,boe=barrel of oil equivalent,' +
  'boepd=barrel of oil equivalent:day,bpd=barrel:day,bpm=beat:minute,cc=cubic centimetre,cl=centilitre,cm=centimetre,' +
  'cm2=square centimetre,cm²=square centimetre,cm3=cubic centimetre,cm³=cubic centimetre,dB=decibel,dba=decibel,dBA=decibel,' +
  'deg=degree,degC=degree Celsius,degF=degree Fahrenheit,dl=decilitre,dpi=dot:inch,fps=frame:second,ft=foot,ft2=square foot,' +
  'ft²=square foot,g=gram,gal=gallon,gm=gram,gms=gram,h.p.=horsepower,ha=hectare,hp=horsepower,in=inch,ins=inch,kB=kilobyte,' +
  'kHz=kilohertz,kJ=kilojoule,kN=kilonewton,kPa=kilopascal,kV=kilovolt,kVA=kilovolt ampere,kW=kilowatt,kWh=kilowatt-hour,' +
  'kWp=kilowatt,kcal=kilocalorie,kg=kilogram,kgs=kilogram,km=kilometre,km2=square kilometre,km²=square kilometre,' +
  'km3=cubic kilometre,kmh=kilometre:hour,kmph=kilometre:hour,kms=kilometre,kph=kilometre:hour,ksi=kilopound per square inch,' +
  'kt=kilotonne,kts=knot,kw=kilowatt,kwh=kilowatt-hour,l=litre,lb=pound,lbs=pound,lm=lumen,m=metre,m2=square metre,' +
  'm²=square metre,m3=cubic metre,m³=cubic metre,mAh=milliampere hour,mL=millilitre,mV=millivolt,mW=milliwatt,mcg=microgram,' +
  'mg=milligram,mi=mile,ml=millilitre,mm=millimetre,mm2=square millimetre,mpg=mile:gallon,mph=mile:hour,nm=nanometre,' +
  'nmi=nautical mile,oz=ounce,ozs=ounce,ppb=part per billion,ppm=part per million,psi=pound per square inch,pt=pint,' +
  'px=pixel,qt=quart,rpm=revolution:minute,sqft=square foot,sqm=square metre,t=tonne,tbsp=tablespoon,toe=tonne of oil equivalent,' +
  'tsp=teaspoon,yd=yard,yds=yard,°=degree,µg=microgram,μg=microgram,µm=micrometre,μm=micrometre,°C=degree Celsius,' +
  '°F=degree Fahrenheit,ºC=degree Celsius,ºF=degree Fahrenheit'

export const UNIT_ABBREVIATIONS: ReadonlyMap<string, Unit> = new Map(
  ABBREVIATIONS.split(',').map((row): [string, Unit] => {
    const [abbreviation = '', meaning = ''] = row.split('=')
    const [name = '', per = null] = meaning.split(':')
    return [abbreviation, { name, per }]
  }),
)

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
  'gal',
  'MP',
])

/** Units of time: what follows a number to make a duration or an age. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map([
  ['century', 'century'],
  ['centuries', 'century'],
  ['day', 'day'],
  ['days', 'day'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['millennia', 'millennium'],
  ['millisecond', 'millisecond'],
  ['milliseconds', 'millisecond'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['second', 'second'],
  ['seconds', 'second'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['year', 'year'],
  ['years', 'year'],
])

/** Abbreviated units of time after digits. */
export const TIME_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['ms', 'millisecond'],
  ['s', 'second'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['yr', 'year'],
  ['yrs', 'year'],
])

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
