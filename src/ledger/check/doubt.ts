import { TREND_VERBS } from '../../lexicon/trend-words.js'
import type { Context } from './affinity.js'
import type { ToldClaim, ToldFigure } from './sheet.js'

/** Why a source is less sure than the draft. */
export interface Doubt {
  readonly why: string
  readonly rule: string
}

/**
 * A figure that the draft tells as done, and a source as planned, expected or possible; or that a source has only from somebody
 * whom it does not take at their word. Null where the draft leaves it as open.
 */
export function doubtOf(
  { figure, marker }: ToldFigure,
  { marker: theirs }: ToldFigure,
  here: Context,
  there: Context,
): Doubt | null {
  const [draft, source] = [here.claim, there.claim]
  // The level before is as it was, whatever comes of it.
  if (BEFORE.has(marker ?? '') || BEFORE.has(theirs ?? '')) return null
  if (draft === null || source === null || draft.factuality !== 'asserted' || draft.voice !== null) return null
  const { lemma, text } = draft.predicate
  if (text === '' || figure.time !== null || STATES.has(lemma)) return null
  if (
    draft.tense === 'past' &&
    UNSURE.has(source.factuality) &&
    isOneVerb(draft, source) &&
    !isInfinitive(source) &&
    !isProposing(source.predicate.text, source.factuality)
  ) {
    return {
      why: `${source.factuality === 'predicted' ? 'expected' : source.factuality} (“${source.predicate.text}”)`,
      rule: 'check.figure.surer',
    }
  }
  const { voice, cue } = source
  if (voice === null || !isContested(source, there.sentence.words)) return null
  // The draft may name who says so in other ways than by "said".
  const isNamed = here.sentence.words.some(
    (word) => voice.words.includes(word) || CONTESTING.has(word) || DENYING.has(word),
  )
  return isNamed ? null : { why: `what ${voice.shown} ${cue ?? 'says'}`, rule: 'check.figure.contested' }
}

/** The same verb, or two of one direction: "has been lowered to 60%", "aims to bring it down to 60%". */
function isOneVerb({ predicate: a }: ToldClaim, { predicate: b }: ToldClaim): boolean {
  if (a.lemma === b.lemma) return true
  const direction = directionOf(a.lemma)
  return direction !== null && direction === directionOf(b.lemma)
}

/** "Bring down" goes down by its particle. */
function directionOf(lemma: string): 'up' | 'down' | null {
  const particle = lemma.split(' ').at(-1)
  if (lemma.includes(' ') && (particle === 'up' || particle === 'down')) return particle
  return TREND_VERBS.get(lemma) ?? null
}

const BEFORE: ReadonlySet<string> = new Set(['after', 'against', 'from', 'since'])

/** "Proposed a dividend" is done, though the dividend is not paid. */
export function isProposing(predicate: string, factuality: ToldClaim['factuality']): boolean {
  return factuality === 'planned' && !predicate.includes(' ')
}

/** "To win" is as sure as the clause that it hangs on. */
function isInfinitive({ predicate }: ToldClaim): boolean {
  return /^to /i.test(predicate.text)
}

const STATES: ReadonlySet<string> = new Set(['be', 'have', 'say'])

/** Told as what is not, or not yet. */
export const UNSURE: ReadonlySet<string> = new Set(['planned', 'predicted', 'possible', 'conditional'])

/** The source says "claims" or "alleges", or tells in the same sentence that it is denied. */
export function isContested({ cue }: Pick<ToldClaim, 'cue'>, words: readonly string[]): boolean {
  const isClaimed = cue?.split(' ').some((word) => CONTESTING.has(word)) === true
  return isClaimed || words.some((word) => DENYING.has(word))
}

const CONTESTING: ReadonlySet<string> = new Set(
  'accuse accused accuses accusing allege alleged alleges alleging claim claimed claiming claims'.split(' '),
)

const DENYING: ReadonlySet<string> = new Set(['denial', 'deny', 'dispute', 'refute', 'reject'])
