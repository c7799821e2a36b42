import { beForms, doForms, haveForms, modals } from '../lexicon/auxiliaries.js'
import type { Token } from '../tag/token.js'
import type { Particle, Phrase, VerbGroup } from './phrase.js'
import { isParticiple } from './verb-word.js'

/**
 * "Nor did he sell", "Had the dam failed, …", "Why did it wait?", "has in recent years lost": an auxiliary that the subject or
 * a prepositional phrase parts from its verb belongs to it (Quirk et al., 1985, 18.24). The verb takes its tense, modal and
 * negation; the auxiliary's own phrase becomes a particle.
 */
export function joinAuxiliaries(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  let settled: Phrase[] | null = null
  for (let i = 0; i < phrases.length - 2; i++) {
    const auxiliary = phrases[i]!
    if (auxiliary.kind !== 'verb' || !isBareAuxiliary(tokens, auxiliary)) continue
    const inner = behindPhrase(tokens, phrases, i)
    const v = inner === -1 ? verbBehind(phrases, i) : inner
    if (v === -1 || (inner === -1 && !opensInversion(tokens, phrases, i))) continue
    const rule = inner === -1 ? INVERTED : PARTED
    const denial = inner === -1 ? denialBefore(tokens, phrases, i) : null
    const whole = joined(tokens, auxiliary, phrases[v] as VerbGroup, denial, rule)
    if (whole === null) continue
    settled ??= [...phrases]
    const { from, to } = auxiliary
    const particle: Particle = { kind: 'adverb', from, to }
    settled[i] = particle
    settled[v] = whole
  }
  return settled ?? phrases
}

/** Of a verb that its subject parts from its auxiliary. */
export const INVERTED = 'chunk.verb.inverted-auxiliary'

/** Of a verb that a prepositional phrase parts from its auxiliary. */
export const PARTED = 'chunk.verb.parted-auxiliary'

/** The verb right behind the prepositional phrase that follows the auxiliary; -1 where none is. */
function behindPhrase(tokens: readonly Token[], phrases: readonly Phrase[], auxiliary: number): number {
  const k = phrases[auxiliary + 1]?.kind === 'adverb' ? auxiliary + 2 : auxiliary + 1
  const noun = phrases[k + 1]
  if (phrases[k]?.kind !== 'preposition' || noun?.kind !== 'noun' || phrases[k + 2]?.kind !== 'verb') return -1
  if (phrases[auxiliary - 1]?.kind !== 'noun') return -1
  // "has in its collection restored ships": they are what it has.
  if (noun.possessor !== null && phrases[k + 3]?.kind === 'noun') return -1
  // "is in talks led by the mayor": "be" takes a place or state of its own.
  if (!beForms.has(tokens[phrases[auxiliary]!.from]!.lower)) return k + 2
  return noun.form === 'time' || standing.has(tokens[noun.head]!.lower) ? k + 2 : -1
}

/** "was in part driven", "is in effect banned", "was at one point told". */
const standing: ReadonlySet<string> = new Set(
  'addition case consequence effect essence fact part point practice principle reality stage theory truth turn'.split(
    ' ',
  ),
)

function isBareAuxiliary(tokens: readonly Token[], { from, to, particle, chain }: VerbGroup): boolean {
  // "Being a mother changed her life", "Having the dam mended cost the county"
  if (particle !== null || chain.length > 1 || /ing$/.test(tokens[from]!.lower)) return false
  return tokens[from]!.upos === 'AUX' && (to === from + 1 || (to === from + 2 && tokens[from + 1]!.upos === 'PART'))
}

/** The verb right behind the subject, or behind one adverb; -1 where none is. */
function verbBehind(phrases: readonly Phrase[], auxiliary: number): number {
  const subject = phrases[auxiliary + 1]!
  if (subject.kind !== 'noun' || subject.form === 'time' || subject.form === 'relative') return -1
  let v = auxiliary + 2
  if (phrases[v]?.kind === 'adverb') v++
  return phrases[v]?.kind === 'verb' ? v : -1
}

