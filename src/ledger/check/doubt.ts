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
export function doubtOf({ figure }: ToldFigure, here: Context, there: Context): Doubt | null {
  const [draft, source] = [here.claim, there.claim]
  if (draft === null || source === null || draft.factuality !== 'asserted' || draft.voice !== null) return null
  const { lemma, text } = draft.predicate
  if (text === '' || figure.time !== null || STATES.has(lemma)) return null
  if (
    draft.tense === 'past' &&
    UNSURE.has(source.factuality) &&
    lemma === source.predicate.lemma &&
    !isInfinitive(source)
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

/** "To win" is as sure as the clause that it hangs on. */
function isInfinitive({ predicate }: ToldClaim): boolean {
  return /^to /i.test(predicate.text)
}

const STATES: ReadonlySet<string> = new Set(['be', 'have', 'say'])

const UNSURE: ReadonlySet<string> = new Set(['planned', 'predicted', 'possible', 'conditional'])

/** The source says "claims" or "alleges", or tells in the same sentence that it is denied. */
export function isContested({ cue }: Pick<ToldClaim, 'cue'>, words: readonly string[]): boolean {
  const isClaimed = cue?.split(' ').some((word) => CONTESTING.has(word)) === true
  return isClaimed || words.some((word) => DENYING.has(word))
}

const CONTESTING: ReadonlySet<string> = new Set(
  'accuse accused accuses accusing allege alleged alleges alleging claim claimed claiming claims'.split(' '),
)

const DENYING: ReadonlySet<string> = new Set(['denial', 'deny', 'dispute', 'refute', 'reject'])
