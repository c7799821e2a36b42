import { reads, readsNothing } from '../spec-table.js'

// The codes are those of ucum.org, the values in base units reckoned by hand from the definitions.
const base = (value: number, unit: string) => ({ value, low: null, high: null, unit })

reads('measure', [
  [
    { value: 40, unit: 'kilometre', ucum: 'km', base: base(40_000, 'metre') },
    'The road is _ long.',
    '40 km | 40km | 40 kilometres | 40 kilometers | forty kilometres | 40 kms | 40 kilometre',
  ],
  [
    { value: 40, unit: 'mile', ucum: '[mi_i]', base: base(64_373.76, 'metre') },
    'The road is _ long.',
    '40 miles | 40 mi | forty miles | 40-mile',
  ],
  [
    { value: 40, unit: 'metre', ucum: 'm', base: base(40, 'metre') },
    'The mast is _ tall.',
    '40 m | 40m | 40 metres | 40 meters | forty metres',
  ],
  [
    { value: 40, unit: 'foot', ucum: '[ft_i]', base: base(12.192, 'metre') },
    'The mast is _ tall.',
    '40 ft | 40ft | 40 feet | forty feet | 40 foot',
  ],
  [
    { value: 6, unit: 'inch', ucum: '[in_i]', base: base(0.1524, 'metre') },
    'The pipe is _ wide.',
    '6 inches | six inches | 6in',
  ],
  [
    { value: 40, unit: 'yard', ucum: '[yd_i]', base: base(36.576, 'metre') },
    'The lawn is _ long.',
    '40 yards | 40 yd | forty yards | 40yds',
  ],
  [
    { value: 40, unit: 'centimetre', ucum: 'cm', base: base(0.4, 'metre') },
    'The board is _ long.',
    '40 cm | 40cm | 40 centimetres | 40 centimeters',
  ],
  [
    { value: 40, unit: 'millimetre', ucum: 'mm', base: base(0.04, 'metre') },
    'The board is _ thick.',
    '40 mm | 40mm | 40 millimetres | 40 millimeters',
  ],
  [
    { value: 40, unit: 'micrometre', ucum: 'um', base: base(4e-5, 'metre') },
    'The hair is _ thick.',
    '40 µm | 40µm | 40 micrometres',
  ],
  [
    { value: 5, unit: 'nanometre', ucum: 'nm', base: base(5e-9, 'metre') },
    'The line is _ wide.',
    '5 nm | 5nm | 5 nanometres | 5 nanometers | 5-nanometre',
  ],
  [
    { value: 5, unit: 'nautical mile', ucum: '[nmi_i]', base: base(9260, 'metre') },
    'The reef is _ away.',
    '5 nautical miles | five nautical miles | 5 nmi',
  ],
  [
    { value: 4, unit: 'light-year', ucum: '[ly]' },
    'The star is _ away.',
    '4 light-years | 4 light years | four light-years',
  ],
  [
    { value: 0.75, unit: 'mile', ucum: '[mi_i]', base: base(1207.008, 'metre') },
    'The mill is _ away.',
    'three-quarters of a mile | 0.75 miles | 3/4 mile | ¾ mile | three quarters of a mile',
  ],
  [
    { value: 0.5, unit: 'kilometre', base: base(500, 'metre') },
    'The mill is _ away.',
    'half a kilometre | 0.5 km | half a kilometer | 1/2 kilometre',
  ],
])

reads('measure', [
  [
    { value: 40, unit: 'square metre', ucum: 'm2', base: base(40, 'square metre') },
    'The hall covers _ now.',
    '40 square metres | 40 square meters | 40 m² | 40m² | 40 m2 | 40 sq m | 40 sq. m | 40 sqm | 40sqm',
  ],
  [
    { value: 40, unit: 'square kilometre', ucum: 'km2', base: base(4e7, 'square metre') },
    'The lake covers _ now.',
    '40 square kilometres | 40 square kilometers | 40 km² | 40km² | 40 sq km | 40 km2',
  ],
  [
    { value: 40, unit: 'square foot', ucum: '[sft_i]', base: base(3.7161216, 'square metre') },
    'The hall covers _ now.',
    '40 square feet | 40 sq ft | 40 sq. ft | 40 sqft | 40 square foot | 40 ft²',
  ],
  [
    { value: 2, unit: 'square mile', ucum: '[mi_i]2', base: base(5_179_976.22067, 'square metre') },
    'The lake covers _ now.',
    '2 square miles | two square miles | 2 sq miles',
  ],
  [
    { value: 40, unit: 'hectare', ucum: 'har', base: base(400_000, 'square metre') },
    'The wood covers _ now.',
    '40 hectares | 40 ha | 40ha | forty hectares',
  ],
  [
    { value: 40, unit: 'acre', ucum: '[acr_us]', base: base(161_874.256896, 'square metre') },
    'The wood covers _ now.',
    '40 acres | forty acres | 40-acre',
  ],
])

