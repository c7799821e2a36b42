import { expect, test } from 'vitest'
import { clipAtPhrase } from '../../src/write/clip-at-phrase.js'

test.for([
  ['sells tugs', 20, 'sells tugs'],
  ['sells tugs and cranes in Koper', 29, 'sells tugs and cranes…'],
  ['sells tugs, cranes and nets', 20, 'sells tugs, cranes…'],
  ['sells every one of the tugs it had', 20, 'sells every one…'],
  ['is the constructor of ships', 20, 'is the constructor…'],
  ['sells in unbroken phrases thereafter', 26, 'sells in unbroken…'],
] as const)('%s, in %i columns', ([text, width, expected]) => expect(clipAtPhrase(text, width)).toBe(expected))