/** The beginning, a word that asks, "nor", or what is denied or restricted; elsewhere what stands before it is its subject. */
function opensInversion(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const before = phrases[i - 1]
  if (before === undefined || before.kind === 'quote') return true
  const { lower } = tokens[before.from]!
  if (openers.has(lower)) return true
  // "He packed a tent, should Roe claim the bed"
  if (before.kind === 'comma' && tokens[phrases[i]!.from]!.lower === 'should') return true
  // "How many times do we have", "Not since May has it", "Only in May did it", "Only then did it"
  const first = phrases[0]!.kind === 'quote' ? 1 : 0
  return (
    (before.kind === 'noun' || before.kind === 'adverb') &&
    i - first <= LONGEST_OPENING &&
    fronting.has(tokens[phrases[first]!.from]!.lower)
  )
}

const openers: ReadonlySet<string> = new Set(
  'barely hardly how little never nor only rarely scarcely seldom when where why'.split(' '),
)
const fronting: ReadonlySet<string> = new Set(['how', 'never', 'not', 'only', 'what', 'which'])

/** "Not since May", "Only on one day", in phrases. A guess. */
const LONGEST_OPENING = 4

function joined(
  tokens: readonly Token[],
  auxiliary: VerbGroup,
  verb: VerbGroup,
  denial: number | null,
  rule: string,
): VerbGroup | null {
  const word = tokens[auxiliary.from]!.lower
  const first = tokens[verb.from]!
  if (verb.modals.length > 0 || verb.form === 'infinitive') return null
  const isModal = modals.has(word)
  const isPerfect =
    !isModal && haveForms.has(word) && isParticiple(first) && (first.upos === 'VERB' || first.lower === 'been')
  const isBe = beForms.has(word)
  if (isModal || doForms.has(word)) {
    if (first.verb?.form !== 'infinitive' && !plainAuxiliaries.has(first.lower)) return null
  } else if (!isPerfect && !(isBe && (isParticiple(first) || first.lower.endsWith('ing')))) return null
  const isPassive = isBe && !first.lower.endsWith('ing')
  return {
    kind: 'verb',
    from: verb.from,
    to: verb.to,
    head: verb.head,
    chain: verb.chain,
    form: 'finite',
    tense: isModal || isPerfect || isBe || word === 'did' ? tenseWith(word, isPerfect) : verb.tense,
    aspect: {
      perfect: verb.aspect.perfect || isPerfect,
      progressive: verb.aspect.progressive || (isBe && !isPassive),
    },
    voice: isPassive || (verb.voice === 'passive' && !isPerfect) ? 'passive' : 'active',
    modals: isModal ? [word] : verb.modals,
    negations: [...(denial === null ? [] : [denial]), ...auxiliary.negations, ...verb.negations],
    particle: verb.particle,
    copula: verb.copula,
    rules: [...verb.rules, rule],
  }
}

/**
 * The word before the auxiliary of phrase `i` that denies it: "never" right before it, "not" of "not since May"; "nor" is read
 * where its clause is, and "not only" and "not until May" deny nothing. Null where none does.
 */
function denialBefore(tokens: readonly Token[], phrases: readonly Phrase[], i: number): number | null {
  const before = phrases[i - 1]
  if (before === undefined) return null
  if (tokens[before.to - 1]!.lower === 'never') return before.to - 1
  const first = phrases[0]!.kind === 'quote' ? phrases[1]!.from : 0
  const isOpening = phrases[i - 1]!.from - first <= LONGEST_OPENING && before.kind === 'noun'
  return isOpening && tokens[first]!.lower === 'not' && tokens[first + 1]?.lower === 'since' ? first : null
}

const plainAuxiliaries: ReadonlySet<string> = new Set(['be', 'do', 'have'])

function tenseWith(word: string, isPerfect: boolean): VerbGroup['tense'] {
  if (isPerfect || word === 'did' || word === 'was' || word === 'were') return 'past'
  return word === 'will' || word === 'wo' || word === 'shall' ? 'future' : 'present'
}
