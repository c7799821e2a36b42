import { expect, test } from 'vitest'
import { pluralUnit } from '../../src/write/plural-unit.js'

test.for([
  ['vehicle', 'vehicles'],
  ['EV', 'EV'],
  ['TEU', 'TEU'],
  ['full-time job', 'full-time jobs'],
  ['barrel of oil', 'barrels of oil'],
  ['kilometre per hour', 'kilometres per hour'],
  ['degree Celsius', 'degrees Celsius'],
  ['city', 'cities'],
  ['boy', 'boys'],
  ['inch', 'inches'],
  ['foot', 'feet'],
  ['hertz', 'hertz'],
  ['constructor', 'constructors'],
])('%s: %s', ([unit, plural]) => expect(pluralUnit(unit!)).toBe(plural))
