import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { cueVerbs } from '../lexicon/cue-verbs.js'
import { provingVerbs } from '../lexicon/factuality-words.js'
import { statementVerbs } from '../lexicon/reporting-verbs.js'
import type { Token } from '../tag/token.js'
import { nounPhraseAt } from './noun-phrase.js'
import { opensClause } from './opener.js'
import { invertedSite, type PhraseRange } from './site-draft.js'
import type { SiteDraft } from './verb-site.js'

/** "said the minister": a verb of saying between its content and its subject. */
export function afterSaying(tokens: readonly Token[], phrases: readonly Phrase[], v: number): SiteDraft | null {
  const verb = phrases[v] as VerbGroup
  const next = phrases[v + 1]
  const lemma = infinitiveOf(tokens[verb.head]!)
  if (verb.to - verb.from > 1 || !statementVerbs.has(lemma) || takesNoClause(lemma)) return null
  if (next?.kind !== 'noun' || next.form === 'time' || next.form === 'relative') return null
  if (saysMore(tokens, phrases, v + 2) || isTold(tokens, phrases, v)) return null
  return invertedSite(v, subjectBehind(tokens, phrases, v), 'clause.subject.inverted')
}

/** "accused the firms of fraud": a verb that takes neither a clause nor a quotation has its object behind it. */
function takesNoClause(lemma: string): boolean {
  const cue = cueVerbs.get(lemma)
  return cue !== undefined && !cue.frames.has('that') && !cue.frames.has('q') && !cue.frames.has('obj')
}

/** The noun behind the verb, with what "of" hangs on it. */
function subjectBehind(tokens: readonly Token[], phrases: readonly Phrase[], v: number): PhraseRange {
  let to = v + 2
  while (phrases[to]?.kind === 'preposition' && phrases[to + 1]?.kind === 'noun' && isOf(tokens, phrases[to]!)) to += 2
  return { from: v + 1, to }
}

/**
 * What follows the noun shows that it is told or tells something itself: "assured reporters that", "said profit from the
 * lines fell", "called the plan unsafe".
 */
function saysMore(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  for (let i = at; i < phrases.length; i++) {
    const phrase = phrases[i]!
    if (phrase.kind === 'verb') {
      if (phrase.form === 'finite') return true
      if (phrase.form === 'infinitive' && phrases.slice(at, i).every(({ kind }) => kind === 'adverb')) return true
      if (phrase.form === 'past-participle') return false
    } else if (phrase.kind === 'noun') {
      if (phrase.form === 'relative') return false
      // "told the paper the film was banned"
      if (i === at && phrase.form !== 'time') return true
    } else if (phrase.kind === 'subordinator') return tokens[phrase.from]!.lower === 'that'
    else if (phrase.kind !== 'adverb' && phrase.kind !== 'preposition') return false
  }
  return false
}

/** ", posted earnings of $3 million", ", reported lower sales": what is told, not who tells it. */
function isTold(tokens: readonly Token[], phrases: readonly Phrase[], v: number): boolean {
  const lemma = infinitiveOf(tokens[(phrases[v] as VerbGroup).head]!)
  const noun = phrases[v + 1] as NounGroup
  if (quotingVerbs.has(lemma) || noun.form !== 'common') return false
  // ", showed a ridge": what shows that something is so is spoken of already.
  if (provingVerbs.has(lemma) && noun.determiner !== null && /^an?$/.test(tokens[noun.determiner]!.lower)) return true
  if (phrases[v + 2]?.kind === 'preposition' && isOf(tokens, phrases[v + 2]!)) {
    const amount = phrases[v + 3]
    if (amount?.kind === 'noun' && amount.rules.includes('chunk.noun.figure')) return true
  }
  return noun.determiner === null && noun.possessor === null
}

/** Verbs that after a quotation, and behind a comma, may have any speaker behind them. */
const quotingVerbs: ReadonlySet<string> = new Set(
  'add admit argue ask complain concede declare explain insist joke note recall reply say warn write'.split(' '),
)

