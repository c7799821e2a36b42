import type { NounGroup, Phrase } from '../chunk/phrase.js'
import type { Clause, NounPhrase } from '../clause/clause.js'
import { speechSettings } from '../lexicon/cue-words.js'
import { singular } from '../tag/lemma.js'
import { clauseOf, isTime, mustTellSomebody, phraseIndexAt, quotationAt, type Scene } from './scene.js'

/** The whole noun phrase that is the subject of the verb group at phrase `v`; null if none or empty ("it is said"). */
export function sourceOfVerb(scene: Scene, v: number): NounPhrase | null {
  const verb = scene.phrases[v]
  if (verb?.kind !== 'verb') return null
  const clause = clauseOf(scene, verb)
  const subject = clause?.subject ?? null
  if (clause === null) return null
  // "it was too early to say": nobody
  if (verb.form === 'infinitive' && subject !== null && scene.tokens[subject.head]!.lower === 'it') return null
  if (subject === null) return verb.form === 'finite' ? (contactSource(scene, v) ?? sharedSource(scene, v)) : null
  if (subject.from > verb.from && mustTellSomebody(scene, verb)) return null
  if (subject.from > verb.from) return sourceAfter(scene, phraseIndexAt(scene, subject.from))
  if (clause.subjectOrigin === 'antecedent') return beforeTime(scene, subject)
  if (clause.kind === 'gerund') return subjectOfWhole(scene, clause) ?? subject
  if (clause.subjectOrigin !== 'own') return subject
  return sourceBefore(scene, phraseIndexAt(scene, subject.from), v) ?? subject
}

/** "It cut its offer after saying …": whoever does the one does the other. */
function subjectOfWhole({ sentence, tokens }: Scene, { marker, parent }: Clause): NounPhrase | null {
  if (marker === null || parent === null || !accompanying.has(tokens[marker.from]!.lower)) return null
  return sentence.clauses[parent]!.subject
}

/** Prepositions whose gerund has the subject of the clause that it stands in. */
const accompanying: ReadonlySet<string> = new Set(['after', 'before', 'by', 'in', 'since', 'when', 'while', 'without'])

/** "a letter on Friday that says": a bare time between a noun and its relative clause is no antecedent. */
function beforeTime(scene: Scene, subject: NounPhrase): NounPhrase {
  let p = phraseIndexAt(scene, subject.head)
  if (!isTime(scene.phrases[p])) return subject
  while (p > 0 && (isTime(scene.phrases[p]) || scene.phrases[p]!.kind === 'preposition')) p--
  const noun = scene.phrases[p]!
  return noun.kind === 'noun' && isOrdinary(noun) ? { from: noun.from, to: noun.to, head: noun.head } : subject
}

/** What stands between the last comma or conjunction and the verb at phrase `v`, where it begins with a noun. */
export function nearestSource(scene: Scene, v: number): NounPhrase | null {
  const { phrases } = scene
  let first = v
  while (first > 0 && !boundaries.has(phrases[first - 1]!.kind)) first--
  return first < v ? sourceBefore(scene, first, v) : null
}

const boundaries: ReadonlySet<string> = new Set(['comma', 'coordinator', 'mark', 'quote', 'subordinator'])

/** "the experts I met said": a relative clause without its pronoun stands between the noun and its verb. */
function contactSource(scene: Scene, v: number): NounPhrase | null {
  const { phrases } = scene
  const relative = phrases[v - 1]
  if (relative?.kind !== 'verb' || relative.form !== 'finite') return null
  const own = clauseOf(scene, relative)?.subject ?? null
  if (own === null || own.from === 0 || own.to > relative.from) return null
  const noun = phrases[phraseIndexAt(scene, own.from) - 1]
  return noun?.kind === 'noun' && isOrdinary(noun) ? { from: noun.from, to: relative.to, head: noun.head } : null
}

/** "Roe opened the mill and said": a second verb of the main clause has its subject, whatever stands between. */
function sharedSource(scene: Scene, v: number): NounPhrase | null {
  const { phrases, sentence } = scene
  let before = v - 1
  while (phrases[before]?.kind === 'adverb') before--
  if (phrases[before]?.kind !== 'coordinator') return null
  const at = phrases[v]!.from
  const main = sentence.clauses.find(
    ({ kind, subject, subjectOrigin, verb }) =>
      kind === 'main' && subjectOrigin === 'own' && subject !== null && verb !== null && verb.from < at,
  )
  return main?.subject ?? null
}

