import { partsOf } from '../../claim/key/key.js'
import type { Finding } from '../../model.js'
import { type Affinity, affinityOf, type Context, mayBeOne } from './affinity.js'
import { isBody, isNamedIn, wordsAround } from './bodies.js'
import { byItem } from './by-item.js'
import { isContested, isProposing } from './doubt.js'
import { matchFigures } from './match-figures.js'
import { isSameParty } from './party.js'
import { addressOf, fewest, placeOf } from './place.js'
import { plainWords } from './plain.js'
import type { Sheet, SheetSentence, ToldClaim, ToldFigure, Voice } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** A claim of a source that tells what one of the draft tells. */
export interface StatementEvidence {
  readonly item: number
  readonly affinity: Affinity
  readonly factuality: ToldClaim['factuality']
  readonly polarity: ToldClaim['polarity']
  readonly predicate: string
  readonly isSameVerb: boolean
  readonly cue: string | null
  readonly voice: Voice | null
  /** Another statement, which has the figure of this one as a fact. */
  readonly isOfFigure: boolean
  /** Words around the voice, which may name whose it is: "Ruth Callan, chief executive of Harbour Foods". */
  readonly around: readonly string[]
  /** And of the sentences beside it. */
  readonly beside: readonly string[]
  readonly place: Finding['sources'][number]
}

/** What the draft states is compared with what the sources say of the same, how surely, and by whose word. */
export const statementCheck: Check<StatementEvidence> = {
  hear: (draft, { sheet, rarity }) =>
    draft.claims.flatMap((claim, item) => {
      const context = contextsIn(draft)[item]!
      const own = figuresIn(draft).get(item) ?? []
      const hasFigure = own.length > 0
      const results = own.filter((told) => isResult(told, claim))
      return sheet.claims.flatMap((other, index): StatementEvidence[] => {
        // A question tells nothing, and "ran away to win" is as sure as its clause; "pledged to freeze" is a plan.
        if (other.factuality === 'questioned' || (isInfinitive(other) && !isMeant(other, sheet))) return []
        const theirs = contextsIn(sheet)[index]!
        const figures = figuresIn(sheet).get(index) ?? []
        const sharesIt = () => sharesFigure(own, figures)
        const isOne = mayBeOne(context, theirs) || isSameState(claim, other)
        // "Came to $3 million" is borne out by whatever source has the $3 million as a fact.
        const mayBeFigure =
          results.length > 0 && figures.length > 0 && other.factuality === 'asserted' && other.predicate.text !== ''
        if (!isOne && !mayBeFigure) return []
        const affinity = affinityOf(context, theirs, rarity)
        const isSame =
          isOne && isSameStatement(affinity, isSameState(claim, other), hasFigure, sharesIt, isSameObject(claim, other))
        const isOfFigure = !isSame && mayBeFigure && affinity.words >= 0.3 && sharesFigure(results, figures)
        if (!isSame && !isOfFigure) return []
        const { factuality, polarity, voice, predicate, cue } = other
        return [
          {
            item,
            affinity,
            factuality,
            polarity,
            predicate: predicate.text,
            isSameVerb: predicate.lemma === claim.predicate.lemma,
            cue,
            voice,
            isOfFigure,
            around: sheet.sentences[other.sentence]!.words,
            beside: voice === null ? [] : wordsAround(sheet, other.sentence),
            place: placeOf(sheet, other.sentence, other.id),
          },
        ]
      })
    }),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return draft.claims.flatMap((claim, item) => {
      const heardOf = [...heard(item)].sort((a, b) => b.affinity.score - a.affinity.score)
      const told = heardOf.filter(({ isOfFigure }) => !isOfFigure)
      if (told.length === 0) return []
      const { isHeading, evidence: here } = draft.sentences[claim.sentence]!
      const isBorneOut = heardOf.length > told.length
      return [
        // "Nurses entitled to vote" are not said to do so.
        ...(isInfinitive(claim) && !isMeant(claim, draft)
          ? []
          : certaintyOf(claim, told, isHeading, isQuoted(draft, claim), isBorneOut, here.text)),
        ...sourceOf(claim, told, draft),
      ]
    })
  },
}

const contexts = new WeakMap<Sheet, readonly Context[]>()

/** The context of each claim of a text, made once. */
function contextsIn(sheet: Sheet): readonly Context[] {
  let known = contexts.get(sheet)
  if (known === undefined) {
    known = sheet.claims.map((claim) => contextIn(sheet, claim))
    contexts.set(sheet, known)
  }
  return known
}

