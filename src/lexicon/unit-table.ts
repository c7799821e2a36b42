// Units of measure, one a row:
//
//     name | other spellings | abbreviations after digits | UCUM code | factor | base unit
//
// Names are singular in SI spelling; a plural that is not made with -s stands behind a slash; a name with * takes SI
// prefixes in words. An empty code: UCUM has none. An empty factor: no fixed amount of anything else.
//
// Where the facts come from: SI and its prefixes, SI Brochure (9th edition, tables 1 to 8); yard, pound and all customary
// units made of them, the international agreement of 1959 as NIST Handbook 44, appendix C, states it (exact); imperial
// gallon, British Units of Measurement Regulations 1995 (exact); British thermal unit and calorie, ISO 31-4 (International
// Table; thermochemical calorie); byte and its binary prefixes, IEC 80000-13; tonne of oil equivalent, International Energy
// Agency; codes, The Unified Code for Units of Measure (ucum.org), version 2.1. Year and month are UCUM's Julian ones.

const ROWS = `
metre* | meter | m,dm,nm,µm,μm,um,mtr,mtrs | m | 1 | metre
kilometre | kilometer,klick | km,kms,KM | km | 1000 | metre
centimetre | centimeter | cm,cms,CM | cm | 0.01 | metre
millimetre | millimeter | mm,mms | mm | 0.001 | metre
micron | | | um | 1e-6 | metre
ångström | angstrom | Å | Ao | 1e-10 | metre
cubit | | | | 0.4572 | metre
inch/inches | | in,ins | [in_i] | 0.0254 | metre
foot/feet | | ft | [ft_i] | 0.3048 | metre
yard | | yd,yds | [yd_i] | 0.9144 | metre
mile | | mi | [mi_i] | 1609.344 | metre
nautical mile | sea mile | nmi | [nmi_i] | 1852 | metre
furlong | | | [fur_us] | 201.168 | metre
fathom | | | [fth_i] | 1.8288 | metre
astronomical unit | | AU | AU | 149597870700 | metre
light-year | light year,lightyear | ly | [ly] | 9460730472580800 | metre
light-second | light second | | | 299792458 | metre
light-minute | light minute | | | 17987547480 | metre
light-hour | light hour | | | 1079252848800 | metre
light-day | light day | | | 25902068371200 | metre
parsec* | | pc,kpc,Mpc | pc | 30856775814913700 | metre
square metre | square meter,sq m/sq m,sq metre,sq meter,sqm/sqm,metre squared/metres squared,meter squared/meters squared | m2,m²,sqm | m2 | 1 | square metre
square kilometre | square kilometer,sq km/sq km,sq kilometre,sq kilometer,sqkm/sqkm | km2,km²,sqkm | km2 | 1e6 | square metre
square centimetre | square centimeter,sq cm/sq cm | cm2,cm² | cm2 | 1e-4 | square metre
square millimetre | square millimeter,sq mm/sq mm | mm2,mm² | mm2 | 1e-6 | square metre
square decimetre | square decimeter | dm2,dm² | dm2 | 0.01 | square metre
square hectometre | square hectometer | hm2,hm² | hm2 | 10000 | square metre
square inch/square inches | sq in/sq in,sq inch/sq inches | in2,in² | [sin_i] | 0.00064516 | square metre
square foot/square feet | sq ft/sq ft,sq foot/sq feet,sqft/sqft,square ft/square ft | ft2,ft²,sqft | [sft_i] | 0.09290304 | square metre
square yard | sq yd/sq yds,sq yard | yd2,yd² | [syd_i] | 0.83612736 | square metre
square rod | | | [srd_us] | 25.29285264 | square metre
square mile | sq mi/sq mi,sq mile | mi2,mi² | [mi_i]2 | 2589988.110336 | square metre
rood | | | | 1011.7141056 | square metre
acre | | | [acr_us] | 4046.8564224 | square metre
hectare | | ha | har | 10000 | square metre
dunam | | | | 1000 | square metre
litre* | liter | l,L,ml,mL,cl,cL,dl,dL,hl,hL,ML,ltr,ltrs,µl,μl,µL,μL | L | 0.001 | cubic metre
cubic metre | cubic meter,cu m/cu m,metre cubed/metres cubed,meter cubed/meters cubed | m3,m³,cbm | m3 | 1 | cubic metre
cubic kilometre | cubic kilometer | km3,km³ | km3 | 1e9 | cubic metre
cubic decimetre | cubic decimeter | dm3,dm³ | dm3 | 0.001 | cubic metre
cubic centimetre | cubic centimeter,cu cm/cu cm | cc,ccs,ccm,cm3,cm³ | cm3 | 1e-6 | cubic metre
cubic millimetre | cubic millimeter | mm3,mm³ | mm3 | 1e-9 | cubic metre
cubic inch/cubic inches | cu in/cu in | in3,in³ | [cin_i] | 0.000016387064 | cubic metre
cubic foot/cubic feet | cu ft/cu ft | ft3,ft³ | [cft_i] | 0.028316846592 | cubic metre
cubic yard | cu yd/cu yds | yd3,yd³ | [cyd_i] | 0.764554857984 | cubic metre
cubic mile | | | [mi_i]3 | 4168181825.440579584 | cubic metre
thousand cubic foot/thousand cubic feet | | mcf,Mcf | 10*3.[cft_i] | 28.316846592 | cubic metre
million cubic foot/million cubic feet | | mmcf,MMcf | 10*6.[cft_i] | 28316.846592 | cubic metre
billion cubic foot/billion cubic feet | | bcf,Bcf | 10*9.[cft_i] | 28316846.592 | cubic metre
trillion cubic foot/trillion cubic feet | | tcf,Tcf | 10*12.[cft_i] | 28316846592 | cubic metre
billion cubic metre | billion cubic meter | bcm,Bcm | 10*9.m3 | 1e9 | cubic metre
acre-foot/acre-feet | | | [acr_us].[ft_i] | 1233.48183754752 | cubic metre
board foot/board feet | | | [bf_i] | 0.002359737216 | cubic metre
barrel | | bbl,bbls,bls | [bbl_us] | 0.158987294928 | cubic metre
gallon | | gal,gals | [gal_us] | 0.003785411784 | cubic metre
quart | | qt,qts | [qt_us] | 0.000946352946 | cubic metre
fluid dram | fluid drachm | | [fdr_us] | 0.0000036966911953125 | cubic metre
hogshead | | | | 0.238480942392 | cubic metre
pint | | pt | [pt_us] | 0.000473176473 | cubic metre
fluid ounce | fl oz/fl oz | | [foz_us] | 0.0000295735295625 | cubic metre
US gallon | U.S. gallon | | [gal_us] | 0.003785411784 | cubic metre
US pint | U.S. pint | | [pt_us] | 0.000473176473 | cubic metre
imperial gallon | UK gallon | | [gal_br] | 0.00454609 | cubic metre
imperial quart | | | [qt_br] | 0.0011365225 | cubic metre
imperial pint | | | [pt_br] | 0.00056826125 | cubic metre
imperial fluid ounce | | | [foz_br] | 0.0000284130625 | cubic metre
bushel | | | [bu_us] | 0.03523907016688 | cubic metre
cup | | | [cup_us] | 0.0002365882365 | cubic metre
tablespoon | tablespoonful | tbsp,tbsps,Tbsp,tbs | [tbs_us] | 0.00001478676478125 | cubic metre
dessertspoon | dessertspoonful | | | |
teaspoon | teaspoonful | tsp,tsps | [tsp_us] | 0.00000492892159375 | cubic metre
gram* | gramme | g,mg,gm,gms,grms,µg,μg,ug,mcg,ng | g | 0.001 | kilogram
kilogram | kilo,kilogramme | kg,kgs,Kg,Kgs | kg | 1 | kilogram
tonne* | metric ton,metric tonne | t,kt,Mt,Gt,MT | t | 1000 | kilogram
kiloton | | | kt | 1e6 | kilogram
megaton | | | Mt | 1e9 | kilogram
gigaton | | | Gt | 1e12 | kilogram
ton | | | [ston_av] | 907.18474 | kilogram
short ton | US ton | | [ston_av] | 907.18474 | kilogram
long ton | imperial ton | | [lton_av] | 1016.0469088 | kilogram
deadweight tonne | deadweight ton | dwt | t | 1000 | kilogram
pound | | lb,lbs | [lb_av] | 0.45359237 | kilogram
ounce | | oz,ozs | [oz_av] | 0.028349523125 | kilogram
troy ounce | | | [oz_tr] | 0.0311034768 | kilogram
stone/stone | | | [stone_av] | 6.35029318 | kilogram
hundredweight/hundredweight | | cwt | [scwt_av] | 45.359237 | kilogram
long hundredweight/long hundredweight | | | [lcwt_av] | 50.80234544 | kilogram
quintal | | | | 100 | kilogram
cental | | | | 45.359237 | kilogram
pennyweight | | | [pwt_tr] | 0.00155517384 | kilogram
dram | drachm | | [dr_av] | 0.0017718451953125 | kilogram
carat | | ct | [car_m] | 0.0002 | kilogram
karat | | | [car_Au] | |
knot | | kts,kn | [kn_i] | 0.51444444444444444 | metre per second
newton* | | N,kN,MN | N | 1 | newton
metre per second squared/metres per second squared | | | m/s2 | 1 | metre per second squared
dyne | | dyn | dyn | 1e-5 | newton
kilogram-force/kilograms-force | kilogram of force/kilograms of force | kgf | kgf | 9.80665 | newton
pound of force | pound-force/pounds-force | lbf | [lbf_av] | 4.4482216152605 | newton
newton metre | newton meter,newton-metre,newton-meter | Nm,N-m,kNm | N.m | 1 | newton metre
pound-foot/pound-feet | pounds-feet/pounds-feet,foot-pound,lb-ft/lb-ft,ft-lb/ft-lbs,ft lb/ft lbs,lb ft/lb ft,lbs ft/lbs ft | | [lbf_av].[ft_i] | 1.3558179483314004 | newton metre
pascal* | | Pa,kPa,MPa,GPa,hPa | Pa | 1 | pascal
bar/bar | | | bar | 100000 | pascal
torr/torr | | | | 133.322368421 | pascal
millibar | | mbar | mbar | 100 | pascal
atmosphere | | atm | atm | 101325 | pascal
pound per square inch/pounds per square inch | | psi,PSI,psig | [psi] | 6894.757293168361 | pascal
kilopound per square inch/kilopounds per square inch | | ksi | 10*3.[psi] | 6894757.293168361 | pascal
millimetre of mercury/millimetres of mercury | millimeter of mercury/millimeters of mercury | mmHg | mm[Hg] | 133.322387415 | pascal
inch of mercury/inches of mercury | | inHg | [in_i'Hg] | 3386.388640341 | pascal
joule* | | J,kJ,MJ,GJ,TJ,PJ,EJ | J | 1 | joule
electronvolt* | electron volt,electron-volt | eV,keV,MeV,GeV,TeV | eV | 1.602176634e-19 | joule
watt-hour* | watt hour | Wh,MWh,GWh,TWh,PWh | W.h | 3600 | joule
kilowatt-hour | kilowatt hour | kWh,KWh,kwh,kWhr,kW-h | kW.h | 3600000 | joule
erg | | | erg | 1e-7 | joule
calorie | | cals | [Cal] | 4184 | joule
kilocalorie | | kcal,kcals | kcal | 4184 | joule
British thermal unit | | BTU,Btu,BTUs,Btus | [Btu_IT] | 1055.05585262 | joule
million British thermal unit | | MMBtu,mmBTU,mmBtu,MMBTU | 10*6.[Btu_IT] | 1055055852.62 | joule
therm | | | 10*5.[Btu_IT] | 105505585.262 | joule
tonne of oil equivalent/tonnes of oil equivalent | ton of oil equivalent/tons of oil equivalent | toe | | 41868000000 | joule
barrel of oil equivalent/barrels of oil equivalent | | boe | | |
watt* | | W,TW,mW | W | 1 | watt
kilowatt | | kW,KW,kw,kWp | kW | 1000 | watt
megawatt | | MW,MWp,MWe | MW | 1e6 | watt
gigawatt | | GW,GWp | GW | 1e9 | watt
horsepower/horsepower | brake horsepower/brake horsepower | hp,HP,bhp,h.p. | [HP] | 745.69987158227 | watt
metric horsepower/metric horsepower | | PS | | 735.49875 | watt
degree Celsius/degrees Celsius | degree celsius/degrees celsius,degree centigrade/degrees centigrade,degree celcius/degrees celcius,degree c/degrees c,deg c/deg c,deg celsius/deg celsius,degc/degc,centigrade/centigrade,celsius/celsius,celcius/celcius | C,degC,°C,ºC,℃ | Cel | 1 | kelvin
degree Fahrenheit/degrees Fahrenheit | degree fahrenheit/degrees fahrenheit,degree farenheit/degrees farenheit,deg fahrenheit/deg fahrenheit,farenheit/farenheit,degree f/degrees f,deg f/deg f,degf/degf,fahrenheit/fahrenheit | F,degF,°F,ºF,℉ | [degF] | 0.55555555555555556 | kelvin
kelvin* | degree kelvin/degrees kelvin,deg kelvin/deg kelvin,deg k/deg k,degree k/degrees k | K | K | 1 | kelvin
degree Rankine/degrees Rankine | degree rankine/degrees rankine,deg rankine/deg rankine,rankine/rankine,degree r/degrees r,deg r/deg r | | [degR] | 0.55555555555555556 | kelvin
degree Réaumur/degrees Réaumur | degree réaumur/degrees réaumur,degree reaumur/degrees reaumur,réaumur/réaumur,reaumur/reaumur | | [degRe] | 1.25 | kelvin
degree Rømer/degrees Rømer | degree rømer/degrees rømer,degree romer/degrees romer,degree roemer/degrees roemer | | | 1.9047619047619048 | kelvin
degree Newton/degrees Newton | degree newton/degrees newton | | | 3.0303030303030303 | kelvin
degree Delisle/degrees Delisle | degree delisle/degrees delisle,deg delisle/deg delisle,delisle/delisle | | | |
degree | | deg,degs,° | | |
arcminute | arc minute,arc-minute,minute of arc/minutes of arc | arcmin | ' | 0.000290888208665722 | radian
arcsecond | arc second,arc-second,second of arc/seconds of arc | arcsec | '' | 0.00000484813681109536 | radian
steradian | | | sr | 1 | steradian
bit* | | bit,kbit,Kbit,Tbit | bit | 1 | bit
megabit | | Mb,Mbit | Mbit | 1e6 | bit
gigabit | | Gb,Gbit | Gbit | 1e9 | bit
byte* | | B,PB,EB,ZB | By | 8 | bit
kilobyte | | kB,KB,kb | kBy | 8000 | bit
megabyte | | MB,mb,meg,megs | MBy | 8e6 | bit
gigabyte | gig | GB,gb | GBy | 8e9 | bit
terabyte | | TB,tb | TBy | 8e12 | bit
kibibyte | | KiB | KiBy | 8192 | bit
mebibyte | | MiB | MiBy | 8388608 | bit
gibibyte | | GiB | GiBy | 8589934592 | bit
tebibyte | | TiB | TiBy | 8796093022208 | bit
hertz*/hertz | | Hz,kHz,MHz,GHz,THz,KHz,hz | Hz | 1 | hertz
revolution | | | {rev} | 1 | revolution
beat | | | {beat} | 1 | beat
frame | | | {frame} | 1 | frame
dot | | | {dot} | 1 | dot
pixel | | px | | |
megapixel | | MP | | |
ampere* | amp | A,mA,kA,µA,μA,uA,amps | A | 1 | ampere
volt* | | V,kV,mV,MV,µV,μV,uV,KV | V | 1 | volt
ohm* | | Ω,kΩ,MΩ | Ohm | 1 | ohm
farad* | | mF,µF,μF,uF,nF,pF | F | 1 | farad
coulomb* | | | C | 1 | coulomb
siemens/siemens | | | S | 1 | siemens
gauss/gauss | | | G | 0.0001 | tesla
weber | | | Wb | 1 | weber
tesla | | | T | 1 | tesla
millitesla | | | mT | 0.001 | tesla
microtesla | | | uT | 1e-6 | tesla
ampere hour | amp hour,amp-hour,ampere-hour | Ah | A.h | 3600 | coulomb
milliampere hour | milliamp hour,milliamp-hour | mAh | mA.h | 3.6 | coulomb
volt ampere* | volt-ampere | VA,kVA,MVA | V.A | 1 | volt ampere
candela | | cd | cd | 1 | candela
lumen | | lm | lm | 1 | lumen
lux/lux | | lx | lx | 1 | lux
nit | | | cd/m2 | 1 | candela per square metre
radian* | | rad,mrad | rad | 1 | radian
part per million/parts per million | | ppm | [ppm] | 1e-6 | one
part per billion/parts per billion | | ppb | [ppb] | 1e-9 | one
part per trillion/parts per trillion | | ppt | [pptr] | 1e-12 | one
millimole | | mmol | mmol | 0.001 | mole
micromole | | µmol,μmol | umol | 1e-6 | mole
nanomole | | nmol | nmol | 1e-9 | mole
decibel | | dB,db,dba,dBA | dB | |
sievert* | | Sv,mSv,µSv,μSv,uSv | Sv | 1 | sievert
rem/rem | | | REM | 0.01 | sievert
millirem | | mrem | mREM | 1e-5 | sievert
gray/gray | | Gy | Gy | 1 | gray
milligray | | mGy | mGy | 0.001 | gray
becquerel* | | Bq,kBq,MBq,GBq,TBq | Bq | 1 | becquerel
curie* | | Ci | Ci | 3.7e10 | becquerel
`