reads('measure', [
  [
    { value: 40, unit: 'litre', ucum: 'L', base: base(0.04, 'cubic metre') },
    'The tank holds _ now.',
    '40 litres | 40 liters | 40 l | 40l | 40 L | 40L | forty litres',
  ],
  [
    { value: 330, unit: 'millilitre', ucum: 'mL', base: base(0.00033, 'cubic metre') },
    'The can holds _ now.',
    '330 ml | 330ml | 330 millilitres | 330 milliliters | 330 mL',
  ],
  [
    { value: 40, unit: 'cubic metre', ucum: 'm3', base: base(40, 'cubic metre') },
    'The tank holds _ now.',
    '40 cubic metres | 40 cubic meters | 40 m³ | 40m³ | 40 m3 | 40 cu m',
  ],
  [
    { value: 40, unit: 'cubic foot', ucum: '[cft_i]', base: base(1.13267386368, 'cubic metre') },
    'The tank holds _ now.',
    '40 cubic feet | 40 cu ft | 40 cu. ft | forty cubic feet',
  ],
  [
    { value: 40, unit: 'barrel', ucum: '[bbl_us]', base: base(6.35949179712, 'cubic metre') },
    'The tank holds _ now.',
    '40 barrels | forty barrels | 40 bbl',
  ],
  [
    { value: 40, unit: 'gallon', ucum: '[gal_us]', base: base(0.15141647136, 'cubic metre') },
    'The tank holds _ now.',
    '40 gallons | 40 gal | forty gallons | 40-gallon',
  ],
  [
    { value: 40, unit: 'imperial gallon', ucum: '[gal_br]', base: base(0.1818436, 'cubic metre') },
    'The tank holds _ now.',
    '40 imperial gallons | forty imperial gallons',
  ],
  [
    { value: 40, unit: 'US gallon', ucum: '[gal_us]', base: base(0.15141647136, 'cubic metre') },
    'The tank holds _ of petrol now.',
    '40 US gallons | 40 U.S. gallons',
  ],
  [
    { value: 2, unit: 'pint', ucum: '[pt_us]', base: base(0.000946352946, 'cubic metre') },
    'The jug holds _ now.',
    '2 pints | two pints',
  ],
  [
    { value: 3, unit: 'acre-foot', ucum: '[acr_us].[ft_i]' },
    'The pond holds _ now.',
    '3 acre-feet | three acre-feet | 3 acre feet',
  ],
  [{ value: 2, unit: 'teaspoon', ucum: '[tsp_us]' }, 'Add _ of salt.', '2 teaspoons | two teaspoons | 2 tsp'],
])

