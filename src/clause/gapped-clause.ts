import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import type { Token } from '../tag/token.js'
import { isAmount } from './amount.js'
import { argumentsIn } from './arguments.js'
import type { Clause } from './clause.js'
import { nounPhraseAt } from './noun-phrase.js'

/** A part of a sentence that has the verb of the part before it, unsaid: phrases [from, to), behind what links them. */
export interface GappedPart {
  readonly link: number
  readonly from: number
  readonly to: number
}

/**
 * "Sales rose 5% and profit 3%", "Roe won 38% of the vote, Quist 31% and Lind 15%", "Labour has 38%, the Greens 7%": each
 * further part is a subject with an amount right behind it (gapping: Ross, Gapping and the order of constituents, 1970).
 * Looked for among phrases [from, to) behind the verb, whose own amount stands before the first of them.
 */
export function gappedParts(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  from: number,
  to: number,
): readonly GappedPart[] {
  const verb = phrases[from - 1]
  if (verb?.kind !== 'verb' || verb.copula || verb.voice === 'passive') return none
  const links: { link: number; from: number }[] = []
  for (let k = from + 1; k + 2 < to; k++) {
    const at = behindLink(phrases, k)
    if (at === k || !beginsPart(tokens, phrases, at, to)) continue
    if (links.length === 0 && !endsAmount(tokens, phrases, from, k - 1)) continue
    links.push({ link: k, from: at })
    k = at
  }
  return links.map((part, i) => ({ link: part.link, from: part.from, to: links[i + 1]?.link ?? to }))
}

const none: readonly GappedPart[] = []

/** Behind a comma, a coordinator or both; `k` itself where neither stands. */
function behindLink(phrases: readonly Phrase[], k: number): number {
  const at = phrases[k]!.kind === 'comma' ? k + 1 : k
  return phrases[at]?.kind === 'coordinator' ? at + 1 : at
}

/** A noun phrase that an amount follows. */
function beginsPart(tokens: readonly Token[], phrases: readonly Phrase[], at: number, to: number): boolean {
  const subject = phrases[at]
  if (subject?.kind !== 'noun' || at + 1 >= to || !canBeTold(tokens, subject) || isAmount(tokens, subject)) return false
  const { next } = subjectAt(tokens, phrases, at, to)
  const own = phrases[next]
  return next < to && (isAmount(tokens, own) || isRemainder(tokens, own))
}

/** The clause of such a part. */
export function gappedClause(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { from, to }: GappedPart,
  verb: VerbGroup,
  parent: number,
): Clause {
  const subject = subjectAt(tokens, phrases, from, to)
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

/** "5%", "54% of the vote", "5% over the year", "4,000 trucks", "€4 million on the project": an amount, and what hangs on it. */
function endsAmount(tokens: readonly Token[], phrases: readonly Phrase[], from: number, i: number): boolean {
  let k = i
  while (k > from && phrases[k]?.kind === 'noun' && phrases[k - 1]?.kind === 'preposition') {
    if (isAmount(tokens, phrases[k])) return true
    k -= 2
  }
  if (isTime(phrases[k]) && k > from) k--
  const amount = phrases[k]
  return k >= from && amount?.kind === 'noun' && (isAmount(tokens, amount) || isCounted(amount))
}

function isTime(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && phrase.form === 'time'
}

/** "4,000 trucks", "38 percent support" */
function isCounted({ rules, form }: NounGroup): boolean {
  return form === 'common' && rules.includes('chunk.noun.figure')
}
