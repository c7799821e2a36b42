import { nounEndsCompound } from './compound-end-rule.js'
import { verbCost, verbWork } from './counted-verb-rule.js'
import { finiteVerbMissing } from './finite-verb-rule.js'
import {
  likelyAdverb,
  nounAfterTo,
  sinceAdverb,
  thatPronoun,
  toPreposition,
  whetherSubordinator,
} from './function-word-rules.js'
import { nounAfterName, unchangedPast, verbBeforeInfinitive } from './homograph-rules.js'
import { angledMark, cliticIs, numberDigits, possessiveMark } from './mark-rules.js'
import { nameCapital } from './name-rule.js'
import {
  gerundNoun,
  nounAfterBe,
  nounAfterCompound,
  nounAfterPossessor,
  nounAfterPreposition,
  nounBeforeAuxiliary,
  nounBeforeFinite,
  nounEndsGroup,
  nounInSingularGroup,
  nounNotInfinitive,
  nounParticleCompound,
  nounPersonal,
} from './noun-rules.js'
import { adjectiveOperating, thatOperating } from './operating-rule.js'
import { adverbBoth, nounFormer, verbAfterPair } from './pair-rules.js'
import { verbAfterPolled } from './polled-rule.js'
import {
  finalCue,
  netBeforeVerb,
  nounAfterAccordingTo,
  nounAfterOnly,
  onlyAdjective,
  pastBeforeDeterminer,
  roseAfterNoun,
  sayingBeforeThat,
} from './predicate-rules.js'
import { type Repair, repairPass } from './repair.js'
import { nounAfterHave, verbCoordinatedPresent, verbOfIntention } from './third-person-rules.js'
import {
  gerundOfSpending,
  gerundOpensSentence,
  gerundWithObject,
  infinitiveAfterModal,
  infinitiveCoordinated,
  participleAfterHave,
  participleOpensPhrase,
  verbAfterParenthesis,
  verbAfterWho,
  verbHeadlineSecond,
  verbOwn,
} from './verb-rules.js'

/** What a word's own form and its neighbours prove. */
const byForm: readonly Repair[] = [
  numberDigits,
  possessiveMark,
  cliticIs,
  likelyAdverb,
  sinceAdverb,
  angledMark,
  infinitiveAfterModal,
  infinitiveCoordinated,
  participleAfterHave,
  verbAfterWho,
  verbOwn,
  gerundOpensSentence,
  nounAfterPossessor,
  nounParticleCompound,
  verbAfterParenthesis,
  nameCapital,
  nounAfterTo,
  toPreposition,
  whetherSubordinator,
  sayingBeforeThat,
  roseAfterNoun,
  pastBeforeDeterminer,
  nounFormer,
  adjectiveOperating,
  nounEndsCompound,
  verbCost,
  verbWork,
  thatOperating,
  verbAfterPolled,
  adverbBoth,
  verbAfterPair,
  finalCue,
  nounAfterAccordingTo,
  onlyAdjective,
  nounAfterOnly,
]

/** What a clause or a group must have: asked when the surer tags stand. */
const byClause: readonly Repair[] = [
  verbBeforeInfinitive,
  unchangedPast,
  nounAfterName,
  finiteVerbMissing,
  nounEndsGroup,
  nounAfterPreposition,
  nounBeforeFinite,
  nounBeforeAuxiliary,
  nounInSingularGroup,
  nounAfterCompound,
  nounAfterBe,
  nounAfterHave,
  gerundNoun,
  nounNotInfinitive,
  gerundWithObject,
  thatPronoun,
  participleOpensPhrase,
  netBeforeVerb,
  verbCoordinatedPresent,
  verbOfIntention,
  nounPersonal,
  gerundOfSpending,
  verbHeadlineSecond,
]

export const tagRules: readonly Repair[] = [...byForm, ...byClause]

export const repairPasses = [repairPass(byForm), repairPass(byClause)]
