import { finiteVerbMissing } from './finite-verb-rule.js'
import { thatPronoun, toPreposition, whetherSubordinator } from './function-word-rules.js'
import { cliticIs, numberDigits, possessiveMark } from './mark-rules.js'
import { nameCapital } from './name-rule.js'
import {
  nounAfterPossessor,
  nounAfterPreposition,
  nounBeforeFinite,
  nounEndsGroup,
  nounNotInfinitive,
} from './noun-rules.js'
import { type Repair, repairPass } from './repair.js'
import {
  gerundOpensSentence,
  gerundWithObject,
  infinitiveAfterModal,
  infinitiveCoordinated,
  participleAfterHave,
  participleOpensPhrase,
  verbAfterWho,
  verbOwn,
} from './verb-rules.js'

/** What a word's own form and its neighbours prove. */
const byForm: readonly Repair[] = [
  numberDigits,
  possessiveMark,
  cliticIs,
  infinitiveAfterModal,
  infinitiveCoordinated,
  participleAfterHave,
  verbAfterWho,
  verbOwn,
  gerundOpensSentence,
  nounAfterPossessor,
  nameCapital,
  toPreposition,
  whetherSubordinator,
]

/** What a clause or a group must have: asked when the surer tags stand. */
const byClause: readonly Repair[] = [
  finiteVerbMissing,
  nounEndsGroup,
  nounAfterPreposition,
  nounBeforeFinite,
  nounNotInfinitive,
  gerundWithObject,
  thatPronoun,
  participleOpensPhrase,
]

export const tagRules: readonly Repair[] = [...byForm, ...byClause]

export const repairPasses = [repairPass(byForm), repairPass(byClause)]