reads('measure', [
  [
    { value: 40, unit: 'kilogram', ucum: 'kg', base: base(40, 'kilogram') },
    'The calf weighs _ now.',
    '40 kg | 40kg | 40 kilograms | 40 kilos | forty kilos | 40 kgs | 40 kilogrammes',
  ],
  [
    { value: 40, unit: 'gram', ucum: 'g', base: base(0.04, 'kilogram') },
    'The egg weighs _ now.',
    '40 g | 40g | 40 grams | 40 grammes | forty grams',
  ],
  [
    { value: 40, unit: 'milligram', ucum: 'mg', base: base(0.00004, 'kilogram') },
    'The pill weighs _ now.',
    '40 mg | 40mg | 40 milligrams',
  ],
  [
    { value: 40, unit: 'microgram', ucum: 'ug', base: base(4e-8, 'kilogram') },
    'The dose was _ then.',
    '40 µg | 40 μg | 40 mcg | 40 micrograms',
  ],
  [
    { value: 40, unit: 'pound', ucum: '[lb_av]', base: base(18.1436948, 'kilogram') },
    'The calf weighs _ now.',
    '40 lb | 40lb | 40 lbs | 40 pounds',
  ],
  [
    { value: 40, unit: 'ounce', ucum: '[oz_av]', base: base(1.133980925, 'kilogram') },
    'The egg weighs _ now.',
    '40 oz | 40oz | 40 ounces | forty ounces',
  ],
  [
    { value: 40, unit: 'troy ounce', ucum: '[oz_tr]', base: base(1.244139072, 'kilogram') },
    'The bar weighs _ now.',
    '40 troy ounces | forty troy ounces',
  ],
  [
    { value: 40, unit: 'tonne', ucum: 't', base: base(40_000, 'kilogram') },
    'The load weighs _ now.',
    '40 tonnes | 40 metric tons | 40 metric tonnes | 40t | 40 t | forty tonnes',
  ],
  [
    { value: 40, unit: 'ton', ucum: '[ston_av]', base: base(36_287.3896, 'kilogram') },
    'The load weighs _ now.',
    '40 tons | forty tons | 40-ton',
  ],
  [
    { value: 40, unit: 'short ton', ucum: '[ston_av]', base: base(36_287.3896, 'kilogram') },
    'The load weighs _ now.',
    '40 short tons | forty short tons',
  ],
  [
    { value: 40, unit: 'long ton', ucum: '[lton_av]', base: base(40_641.876352, 'kilogram') },
    'The load weighs _ now.',
    '40 long tons | forty long tons',
  ],
  [
    { value: 14, unit: 'stone', ucum: '[stone_av]', base: base(88.90410452, 'kilogram') },
    'The boxer weighs _ now.',
    '14 stone | fourteen stone',
  ],
  [
    { value: 5, unit: 'gigatonne', ucum: 'Gt', base: base(5e12, 'kilogram') },
    'They cut _ of it.',
    '5 gigatonnes | 5 Gt | five gigatonnes',
  ],
  [
    { value: 3, unit: 'carat', ucum: '[car_m]', base: base(0.0006, 'kilogram') },
    'The gem weighs _ now.',
    '3 carats | three carats',
  ],
])

reads('measure', [
  [
    { value: 90, unit: 'kilometre', per: 'hour', ucum: 'km/h', base: base(25, 'metre per second') },
    'The train does _ now.',
    '90 km/h | 90km/h | 90 kilometres an hour | 90 kilometres per hour | 90 kph | 90kph | 90 kmh | 90 kilometers per hour | 90 kilometres/hour',
  ],
  [
    { value: 100, unit: 'mile', per: 'hour', ucum: '[mi_i]/h', base: base(44.704, 'metre per second') },
    'The train does _ now.',
    '100 mph | 100mph | 100 miles an hour | 100 miles per hour | 100 MPH | one hundred miles an hour',
  ],
  [
    { value: 20, unit: 'knot', ucum: '[kn_i]', base: base(10.2888888889, 'metre per second') },
    'The ferry does _ now.',
    '20 knots | twenty knots | 20 kts',
  ],
  [
    { value: 20, unit: 'metre', per: 'second', ucum: 'm/s', base: base(20, 'metre per second') },
    'The wind blows at _ now.',
    '20 m/s | 20m/s | 20 metres per second | 20 metres a second | 20 meters per second',
  ],
])