function contextIn(sheet: Sheet, claim: ToldClaim): Context {
  return {
    claim,
    sentence: withoutVoice(sheet.sentences[claim.sentence]!, claim),
    concept: objectWords(claim),
    key: claim.key,
  }
}

/** "Paid the hackers $12 million": whom it was paid stands in the key. */
function objectWords({ object, key }: ToldClaim): readonly string[] {
  const words = object?.words.filter((word) => word.length > 2 && !AMOUNT.test(word)) ?? []
  return words.length > 0 || object === null
    ? words
    : partsOf(key)
        .object.split(' ')
        .filter((word) => word.length > 2)
}

const AMOUNT = /^(?:\d.*|hundred|thousand|million|billion|trillion|bn|dollars|euros|pounds)$/

/** Who says it is not what is said. */
function withoutVoice(sentence: SheetSentence, { voice, said }: ToldClaim): SheetSentence {
  if (voice === null) return sentence
  if (said !== null) return { ...sentence, words: said }
  const own = new Set([...voice.words, ...plainWords(voice.span.text)])
  return { ...sentence, words: sentence.words.filter((word) => !own.has(word)) }
}

/** The amount stands behind the verb: what was reached, paid or counted, and not who did it. */
function isResult({ figure }: ToldFigure, { predicate }: ToldClaim): boolean {
  return figure.start >= predicate.end
}

function sharesFigure(own: readonly ToldFigure[], theirs: readonly ToldFigure[]): boolean {
  return own.some(({ figure }) => theirs.some((told) => AGREED.has(matchFigures(figure, told.figure))))
}

const AGREED: ReadonlySet<string> = new Set(['same', 'rounded', 'compatible'])

const byClaim = new WeakMap<Sheet, ReadonlyMap<number, readonly ToldFigure[]>>()

/** The figures of each claim of a text. */
function figuresIn(sheet: Sheet): ReadonlyMap<number, readonly ToldFigure[]> {
  const known = byClaim.get(sheet)
  if (known !== undefined) return known
  const by = new Map<number, ToldFigure[]>()
  for (const told of sheet.figures) {
    if (told.claim === null) continue
    const held = by.get(told.claim)
    if (held === undefined) by.set(told.claim, [told])
    else held.push(told)
  }
  byClaim.set(sheet, by)
  return by
}

/** "Pledged to build homes and to freeze fares", not "used a ladder to break in". */
function isMeant({ predicate, sentence }: ToldClaim, { sentences }: Sheet): boolean {
  const { start, text } = sentences[sentence]!.evidence
  return text
    .slice(0, predicate.start - start)
    .toLowerCase()
    .split(/[^a-z]+/)
    .slice(-REACH)
    .some((word) => MEANING.has(word))
}

/** Words back to the verb that an infinitive may hang on. A guess. */
const REACH = 14
const MEANING: ReadonlySet<string> = new Set(
  'aim aims intend intends intention plan planned planning plans pledge pledged pledges promise promised promises vow vowed vows'.split(
    ' ',
  ),
)

function isInfinitive({ predicate, polarity }: ToldClaim): boolean {
  return polarity === 'positive' && /^to /i.test(predicate.text)
}

/** The same verb of the same subject, and the same object or a figure in common, or nearly all words where there is no object. */
function isSameStatement(
  { isSameKey, isSameRelation, subject, concept, words }: Affinity,
  isState: boolean,
  hasFigure: boolean,
  sharesIt: () => boolean,
  isObject: boolean,
): boolean {
  // Who "she" is may be taken wrongly where all the rest is the same.
  if (subject === 0) return isSameRelation && words >= 0.9 && !hasFigure
  if (isSameKey) return words >= 0.2
  if (isState) return subject !== null && subject >= 0.5 && words >= 0.6
  if (!isSameRelation) return false
  if (words >= 0.3 && hasFigure && sharesIt()) return true
  // "She may have suffered a heart attack": who she is, is open, and all the rest is the same.
  if (subject === null) {
    return !hasFigure && (concept === null ? words >= 0.75 : concept >= 0.9 && words >= (isObject ? 0.25 : 0.5))
  }
  if (subject < 0.5) return false
  return concept === null ? words >= 0.75 : concept >= 0.6 && words >= 0.5
}

/** "The first payments" of both: more than one word, and all of them. */
function isSameObject({ object: a }: ToldClaim, { object: b }: ToldClaim): boolean {
  if (a === null || b === null || a.words.length < 2 || a.words.length !== b.words.length) return false
  return a.words.every((word) => b.words.includes(word))
}

