import { attributeRules } from './attribute/rules.js'
import { chunkRules } from './chunk/rules.js'
import { claimRules } from './claim/rules.js'
import { clauseRules } from './clause/rules.js'
import { figureNotRules, figureRules } from './figure/rules.js'
import { nameRules } from './name/rules.js'
import { readRules } from './read/rules.js'
import { referRules } from './refer/rules.js'
import type { Rule } from './rule/rule.js'
import { tagRules } from './tag/rules.js'
import { timeRules } from './time/rules.js'

/** Every rule of every stage, in the order of the cascade. */
export const allRules: readonly Rule[] = [
  ...readRules,
  ...tagRules,
  ...timeRules,
  ...figureRules,
  ...figureNotRules,
  ...chunkRules,
  ...nameRules,
  ...clauseRules,
  ...attributeRules,
  ...referRules,
  ...claimRules,
]