reads('measure', [
  [
    { value: 40, unit: 'kilowatt-hour', ucum: 'kW.h', base: base(1.44e8, 'joule') },
    'The cell holds _ now.',
    '40 kWh | 40kWh | 40 kilowatt-hours | 40 kilowatt hours | forty kilowatt-hours | 40-kWh',
  ],
  [
    { value: 40, unit: 'gigawatt-hour', ucum: 'GW.h', base: base(1.44e14, 'joule') },
    'The cells hold _ now.',
    '40 GWh | 40GWh | 40 gigawatt-hours | 40 gigawatt hours',
  ],
  [
    { value: 40, unit: 'megajoule', ucum: 'MJ', base: base(4e7, 'joule') },
    'The fuel holds _ now.',
    '40 MJ | 40 megajoules | 40MJ',
  ],
  [
    { value: 500, unit: 'calorie', ucum: '[Cal]', base: base(2_092_000, 'joule') },
    'The cake has _ in it.',
    '500 calories | five hundred calories',
  ],
  [
    { value: 500, unit: 'kilocalorie', ucum: 'kcal', base: base(2_092_000, 'joule') },
    'The cake has _ in it.',
    '500 kcal | 500 kilocalories | 500kcal',
  ],
  [
    { value: 40, unit: 'British thermal unit', ucum: '[Btu_IT]', base: base(42_202.2341048, 'joule') },
    'The stove gives _ now.',
    '40 BTU | 40 British thermal units | 40 Btu',
  ],
  [
    { value: 600, unit: 'megawatt', ucum: 'MW', base: base(6e8, 'watt') },
    'The plant makes _ now.',
    '600 MW | 600MW | 600 megawatts | 600-megawatt',
  ],
  [
    { value: 300, unit: 'horsepower', ucum: '[HP]', base: base(223_709.961475, 'watt') },
    'The engine makes _ now.',
    '300 hp | 300hp | 300 horsepower | 300 bhp | 300 brake horsepower | 300-horsepower',
  ],
  [
    { value: 60, unit: 'watt', ucum: 'W', base: base(60, 'watt') },
    'The lamp draws _ now.',
    '60 W | 60W | 60 watts | sixty watts | 60-watt',
  ],
  [
    { value: 300, unit: 'pound-foot', ucum: '[lbf_av].[ft_i]', base: base(406.745384499, 'newton metre') },
    'The engine gives _ of torque.',
    '300 pound-feet | 300 lb-ft | 300 lb ft | 300 pound feet | 300 foot-pounds',
  ],
  [
    { value: 400, unit: 'newton metre', ucum: 'N.m', base: base(400, 'newton metre') },
    'The engine gives _ of torque.',
    '400 Nm | 400Nm | 400 newton metres | 400 newton-metres | 400 newton meters',
  ],
  [
    { value: 40, unit: 'pound per square inch', ucum: '[psi]', base: base(275_790.291727, 'pascal') },
    'The tyre holds _ now.',
    '40 psi | 40psi | 40 PSI',
  ],
  [
    { value: 2.5, unit: 'bar', ucum: 'bar', base: base(250_000, 'pascal') },
    'The tyre holds _ now.',
    '2.5 bar | 2.5bar',
  ],
  [
    { value: 30, unit: 'kilopascal', ucum: 'kPa', base: base(30_000, 'pascal') },
    'The tyre holds _ now.',
    '30 kPa | 30 kilopascals | 30kPa',
  ],
  [
    { value: 120, unit: 'millimetre of mercury', ucum: 'mm[Hg]' },
    'The cuff shows _ now.',
    '120 mmHg | 120mmHg | 120 millimetres of mercury',
  ],
])

reads('measure', [
  [
    { value: 20, unit: 'degree Celsius', ucum: 'Cel', base: base(293.15, 'kelvin') },
    'It was _ at noon.',
    '20 degrees Celsius | 20°C | 20 °C | 20C | 20 C | 20 degrees C | 20 degrees centigrade | twenty degrees Celsius | 20ºC | 20 Celsius | 20℃',
  ],
  [
    { value: 68, unit: 'degree Fahrenheit', ucum: '[degF]', base: base(293.15, 'kelvin') },
    'It was _ at noon.',
    '68 degrees Fahrenheit | 68°F | 68 °F | 68F | 68 F | 68 degrees F | sixty-eight degrees Fahrenheit | 68 Fahrenheit',
  ],
  [
    { value: -5, unit: 'degree Celsius', ucum: 'Cel', base: base(268.15, 'kelvin') },
    'It was _ at noon.',
    '-5°C | −5°C | minus 5 degrees Celsius | minus 5C | minus five degrees Celsius',
  ],
  [{ value: 20, unit: 'degree', ucum: null, base: null }, 'It was _ at noon.', '20 degrees | 20° | twenty degrees'],
  [
    { value: 300, unit: 'kelvin', ucum: 'K', base: base(300, 'kelvin') },
    'It was _ at noon.',
    '300 kelvin | 300 kelvins',
  ],
  [
    { value: 2, unit: 'degree Celsius', base: base(2, 'kelvin') },
    'The sea is _ than before.',
    '2 degrees Celsius warmer | 2°C colder | 2C warmer',
  ],
])