/** The noun phrase from phrase `first` to the verb at phrase `v`, without what tells when or where it was said. */
export function sourceBefore(scene: Scene, first: number, v: number): NounPhrase | null {
  const { phrases } = scene
  const start = phrases[first]
  if (start?.kind !== 'noun' || start.form === 'time') return null
  let end = v - 1
  for (; end > first; end--) {
    const phrase = phrases[end]!
    if (phrase.kind === 'adverb' || phrase.kind === 'comma' || phrase.kind === 'mark' || phrase.kind === 'quote') {
      if (phrase.kind === 'mark' && scene.tokens[phrase.from]!.text === ')') break
      continue
    }
    if (isTime(phrase)) {
      const from = phrases[end - 1]?.kind === 'preposition' ? end - 1 : end
      // ", who has run it for a decade,": a time inside what stands between commas is no time of saying.
      if (phrases[v - 1]!.kind === 'comma' && phrases[from - 1]?.kind !== 'comma') break
      end = from
      continue
    }
    if (phrase.kind === 'noun' && isSetting(scene, phrase) && phrases[end - 1]?.kind === 'preposition') {
      end--
      continue
    }
    break
  }
  return { from: start.from, to: phrases[Math.max(first, end)]!.to, head: start.head }
}

/** The noun phrase that begins at phrase `first` and stands after its verb: with what identifies it, apposition too. */
export function sourceAfter(scene: Scene, first: number): NounPhrase | null {
  const { phrases } = scene
  const start = phrases[first]
  if (start?.kind !== 'noun' || start.form === 'time') return null
  let k = first + 1
  for (;;) {
    const next = afterPart(scene, k)
    if (next === k) break
    k = next
  }
  let to = phrases[k - 1]!.to
  while (to > start.to && (scene.tokens[to - 1]!.text === ',' || scene.tokens[to - 1]!.text === '.')) to--
  return { from: start.from, to, head: start.head }
}

/** Where the part of a noun phrase that begins at phrase `k` ends; `k` if none does. */
function afterPart(scene: Scene, k: number): number {
  const { phrases, tokens } = scene
  const link = phrases[k]
  const next = phrases[k + 1]
  if (link === undefined || next === undefined) return k
  if (link.kind === 'preposition')
    return identifying.has(tokens[link.from]!.lower) &&
      isOrdinary(next) &&
      (tokens[link.from]!.lower === 'of' || !isSetting(scene, next as NounGroup))
      ? k + 2
      : k
  // "people familiar with the matter"
  if (link.kind === 'adjective')
    return next.kind === 'preposition' && isOrdinaryAt(scene, k + 2) && !isSetting(scene, phrases[k + 2] as NounGroup)
      ? k + 3
      : k
  if (link.kind === 'noun' && link.form === 'relative' && tokens[link.from]!.lower.startsWith('wh'))
    return relativeEnd(scene, k)
  if (link.kind === 'coordinator') return isOrdinary(next) && phrases[k + 2]?.kind !== 'verb' ? k + 2 : k
  if (link.kind === 'mark' && tokens[link.from]!.text === '(') {
    for (let i = k + 1; i < Math.min(phrases.length, k + 8); i++)
      if (tokens[phrases[i]!.from]!.text === ')') return i + 1
    return k
  }
  if (link.kind !== 'comma') return k
  if (next.kind === 'noun' && next.form === 'relative') {
    return tokens[next.from]!.lower.startsWith('wh') ? relativeEnd(scene, k + 1) : k
  }
  if (!isOrdinary(next) || (next.form === 'pronoun' && next.to - next.from === 1)) return k
  const part = phrases[k + 2]
  // "said Ann Roe, one of them had felled"
  const after = part?.kind === 'preposition' && tokens[part.from]!.lower === 'of' ? phrases[k + 4] : part
  return after?.kind === 'verb' && after.form === 'finite' ? k : k + 2
}

/** A relative clause in a noun phrase goes to the next comma or quotation, or to the sentence's end. */
function relativeEnd(scene: Scene, k: number): number {
  let i = k
  while (
    i < scene.phrases.length &&
    scene.phrases[i]!.kind !== 'comma' &&
    quotationAt(scene, scene.phrases[i]!.from) === null
  )
    i++
  return i
}

function isOrdinaryAt({ phrases }: Scene, k: number): boolean {
  return phrases[k] !== undefined && isOrdinary(phrases[k])
}

function isOrdinary(phrase: Phrase): phrase is NounGroup {
  return phrase.kind === 'noun' && phrase.form !== 'time' && phrase.form !== 'relative'
}

export function isSetting(scene: Scene, group: NounGroup): boolean {
  return speechSettings.has(singular(scene.tokens[group.head]!.lower))
}

const identifying: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'and'])
