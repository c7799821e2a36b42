import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { nominativePronouns } from '../lexicon/pronouns.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import type { Token } from '../tag/token.js'
import { opensClause } from './opener.js'

/** Walks from the noun group before the verb to the first one of the subject, over phrases that hang on it. */
export function subjectStart(tokens: readonly Token[], phrases: readonly Phrase[], last: number): number {
  let i = last
  for (;;) {
    const before = phrases[i - 1]
    if (before === undefined) return i
    if (isPlaceAfterNoun(tokens, phrases, i)) {
      i--
      continue
    }
    // "rainfall since January has been low": a time is what the preposition governs, and no clause's subject.
    const isTime = (phrases[i] as { form?: string }).form === 'time'
    if (before.kind === 'preposition' && (isTime || !opensClause(tokens, before))) {
      const noun = governing(tokens, phrases, i - 2) ?? beforeSecondPlace(tokens, phrases, i)
      if (noun === null) return i
      i = noun
    } else if (before.kind === 'verb' && before.form !== 'finite') {
      // "adults saying they have none"
      if (nominativePronouns.has(tokens[phrases[i]!.from]!.lower)) return i
      const link = phrases[i - 2]
      const isGerund = link?.kind === 'preposition' && !opensClause(tokens, link)
      const noun = governing(tokens, phrases, isGerund ? i - 3 : i - 2)
      if (noun === null) return i
      i = noun
    } else if (before.kind === 'coordinator') {
      const noun = conjunctBefore(tokens, phrases, i - 1)
      if (noun === null) return i
      i = noun
    } else if (
      before.kind === 'noun' &&
      before.form !== 'relative' &&
      // "nights above 18C": a bounded amount behind a noun tells which.
      ((phrases[i] as { form?: string }).form === 'time' || tellsWhich(tokens[phrases[i]!.from]!))
    )
      i--
    else return i
  }
}

/** "jobs on farms and in plants": where two prepositional phrases are joined, the noun group that both hang on; else null. */
function beforeSecondPlace(tokens: readonly Token[], phrases: readonly Phrase[], i: number): number | null {
  if (phrases[i - 2]?.kind !== 'coordinator' || phrases[i - 3]?.kind !== 'noun') return null
  const link = phrases[i - 4]
  if (link?.kind !== 'preposition' || opensClause(tokens, link)) return null
  const noun = phrases[i - 5]
  if (noun?.kind !== 'noun' || noun.form !== 'common') return null
  // "sold farms in Oslo and in May prices fell": an object takes no verb.
  return phrases[i - 6]?.kind === 'verb' ? null : i - 5
}

/** The noun group that a prepositional phrase or a participle at `i + 1` hangs on; null at the sentence's or a comma's edge. */
function governing(tokens: readonly Token[], phrases: readonly Phrase[], i: number): number | null {
  const phrase = phrases[i]
  if (phrase?.kind === 'noun' && phrase.form !== 'relative') return i
  if (phrase?.kind === 'verb' && phrase.form !== 'finite') {
    const before = phrases[i - 1]
    if (before?.kind === 'preposition' && !opensClause(tokens, before)) return governing(tokens, phrases, i - 2)
    // "a bill backed by the mayor and signed into law"
    if (before?.kind === 'coordinator' && phrases[i - 2]?.kind === 'noun') return i - 2
    return governing(tokens, phrases, i - 1)
  }
  if (phrase?.kind === 'adverb' || (phrase?.kind === 'adjective' && phrases[i - 1]?.kind === 'noun'))
    return governing(tokens, phrases, i - 1)
  return null
}

/**
 * The first conjunct of "A, B and C" before the verb; null where the coordinator joins clauses: there the noun group before
 * it is the object of an earlier finite verb.
 */
