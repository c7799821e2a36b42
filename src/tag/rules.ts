import { verbAfterApposition } from './apposition-verb-rule.js'
import { nounEndsCompound } from './compound-end-rule.js'
import { verbCost, verbWork } from './counted-verb-rule.js'
import { finiteVerbMissing } from './finite-verb-rule.js'
import {
  earlierAdjective,
  likelyAdverb,
  liveAdverb,
  nounAfterTo,
  perAdjective,
  sinceAdverb,
  thatDeterminer,
  thatPronoun,
  thatSubordinator,
  toPreposition,
  whereSubordinator,
  whetherSubordinator,
  whichPronoun,
} from './function-word-rules.js'
import { costVerb, nounAfterName, unchangedPast, verbBeforeInfinitive } from './homograph-rules.js'
import { angledMark, cliticIs, numberDigits, possessiveMark } from './mark-rules.js'
import { nameCapital, nameOpensSentence } from './name-rule.js'
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
  nounIsSubject,
  nounNotInfinitive,
  nounPart,
  nounParticleCompound,
  nounPersonal,
  nounPossessed,
  nounQuoted,
} from './noun-rules.js'
import { adjectiveOperating, thatOperating } from './operating-rule.js'
import { adverbBoth, nounFormer, verbAfterPair } from './pair-rules.js'
import { verbAfterPolled } from './polled-rule.js'
import {
  figuresShow,
  finalCue,
  namedSaying,
  netBeforeVerb,
  nounAfterAccordingTo,
  nounAfterOnly,
  nounAfterSaying,
  onlyAdjective,
  pastBeforeDeterminer,
  roseAfterNoun,
  sayBeforeThat,
  sayingBeforeThat,
} from './predicate-rules.js'
import { type Repair, repairPass } from './repair.js'
import { nounAfterHave, verbCoordinatedPresent, verbOfIntention } from './third-person-rules.js'
import {
  gerundKeptFrom,
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
  earlierAdjective,
  liveAdverb,
  sinceAdverb,
  angledMark,
  infinitiveAfterModal,
  infinitiveCoordinated,
  participleAfterHave,
  verbAfterWho,
  verbOwn,
  gerundOpensSentence,
  nounAfterPossessor,
  nounPossessed,
  nounQuoted,
  nounParticleCompound,
  nounPart,
  verbAfterParenthesis,
  nameCapital,
  nameOpensSentence,
  nounAfterTo,
  toPreposition,
  whetherSubordinator,
  whereSubordinator,
  perAdjective,
  thatDeterminer,
  whichPronoun,
  sayingBeforeThat,
  sayBeforeThat,
  namedSaying,
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
  figuresShow,
  nounAfterAccordingTo,
  nounAfterSaying,
  onlyAdjective,
  nounAfterOnly,
]

/** What a clause or a group must have: asked when the surer tags stand. */
const byClause: readonly Repair[] = [
  verbBeforeInfinitive,
  unchangedPast,
  costVerb,
  nounAfterName,
  finiteVerbMissing,
  verbAfterApposition,
  nounEndsGroup,
  nounAfterPreposition,
  nounBeforeFinite,
  nounBeforeAuxiliary,
  nounInSingularGroup,
  nounIsSubject,
  nounAfterCompound,
  nounAfterBe,
  nounAfterHave,
  gerundNoun,
  nounNotInfinitive,
  gerundKeptFrom,
  gerundWithObject,
  thatPronoun,
  thatSubordinator,
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
