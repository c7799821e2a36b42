import { expect, test } from 'vitest'
import { canonicalName } from '../../../src/claim/key/canonical-name.js'
import type { EntityType } from '../../../src/model.js'

test.for([
  ['organization', 'Kelmar Ltd.', 'kelmar'],
  ['organization', 'Kelmar N.V.', 'kelmar'],
  ['organization', 'Kelmar Group plc', 'kelmar'],
  ['organization', 'Kelmar Holdings Inc', 'kelmar'],
  ['organization', 'Kelmar Motor Co', 'kelmar motor'],
  ['organization', 'Kelmar Pharma', 'kelmar'],
  ['organization', 'British Airways', 'british airways'],
  ['organization', 'General Chemicals', 'general chemicals'],
  ['organization', 'Orrin & Co.', 'orrin'],
  ['organization', 'The Kelmar Trust', 'kelmar trust'],
  ['organization', 'Group plc', 'group'],
  ['organization', 'EU', 'european union'],
  ['organization', 'Crédit Kelmar', 'credit kelmar'],
  ['person', 'Dr. Orla Quist', 'orla quist'],
  ['person', 'Orla J. Quist', 'orla quist'],
  ['person', 'J. Quist', 'j. quist'],
  ['place', 'U.S.', 'united states'],
  ['place', 'USA', 'united states'],
  ['place', 'Britain', 'united kingdom'],
  ['place', 'UK', 'united kingdom'],
  ['group', 'Italian', 'italy'],
  ['other', 'A|B', 'a b'],
  ['other', 'constructor', 'constructor'],
] satisfies [EntityType, string, string][])('%s %s: %s', ([type, name, canonical]) =>
  expect(canonicalName({ name, type })).toBe(canonical),
)
