import type { Phrase, VerbGroup } from '../chunk/phrase.js'
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
    if (subject.kind !== 'noun' || (subject.form !== 'common' && subject.form !== 'name')) continue
    if (isAmount(tokens, subject)) continue
    const own = phrases[nounPhraseAt(tokens, phrases, k + 1, to).next]
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
  const subject = nounPhraseAt(tokens, phrases, k + 1, to)
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

/** "5%", "54% of the vote" */
function endsAmount(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  if (isAmount(tokens, phrases[i])) return true
  const link = phrases[i - 1]
  return link?.kind === 'preposition' && tokens[link.from]!.lower === 'of' && isAmount(tokens, phrases[i - 2])
}
