import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { ditransitives } from '../lexicon/clause-words.js'
import type { Token } from '../tag/token.js'
import { argumentsIn } from './arguments.js'
import type { Clause } from './clause.js'

/** Arguments of a verb that is said once before them, phrases [from, to); what links them to those before is phrase `link`. */
export interface Cluster {
  readonly link: number
  readonly from: number
  readonly to: number
}

/**
 * "killed 12 people in Wales, three in Kent and one in Devon", "fined Brint £3,000 and Corvo £2,000": each amount with its
 * place, time or recipient, or each thing with its amount ("put Labour on 38% and the Greens on 7%"), has the verb and the subject of the first (Dowty, Type raising, functional composition and
 * non-constituent conjunction, 1988: argument clusters). Those behind the first among phrases [from, to), which begin behind
 * the verb; the last runs to the end.
 */
export function furtherClusters(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  from: number,
  to: number,
  verb: VerbGroup,
): readonly Cluster[] {
  const gives = verb.voice === 'active' && ditransitives.has(infinitiveOf(tokens[verb.head]!))
  const first = readCluster(tokens, phrases, from, to, gives)
  if (first === null) return none
  const found: { link: number; from: number; to: number }[] = []
  let isLast = false
  for (let link = first.next; !isLast && link < to; ) {
    let at = link
    if (phrases[at]!.kind === 'comma') at++
    if (phrases[at]?.kind === 'coordinator') {
      isLast = true
      at++
    }
    const further = at === link ? null : readCluster(tokens, phrases, at, to, gives)
    if (further === null || !isParallel(first, further)) return none
    if (!isQuantity(tokens, further.noun) && !further.markers[0]!.startsWith(AMOUNT)) return none
    found.push({ link, from: at, to: isLast ? to : further.next })
    link = further.next
  }
  return isLast ? found : none
}

const none: readonly Cluster[] = []

export const ARGUMENT_CLUSTER = 'clause.verb.argument-cluster'

/** The clause of a cluster: the verb and subject of the clause that it goes on. */
export function clusterClause(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { from, to }: Cluster,
  whole: Clause,
): Clause {
  const { kind, parent, verb, subject, marker } = whole
  const { object, adjuncts } = argumentsIn(tokens, phrases, from, to, verb)
  return {
    kind,
    parent,
    verb,
    subject,
    subjectOrigin: 'shared',
    object,
    adjuncts,
    marker,
    from: phrases[from]!.from,
    to: phrases[to - 1]!.to,
    rules: [ARGUMENT_CLUSTER],
  }
}

/** What stands for a preposition where it is a time or an amount that tells one from the other. */
const TIME = ' time'
const AMOUNT = ' amount'

interface ReadCluster {
  /** "by", "to" before the amount; empty where it is the object. */
  readonly lead: string
  readonly noun: NounGroup
  /** Of each phrase behind the noun its preposition, or what it is. */
  readonly markers: readonly string[]
  readonly next: number
}

function readCluster(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  from: number,
  to: number,
  gives: boolean,
): ReadCluster | null {
  const opener = phrases[from]
  const isLed = opener?.kind === 'preposition' && leads.has(tokens[opener.from]!.lower)
  let k = isLed ? from + 1 : from
  const noun = phrases[k]
  if (noun?.kind !== 'noun' || k >= to || noun.form === 'relative' || noun.form === 'time') return null
  k = partEnd(tokens, phrases, k + 1, to)
  const markers: string[] = []
  const given = phrases[k]
  if (!isQuantity(tokens, noun) && !isOne(tokens, noun) && !isQuantity(tokens, phrases[k - 1] as NounGroup)) {
    const placed = given?.kind === 'preposition' && !isLed ? phrases[k + 1] : undefined
    if (placed?.kind === 'noun' && k + 1 < to && isQuantity(tokens, placed)) {
      // "put Labour on 38% and the Greens on 7%"
      markers.push(AMOUNT + tokens[given!.from]!.lower)
      k = partEnd(tokens, phrases, k + 2, to)
    } else {
      if (!gives || k >= to || given?.kind !== 'noun' || !isQuantity(tokens, given)) return null
      markers.push(AMOUNT)
      k = partEnd(tokens, phrases, k + 1, to)
    }
  }
  while (k < to) {
    const phrase = phrases[k]!
    const isMarked = phrase.kind === 'preposition'
    const told = isMarked ? phrases[k + 1] : phrase
    if (told?.kind !== 'noun' || told.form === 'relative' || (isMarked && k + 1 >= to)) break
    const isTime = told.form === 'time'
    if (!isMarked && !isTime) break
    markers.push(isTime ? TIME : tokens[phrase.from]!.lower)
    k = isMarked ? partEnd(tokens, phrases, k + 2, to) : k + 1
  }
  return markers.length === 0 ? null : { lead: isLed ? tokens[opener.from]!.lower : '', noun, markers, next: k }
}

/** Behind the of-phrases of a noun ("$3 million of debt", "the north of Wales"). */
function partEnd(tokens: readonly Token[], phrases: readonly Phrase[], from: number, to: number): number {
  let k = from
  while (k + 1 < to && phrases[k]!.kind === 'preposition' && tokens[phrases[k]!.from]!.lower === 'of') {
    if (phrases[k + 1]!.kind !== 'noun') break
    k += 2
  }
  return k
}

/** The same kind of phrase behind the amounts, and the same preposition before them or none before the further one. */
function isParallel(first: ReadCluster, further: ReadCluster): boolean {
  return (further.lead === '' || further.lead === first.lead) && first.markers.includes(further.markers[0]!)
}

const leads: ReadonlySet<string> = new Set(['at', 'by', 'to'])

/** An amount, or what stands for one: "another", "one". */
function isQuantity(tokens: readonly Token[], { from, rules }: NounGroup): boolean {
  return rules.includes('chunk.noun.figure') || standIns.has(tokens[from]!.lower)
}

const standIns: ReadonlySet<string> = new Set(['another', 'one'])

function isOne(tokens: readonly Token[], { determiner }: NounGroup): boolean {
  return determiner !== null && /^an?$/.test(tokens[determiner]!.lower)
}