reads('measure', [
  [
    { value: 40, unit: 'gigabyte', ucum: 'GBy', base: base(3.2e11, 'bit') },
    'The disk holds _ now.',
    '40 GB | 40GB | 40 gigabytes | forty gigabytes',
  ],
  [
    { value: 2, unit: 'terabyte', ucum: 'TBy', base: base(1.6e13, 'bit') },
    'The disk holds _ now.',
    '2 TB | 2TB | 2 terabytes | two terabytes',
  ],
  [
    { value: 100, unit: 'megabit', per: 'second', ucum: 'Mbit/s', base: base(1e8, 'bit per second') },
    'The line runs at _ now.',
    '100 Mbps | 100Mbps | 100 megabits per second | 100 megabits a second | 100 Mb/s | 100 Mbit/s',
  ],
  [
    { value: 3.2, unit: 'gigahertz', ucum: 'GHz', base: base(3.2e9, 'hertz') },
    'The chip runs at _ now.',
    '3.2 GHz | 3.2GHz | 3.2 gigahertz',
  ],
  [
    { value: 50, unit: 'hertz', ucum: 'Hz', base: base(50, 'hertz') },
    'The grid runs at _ now.',
    '50 Hz | 50Hz | 50 hertz | fifty hertz',
  ],
  [
    { value: 9000, unit: 'revolution', per: 'minute', ucum: '{rev}/min', base: base(150, 'revolution per second') },
    'The wheel turns at _ now.',
    '9,000 rpm | 9,000rpm | 9,000 revolutions per minute | 9,000 revolutions a minute',
  ],
  [
    { value: 12, unit: 'volt', ucum: 'V', base: base(12, 'volt') },
    'The cell gives _ now.',
    '12 volts | 12V | twelve volts | 12-volt',
  ],
  [
    { value: 380, unit: 'kilovolt', ucum: 'kV', base: base(380_000, 'volt') },
    'The line carries _ now.',
    '380 kV | 380kV | 380 kilovolts',
  ],
  [
    { value: 5000, unit: 'milliampere hour', ucum: 'mA.h', base: base(18_000, 'coulomb') },
    'The phone holds _ now.',
    '5,000 mAh | 5,000mAh | 5000 mAh',
  ],
  [
    { value: 85, unit: 'decibel', ucum: 'dB', base: null },
    'The horn reaches _ now.',
    '85 decibels | 85 dB | 85dB | eighty-five decibels',
  ],
  [
    { value: 20, unit: 'millisievert', ucum: 'mSv', base: base(0.02, 'sievert') },
    'The dose was _ then.',
    '20 millisieverts | 20 mSv | 20mSv',
  ],
  [
    { value: 300, unit: 'becquerel', ucum: 'Bq', base: base(300, 'becquerel') },
    'The probe shows _ now.',
    '300 becquerels | 300 Bq',
  ],
])