function conjunctBefore(tokens: readonly Token[], phrases: readonly Phrase[], coordinator: number): number | null {
  let i = coordinator - 1
  if (phrases[i]?.kind === 'comma') i--
  if (phrases[i]?.kind !== 'noun' || (phrases[i] as { form?: string }).form === 'time') return null
  const nearest = subjectStart(tokens, phrases, i)
  let start = nearest
  while (
    phrases[start - 1]?.kind === 'comma' &&
    phrases[start - 2]?.kind === 'noun' &&
    phrases[coordinator - 1]?.kind !== 'verb'
  ) {
    const further = subjectStart(tokens, phrases, start - 2)
    if (phrases[further - 1]?.kind === 'verb') break
    start = further
  }
  // "sold 40 cows, and prices slid": a comma before "and" and no list: a clause with its verb is told already.
  if (phrases[coordinator - 1]?.kind === 'comma' && start === nearest && hasFinite(phrases, start)) return null
  // "has won only two of 11 games and the club"
  const before = phrases[start - 1]?.kind === 'adverb' ? phrases[start - 2] : phrases[start - 1]
  if ((phrases[start] as { form?: string }).form === 'time') return null
  // "said a man and a woman had been held": nothing is an object of "say".
  if (
    before?.kind === 'verb' &&
    before.form === 'finite' &&
    !(start === nearest && isToldOnly(tokens, phrases, before, coordinator))
  )
    return null
  // ", saving $3 million, and fees will rise": a comma ends what the participle tells of.
  if (before?.kind === 'verb' && before.form === 'participle' && phrases[coordinator - 1]?.kind === 'comma') return null
  // "was spent mending roads and another $4 million will go": what the participle tells of is told, and a clause begins.
  if (before?.kind === 'verb' && before.form === 'participle' && isSpent(tokens, phrases[start - 2])) return null
  // "costs the county $31, and the state pays": an amount after a noun is a second object.
  if (before?.kind === 'noun' && before.form !== 'time' && tokens[(phrases[start] as NounGroup).head]!.upos === 'NUM')
    return null
  if (before?.kind === 'preposition' && !opensClause(tokens, before)) return null
  // "works in Kent and Wales and the mayor has gone"
  if (before?.kind === 'coordinator' && hangsAll(tokens, phrases, start - 2)) return null
  return start
}

/** A verb whose content is a clause, active, and no comma before the coordinator. */
function isToldOnly(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: VerbGroup,
  coordinator: number,
): boolean {
  return (
    verb.voice === 'active' &&
    phrases[coordinator - 1]?.kind !== 'comma' &&
    tellingOnly.has(infinitiveOf(tokens[verb.head]!))
  )
}

/** Verbs of saying and thinking that take no noun for their object in news. */
const tellingOnly: ReadonlySet<string> = new Set(['argue', 'believe', 'insist', 'say', 'think'])

/** Whether a preposition governs a noun group that a coordinator follows. */
function hangsAll(tokens: readonly Token[], phrases: readonly Phrase[], noun: number): boolean {
  const link = phrases[noun - 1]
  if (phrases[noun]?.kind !== 'noun' || link?.kind !== 'preposition' || opensClause(tokens, link)) return false
  return hasFinite(phrases, noun)
}

/** "above 18C", "worth $3 million": a bounded amount, or what a thing is worth. */
function tellsWhich({ upos, lower }: Token): boolean {
  return upos === 'ADP' || lower === 'worth'
}

/** "exporters there": behind a noun that no preposition governs, "there" is where it is. */
function isPlaceAfterNoun(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const { kind, from, to } = phrases[i]!
  if (kind !== 'noun' || to - from > 1 || tokens[from]!.lower !== 'there') return false
  return phrases[i - 1]?.kind === 'noun' && phrases[i - 2]?.kind !== 'preposition'
}

function hasFinite(phrases: readonly Phrase[], end: number): boolean {
  for (let k = 0; k < end; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'verb' && phrase.form === 'finite') return true
  }
  return false
}

/** A finite verb that reports nothing, right before a participle. */
function isSpent(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && phrase.form === 'finite' && !reportingVerbs.has(infinitiveOf(tokens[phrase.head]!))
}

/** Of "a move by the company that", the antecedent's first phrase: the last noun group, with what "of" hangs it on. */
export function antecedentStart(tokens: readonly Token[], phrases: readonly Phrase[], a: number): number {
  let i = a
  while (
    phrases[i - 1]?.kind === 'preposition' &&
    tokens[phrases[i - 1]!.from]!.lower === 'of' &&
    phrases[i - 2]?.kind === 'noun' &&
    // "The resignation in March of Ann Roe, who"
    (phrases[i - 2] as NounGroup).form !== 'time'
  )
    i -= 2
  return i
}