function isOf(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens[phrase.from]!.lower === 'of'
}

/** "Among the buyers was a bank": a phrase of place opens the sentence, and the subject stands after "be" or "come". */
export function afterPlace(tokens: readonly Token[], phrases: readonly Phrase[], v: number): SiteDraft | null {
  const first = phrases[0]
  if (first?.kind !== 'preposition' || opensClause(tokens, first) || phrases[v + 1]?.kind !== 'noun') return null
  const verb = phrases[v] as VerbGroup
  if (verb.voice === 'passive' || !inverting.has(infinitiveOf(tokens[verb.head]!))) return null
  for (let i = 0; i < v; i++) {
    const phrase = phrases[i]!
    // "Among the roads closed was the bypass"
    if (phrase.kind === 'verb' && phrase.form === 'past-participle' && phrases[i - 1]?.kind === 'noun') continue
    if (phrase.kind !== 'preposition' && (phrase.kind !== 'noun' || phrases[i - 1]?.kind !== 'preposition')) return null
  }
  const { next } = nounPhraseAt(tokens, phrases, v + 1, phrases.length)
  return invertedSite(0, { from: v + 1, to: next }, 'clause.subject.after-place')
}

/** Verbs of being and appearing, before which a place may stand where the subject stands else. */
const inverting: ReadonlySet<string> = new Set(['be', 'come', 'follow', 'lie', 'sit', 'stand'])

/** "Gaining most was the league", "Worst hit was Tarn": what the subject does or suffers opens the sentence before "be". */
export function afterPredicate(tokens: readonly Token[], phrases: readonly Phrase[], v: number): SiteDraft | null {
  const told = phrases[v + 1]
  if (!(phrases[v] as VerbGroup).copula || told?.kind !== 'noun') return null
  if (told.form === 'name' && opensWithDeed(phrases, v))
    return invertedSite(v, subjectBehind(tokens, phrases, v), 'clause.subject.after-predicate')
  // "Just as important was the role of Ann Roe"
  if (phrases[v - 1]?.kind === 'adjective' && phrases.slice(0, v - 1).every(isOfDegree(tokens)))
    return invertedSite(v, subjectBehind(tokens, phrases, v), 'clause.subject.after-predicate')
  if (v !== 2) return null
  const [first, second] = [phrases[0]!, phrases[1]!]
  const participle = first.kind === 'verb' ? first : second.kind === 'verb' ? second : null
  const other = participle === first ? second : first
  if (participle === null) return null
  // The capital of a sentence's first word makes it no name.
  const isDegree = other.to === other.from + 1 && degrees.has(tokens[other.from]!.lower)
  if (other.kind !== 'adverb' && other.kind !== 'adjective' && !isDegree) return null
  if (participle.modals.length > 0 || participle.chain.length > 1 || participle.form === 'infinitive') return null
  return invertedSite(v, subjectBehind(tokens, phrases, v), 'clause.subject.after-predicate')
}

/** "Just", "as", "even more" before the adjective. */
function isOfDegree(tokens: readonly Token[]): (phrase: Phrase) => boolean {
  return ({ kind, from }) => kind === 'adverb' || tokens[from]!.lower === 'as'
}

/** "Sitting beside him was Ann Roe", "Also getting an award was Ann Roe": a participle with what hangs on it, and then a name. */
function opensWithDeed(phrases: readonly Phrase[], v: number): boolean {
  const at = phrases[0]!.kind === 'adverb' ? 1 : 0
  const participle = phrases[at]!
  if (participle.kind !== 'verb' || participle.form !== 'participle' || at + 1 >= v) return false
  for (let k = at + 1; k < v; k++) if (!hanging.has(phrases[k]!.kind)) return false
  return true
}

const hanging: ReadonlySet<Phrase['kind']> = new Set(['adverb', 'noun', 'preposition'])

const degrees: ReadonlySet<string> = new Set(['best', 'hardest', 'worst'])