/** Units of time. */
const TIME_ROWS = `
attosecond | | | as | 1e-18 | second
femtosecond | | | fs | 1e-15 | second
picosecond | | | ps | 1e-12 | second
nanosecond | | ns | ns | 1e-9 | second
microsecond | | µs,μs | us | 1e-6 | second
millisecond | | ms | ms | 0.001 | second
second | | s,sec,secs | s | 1 | second
minute | | min,mins | min | 60 | second
hour | | h,hr,hrs | h | 3600 | second
day | | | d | 86400 | second
week | | | wk | 604800 | second
weekend | | | | |
fortnight | | | 14.d | 1209600 | second
month | | | mo | 2629800 | second
quarter | | | 3.mo | 7889400 | second
year | | yr,yrs | a | 31557600 | second
decade | | | 10.a | 315576000 | second
century/centuries | | | 100.a | 3155760000 | second
millennium/millennia | | | 10*3.a | 31557600000 | second
`

/** What SI prefixes stand for: word, letters in abbreviations and in UCUM, factor. */
const PREFIXES: readonly (readonly [word: string, letter: string, factor: number])[] = [
  ['yocto', 'y', 1e-24],
  ['zepto', 'z', 1e-21],
  ['atto', 'a', 1e-18],
  ['femto', 'f', 1e-15],
  ['pico', 'p', 1e-12],
  ['nano', 'n', 1e-9],
  ['micro', 'u', 1e-6],
  ['milli', 'm', 1e-3],
  ['centi', 'c', 1e-2],
  ['deci', 'd', 0.1],
  ['deca', 'da', 10],
  ['hecto', 'h', 100],
  ['kilo', 'k', 1e3],
  ['mega', 'M', 1e6],
  ['giga', 'G', 1e9],
  ['tera', 'T', 1e12],
  ['peta', 'P', 1e15],
  ['exa', 'E', 1e18],
  ['zetta', 'Z', 1e21],
  ['yotta', 'Y', 1e24],
]

