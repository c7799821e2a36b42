import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import type { Token } from '../tag/token.js'
import { isAmount } from './amount.js'
import { argumentsIn } from './arguments.js'
import type { Clause } from './clause.js'
import { nounPhraseAt } from './noun-phrase.js'

/**
 * "Sales rose 5% and profit 3%": where the part begins that has the same verb, unsaid, phrases [from, to); -1 if there is
 * none. An amount stands before the coordinator, and a noun phrase with an amount of its own behind it.
 */
export function gapStart(tokens: readonly Token[], phrases: readonly Phrase[], from: number, to: number): number {
  const verb = phrases[from - 1]
  if (verb?.kind !== 'verb' || verb.copula || verb.voice === 'passive') return -1
  for (let k = from + 1; k + 2 < to; k++) {
    const phrase = phrases[k]!
    if (phrase.kind !== 'coordinator' || !endsAmount(tokens, phrases, k - 1)) continue
    const subject = phrases[k + 1]!
    if (subject.kind !== 'noun' || !canBeTold(tokens, subject)) continue
    if (isAmount(tokens, subject)) continue
    const own = phrases[subjectAt(tokens, phrases, k + 1, to).next]
    return isAmount(tokens, own) || isRemainder(tokens, own) ? k : -1
  }
  return -1
}

/** The clause of such a part, its coordinator at `k`. */
export function gappedClause(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  k: number,
  to: number,
  verb: VerbGroup,
  parent: number,
): Clause {
  const subject = subjectAt(tokens, phrases, k + 1, to)
  const { object, adjuncts } = argumentsIn(tokens, phrases, subject.next, to, verb)
  return {
    kind: 'main',
    parent,
    verb,
    subject: subject.phrase,
    subjectOrigin: 'own',
    object,
    adjuncts,
    marker: null,
    from: subject.phrase.from,
    to: phrases[to - 1]!.to,
    rules: ['clause.verb.gapped'],
  }
}

/** "Orlo will own 64% and its founder the rest" */
function isRemainder(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && phrase.to === phrase.from + 2 && remainders.has(tokens[phrase.head]!.lower)
}

const remainders: ReadonlySet<string> = new Set(['balance', 'remainder', 'rest'])

/** The noun phrase with its place before the amount: "those in the north 3%". */
function subjectAt(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
  to: number,
): ReturnType<typeof nounPhraseAt> {
  const { phrase, next } = nounPhraseAt(tokens, phrases, i, to)
  const place = phrases[next + 1]
  if (phrases[next]?.kind !== 'preposition' || place?.kind !== 'noun' || next + 2 >= to) return { phrase, next }
  if (place.form === 'time' || !isAmount(tokens, phrases[next + 2])) return { phrase, next }
  return { phrase: { from: phrase.from, to: place.to, head: phrase.head }, next: next + 2 }
}

function canBeTold(tokens: readonly Token[], { form, from }: NounGroup): boolean {
  return form === 'common' || form === 'name' || (form === 'pronoun' && tokens[from]!.lower === 'those')
}

/** "5%", "54% of the vote", "5% over the year" */
function endsAmount(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  if (isAmount(tokens, phrases[i])) return true
  const time = phrases[i]
  if (time?.kind === 'noun' && time.form === 'time' && phrases[i - 1]?.kind === 'preposition')
    return isAmount(tokens, phrases[i - 2])
  const link = phrases[i - 1]
  return link?.kind === 'preposition' && tokens[link.from]!.lower === 'of' && isAmount(tokens, phrases[i - 2])
}