/** "Will be on sale" and "could be on sale": the verb itself says nothing. */
function isSameState(a: ToldClaim, b: ToldClaim): boolean {
  return STATES.has(a.predicate.lemma) && a.predicate.lemma === b.predicate.lemma && a.predicate.text !== ''
}

/** Factuality in plain words. */
export const SURELY: Readonly<Record<ToldClaim['factuality'], string>> = {
  asserted: 'as a fact',
  planned: 'as planned',
  predicted: 'as expected',
  possible: 'as possible',
  conditional: 'on a condition',
  questioned: 'as a question',
}

/** How sure a statement is: it happened, it is meant or expected to, it may. */
const SURENESS: Readonly<Record<ToldClaim['factuality'], number>> = {
  asserted: 3,
  planned: 2,
  predicted: 2,
  conditional: 1,
  possible: 1,
  questioned: 1,
}

/** The draft itself says that it is only claimed, or denied. */
const TOLD_AS_SUCH = /\b(?:alleg|accus|claim|den(?:y|ied|ies)|disput)/i

/** What a sentence denies in other words than "not" is too easily taken for the opposite. */
const NEGATIVE =
  /\b(?:last|no|not|nobody|none|never|neither|nor|nothing|without|den(?:y|ies|ied|ying)|reject\w*|refus\w*)\b|n['’]t\b/i

const STATES: ReadonlySet<string> = new Set(['be', 'have', 'remain', 'seem'])

/**
 * Told as done or being done. A headline's present tense is no tense, and "has to be", "faces" or "needs" look ahead
 * themselves.
 */
function isDone({ predicate, tense, factuality }: ToldClaim): boolean {
  if (factuality !== 'asserted') return true
  return tense === 'past' || (tense === 'present' && !AHEAD.has(predicate.text.split(' ')[0]!.toLowerCase()))
}

/** "To have 4,200 homes built", "a bridge built by 2030": a participle alone is as sure as what it hangs on. */
function isOfAnother({ predicate: { text }, subject, factuality }: ToldClaim): boolean {
  return factuality === 'asserted' && subject === null && /^\p{L}+(?:ed|en|t|ne|wn)$/u.test(text)
}

const AHEAD: ReadonlySet<string> = new Set(
  'aim aims expect expects face faces has have hope hopes must need needs ought plan plans should want wants'.split(
    ' ',
  ),
)

/** "Expected" is what it says. */
const LOOKING_AHEAD: ReadonlySet<string> = new Set(['anticipate', 'expect', 'forecast', 'foresee', 'predict'])

function certaintyOf(
  claim: ToldClaim,
  told: readonly StatementEvidence[],
  isHeading: boolean,
  isQuoted: boolean,
  isBorneOut: boolean,
  here: string,
): Verdict[] {
  const { predicate, factuality, sentence, tense } = claim
  const { start, end, text } = predicate
  // What something is, is no event that happens or not.
  if (
    text === '' ||
    isHeading ||
    LOOKING_AHEAD.has(predicate.lemma) ||
    !isDone(claim) ||
    isQuoted ||
    isOfAnother(claim)
  )
    return []
  // What will not be is no plan of what the draft has done.
  const alike = told.filter((each) => each.polarity === claim.polarity)
  if (alike.length === 0) return oppositeOf(claim, told, here)
  const surest = alike.reduce((most, each) => (SURENESS[each.factuality] > SURENESS[most.factuality] ? each : most))
  if (isBorneOut || alike.some((each) => isProposing(each.predicate, each.factuality))) return []
  // "Warned that it was adding", "said that it would add": who says so looks ahead in both.
  if (claim.voice !== null && surest.voice !== null && surest.factuality === 'predicted') return []
  const own = SURENESS[factuality]
  const sources = fewest(told.map(({ place }) => place))
  const span = { start, end, text }
  // "Larke pays in cash" is said of what is agreed; of what only may be, it says too much.
  const isAgreed = tense === 'present' && SURENESS[surest.factuality] === SURENESS.planned
  // What is to be on a condition is to be expected, as far as that goes.
  if (surest.factuality === 'conditional' && factuality !== 'asserted') return []
  const isOnlyPossible = surest.factuality === 'possible' || surest.factuality === 'questioned'
  const isState = STATES.has(predicate.lemma)
  if (isState && !isOnlyPossible) return oppositeOf(claim, told, here)
  // "Was suspended" and "could be banned" are two things that happen to one person.
  const isOther = surest.factuality === 'possible' && !surest.isSameVerb
  if (own > SURENESS[surest.factuality] && !isAgreed && !isOther) {
    const message = `“${text}” is told ${SURELY[factuality]} here; ${addressOf(surest.place)} has it ${SURELY[surest.factuality]} (“${surest.predicate}”)`
    return [{ verdict: 'certainty-differs', sentence, span, message, sources, rules: ['check.statement.surer'] }]
  }
  const best = told[0]!
  if (
    factuality === 'asserted' &&
    claim.voice === null &&
    !TOLD_AS_SUCH.test(here) &&
    told.every((each) => each.voice !== null && isContested(each, each.around))
  ) {
    const message = `“${text}” is told as a fact here; ${addressOf(best.place)} has it as what ${best.voice!.shown} ${best.cue}`
    return [{ verdict: 'certainty-differs', sentence, span, message, sources, rules: ['check.statement.contested'] }]
  }
  return oppositeOf(claim, told, here)
}

/** What every source that tells it denies. */
function oppositeOf(
  { predicate, factuality, polarity, sentence }: ToldClaim,
  told: readonly StatementEvidence[],
  here: string,
): Verdict[] {
  const { start, end, text } = predicate
  const isOpposite = (each: StatementEvidence) =>
    each.polarity !== polarity &&
    each.factuality === factuality &&
    !NEGATIVE.test(polarity === 'positive' ? here : each.place.evidence.text)
  if (!DENIABLE.has(factuality) || !told.every(isOpposite)) return []
  const best = told[0]!
  const message = `“${text}”: ${addressOf(best.place)} says the opposite (“${best.predicate}”)`
  const sources = fewest(told.map(({ place }) => place))
  return [
    {
      verdict: 'contradicted',
      sentence,
      span: { start, end, text },
      message,
      sources,
      rules: ['check.statement.opposite'],
    },
  ]
}

/** What is, and what is meant to be, can be denied. */
const DENIABLE: ReadonlySet<ToldClaim['factuality']> = new Set(['asserted', 'planned'])

/** Words between quotation marks are compared as words. */
function isQuoted({ speeches }: Sheet, { predicate }: ToldClaim): boolean {
  return speeches.some(({ span }) => span.start <= predicate.start && predicate.end <= span.end)
}

function sourceOf({ voice, sentence }: ToldClaim, evidence: readonly StatementEvidence[], draft: Sheet): Verdict[] {
  // What is only meant to be is the plan of who says so.
  const told = evidence.filter(({ predicate }) => !/^to /i.test(predicate))
  const [best] = told
  if (voice === null || !isCalledByName(voice) || best === undefined) return []
  // What is less alike may be another statement, unless it comes from the very same.
  const leastAlike = best.affinity.score - MARGIN
  if (told.some((each) => isOf(voice, each) || (each.affinity.score >= leastAlike && isOpen(each)))) return []
  if (isBody(voice, draft) && told.some((each) => isNamedIn(voice, each.beside))) return []
  const { start, end, text } = voice.span
  return [
    {
      verdict: 'attribution-differs',
      sentence: draft.sentences.findLastIndex(({ evidence }) => evidence.start <= start) ?? sentence,
      span: { start, end, text },
      message: `laid to ${voice.shown} here; ${addressOf(best.place)} has it from ${best.voice!.shown}`,
      sources: fewest(told.map(({ place }) => place)),
      rules: ['check.statement.other-source'],
    },
  ]
}

/** What "it" or "the former" stands for is too often open. */
function isCalledByName({ names, span }: Voice): boolean {
  const words = plainWords(span.text)
  return names.some((name) => name.split(' ').some((word) => words.includes(word)))
}

const MARGIN = 1

/** A source that says it itself, or lays it to somebody without a name, does not say that it was somebody else. */
function isOpen({ voice }: StatementEvidence): boolean {
  return voice === null || voice.names.length === 0 || !isCalledByName(voice)
}

function isOf(voice: Voice, { voice: theirs, around }: StatementEvidence): boolean {
  if (theirs === null) return false
  if ([theirs, ...theirs.others].some((party) => isSameParty(party, voice))) return true
  if (voice.others.some((party) => isSameParty(party, theirs))) return true
  // "Its chairman, Anna Prado": whichever of the two the phrase is taken to name, it has both.
  if (isNamedIn(voice, plainWords(theirs.span.text)) || isNamedIn(theirs, plainWords(voice.span.text))) return true
  // A firm speaks through its people: either may be named for the other.
  return isNamedIn(voice, around)
}