/** Letters that other letters stand for in abbreviations: "μg", "mcg", "KB". */
const PREFIX_LETTERS: ReadonlyMap<string, string> = new Map([
  ...PREFIXES.map(([, letter]): [string, string] => [letter, letter]),
  ['K', 'k'],
  ['mc', 'u'],
  ['µ', 'u'],
  ['μ', 'u'],
])

/** A unit of measure with all that is known of it. */
export interface UnitRow {
  /** Singular, in SI spelling. */
  readonly name: string
  readonly plural: string
  /** Other spellings, singular and plural. */
  readonly spellings: readonly string[]
  readonly short: readonly string[]
  readonly ucum: string | null
  /** How many base units it is. */
  readonly factor: number | null
  readonly base: string
}

export const UNIT_ROWS: readonly UnitRow[] = rowsOf(ROWS)
export const TIME_UNIT_ROWS: readonly UnitRow[] = rowsOf(TIME_ROWS)

function rowsOf(table: string): UnitRow[] {
  const rows: UnitRow[] = []
  const lines = table.trim().split('\n')
  // A prefixed unit that has a row of its own, with abbreviations that no rule makes, is not made again.
  const own = new Set(lines.map((line) => line.slice(0, line.indexOf(' |'))))
  for (const line of lines) {
    const [names = '', others = '', shorts = '', code = '', amount = '', base = ''] = line.split('|').map(trimmed)
    const takesPrefix = names.includes('*')
    const [name = '', plural = `${name}s`] = names.replace('*', '').split('/')
    const spellings = listOf(others).flatMap((other) => {
      const [one = '', many = `${one}s`] = other.split('/')
      return [one, many]
    })
    const short = listOf(shorts)
    const ucum = code === '' ? null : code
    const factor = amount === '' ? null : Number(amount)
    if (!takesPrefix) {
      rows.push({ name, plural, spellings, short, ucum, factor, base })
      continue
    }
    const byPrefix = shortByPrefix(short)
    rows.push({ name, plural, spellings, short: byPrefix.get(null) ?? [], ucum, factor, base })
    for (const [word, letter, times] of PREFIXES) {
      if (own.has(word + name)) continue
      rows.push({
        name: word + name,
        plural: word + plural,
        spellings: spellingsOf(word, name, plural, spellings),
        short: byPrefix.get(letter) ?? [],
        ucum: ucum === null ? null : letter + ucum,
        factor: factor === null ? null : Number((factor * times).toPrecision(15)),
        base,
      })
    }
  }
  return rows
}