reads('measure', [
  [
    { value: 300, unit: 'cubic metre', per: 'second', ucum: 'm3/s', base: base(300, 'cubic metre per second') },
    'The river carries _ now.',
    '300 cubic metres per second | 300 cubic metres a second | 300 m³/s | 300 cubic meters per second | 300 m3/s',
  ],
  [
    {
      value: 50_000,
      unit: 'barrel',
      per: 'day',
      ucum: '[bbl_us]/d',
      base: base(0.0920065364167, 'cubic metre per second'),
    },
    'The field yields _ now.',
    '50,000 barrels a day | 50,000 barrels per day | 50,000 bpd | 50,000 b/d | 50,000 barrels of oil a day | fifty thousand barrels a day | 50,000 barrels daily | 50,000 bbl/d',
  ],
  [
    { value: 40, unit: 'mile', per: 'gallon', ucum: '[mi_i]/[gal_us]' },
    'The truck does _ now.',
    '40 miles per gallon | 40 mpg | 40mpg | 40 miles a gallon | 40 miles to the gallon | 40 MPG',
  ],
  [
    {
      value: 6.5,
      unit: 'litre',
      per: '100 kilometre',
      ucum: 'L/(100.km)',
      base: base(6.5e-8, 'cubic metre per metre'),
    },
    'The car burns _ now.',
    '6.5 litres per 100 kilometres | 6.5 litres per 100 km | 6.5 l/100km | 6.5 l/100 km | 6.5L/100km | 6.5 liters per 100 kilometers',
  ],
  [
    { value: 99, unit: 'gram', per: 'kilometre', ucum: 'g/km', base: base(0.000099, 'kilogram per metre') },
    'The car emits _ now.',
    '99 g/km | 99g/km | 99 grams per kilometre | 99 grams of CO2 per kilometre | 99 grams a kilometre',
  ],
  [
    { value: 126, unit: 'milligram', per: 'decilitre', ucum: 'mg/dL', base: base(1.26, 'kilogram per cubic metre') },
    'His sugar was _ then.',
    '126 mg/dL | 126 mg/dl | 126 milligrams per decilitre | 126 milligrams per deciliter',
  ],
  [
    { value: 35, unit: 'microgram', per: 'cubic metre', ucum: 'ug/m3', base: base(3.5e-8, 'kilogram per cubic metre') },
    'The dust was at _ then.',
    '35 micrograms per cubic metre | 35 µg/m³ | 35 µg/m3 | 35 micrograms per cubic meter | 35 micrograms a cubic metre',
  ],
  [
    { value: 420, unit: 'part per million', ucum: '[ppm]', base: base(0.00042, 'one') },
    'The gas is at _ now.',
    '420 ppm | 420 parts per million | 420ppm',
  ],
  [
    { value: 4, unit: 'tonne', per: 'hectare', ucum: 't/har', base: base(0.4, 'kilogram per square metre') },
    'The field yields _ now.',
    '4 tonnes per hectare | 4 tonnes a hectare | four tonnes per hectare | 4 t/ha',
  ],
])

reads('count', [
  [
    { value: 400, unit: 'person', per: 'square kilometre', ucum: null, base: null },
    'The isle has _ now.',
    '400 people per square kilometre | 400 people per square kilometer | four hundred people per square kilometre | 400 people per sq km',
  ],
])

reads('measure', [
  [
    {
      low: 20,
      high: 25,
      value: null,
      unit: 'kilometre',
      base: { value: null, low: 20_000, high: 25_000, unit: 'metre' },
    },
    'The road will be _ long.',
    '20-25 km | 20 to 25 km | 20–25km | between 20 and 25 kilometres | 20 km to 25 km | 20-25 kilometres',
  ],
  [
    {
      low: -5,
      high: 10,
      value: null,
      unit: 'degree Celsius',
      base: { value: null, low: 268.15, high: 283.15, unit: 'kelvin' },
    },
    'It will be _ at noon.',
    '-5°C to 10°C | between -5°C and 10°C',
  ],
])

// In British spelling gallons, pints and tons are imperial.
reads('measure', [
  [
    { value: 40, unit: 'gallon', ucum: '[gal_br]', base: base(0.1818436, 'cubic metre') },
    'The lorry carries _ of petrol.',
    '40 gallons | forty gallons',
  ],
  [
    { value: 40, unit: 'mile', per: 'gallon', ucum: '[mi_i]/[gal_br]' },
    'The lorry does _ on petrol.',
    '40 miles per gallon | 40 mpg | 40 miles to the gallon',
  ],
  [
    { value: 2, unit: 'pint', ucum: '[pt_br]', base: base(0.0011365225, 'cubic metre') },
    'He drank _ at the theatre.',
    '2 pints | two pints',
  ],
  [
    { value: 40, unit: 'ton', ucum: '[lton_av]', base: base(40_641.876352, 'kilogram') },
    'The lorry carries _ of petrol.',
    '40 tons | forty tons',
  ],
])

readsNothing(
  'words that also name units',
  `
  The vote was held in the yard.
  The bars closed early.
  He walked by foot.
  The second half was dull.
  They drove the Tesla home.
  The stone cottages stood empty.
  `,
)

reads('count', [
  [{ value: 40, unit: 'bar' }, 'The town has _ now.', '40 bars | forty bars'],
  [{ value: 40, unit: 'Tesla' }, 'The firm sold _ there.', '40 Teslas | forty Teslas'],
  [{ value: 14, unit: 'stone cottage' }, 'They built _ there.', '14 stone cottages | fourteen stone cottages'],
  [{ value: 2, unit: 'frame' }, 'The picture has _ now.', '2 frames | two frames'],
])