/** Other spellings of a prefixed unit; "deca-" is "deka-" in America (NIST Special Publication 811). */
function spellingsOf(word: string, name: string, plural: string, spellings: readonly string[]): string[] {
  const others = spellings.map((spelling) => word + spelling)
  if (word !== 'deca') return others
  return [...others, ...[name, plural, ...spellings].map((spelling) => `deka${spelling}`)]
}

/** The abbreviations by the letter of their SI prefix; by null those without one. */
function shortByPrefix(short: readonly string[]): Map<string | null, string[]> {
  const found = new Map<string | null, string[]>()
  for (const abbreviation of short) {
    const letter = prefixOf(abbreviation, short)
    const known = found.get(letter)
    if (known === undefined) found.set(letter, [abbreviation])
    else known.push(abbreviation)
  }
  return found
}

/** The SI prefix of an abbreviation: its beginning, where the rest is an abbreviation of the same unit. */
function prefixOf(abbreviation: string, all: readonly string[]): string | null {
  for (const length of [1, 2]) {
    const letter = PREFIX_LETTERS.get(abbreviation.slice(0, length))
    if (letter !== undefined && all.includes(abbreviation.slice(length))) return letter
  }
  return null
}

function trimmed(text: string): string {
  return text.trim()
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(',')
}
