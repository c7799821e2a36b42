import { beForms, doForms, haveForms, modals } from '../lexicon/auxiliaries.js'
import {
  catenativeAdjectives,
  catenativesBare,
  catenativesWithGerund,
  catenativesWithTo,
  passiveCatenatives,
} from '../lexicon/catenatives.js'
import { participlePrepositions } from '../lexicon/complex-prepositions.js'
import { copulas, copulasWithAdjective } from '../lexicon/copulas.js'
import { phrasalVerbs } from '../lexicon/phrasal-verbs.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { Token } from '../tag/token.js'
import type { Phrase, VerbGroup } from './phrase.js'
import type { Spans } from './spans.js'

/** The verb group that begins at a token, or null. A chain of catenatives ("is considering building") is one group. */
export function verbGroupAt(
  tokens: readonly Token[],
  at: number,
  spans: Spans,
  before: Phrase | undefined,
): VerbGroup | null {
  const first = tokens[at]!
  if (!opensVerbGroup(tokens, at, before)) return null
  if (spans.figureFrom(at) !== null && first.upos !== 'VERB') return null

  const modalWords: string[] = []
  const negations: number[] = []
  const chain: number[] = []
  const rules: string[] = []
  const infinitive = first.lower === 'to'
  let i = infinitive ? at + 1 : at
  let perfect = false
  let progressive = false
  let passive = false
  let end = i
  // What form the next verb must have, after the auxiliary or catenative before it.
  let want: 'first' | 'base' | 'after-be' | 'after-have' | 'gerund' = 'first'
  const finiteToken = infinitive ? -1 : at

  for (;;) {
    const token = tokens[i]
    if (token === undefined) break
    if (chain.length > 0 || want !== 'first') {
      const skipped = skipAdverbs(tokens, i, negations)
      if (skipped !== i && isVerbal(tokens[skipped])) {
        i = skipped
        continue
      }
    } else if (isNegation(token) && tokens[i + 1] !== undefined && isVerbal(tokens[i + 1])) {
      negations.push(i)
      i++
      continue
    } else if (token.upos === 'ADV' && isVerbal(tokens[i + 1])) {
      i++
      continue
    }
    if (token.upos !== 'AUX' && token.upos !== 'VERB') break
    const { lower } = token
    if (modals.has(lower) && token.upos === 'AUX' && want === 'first') {
      modalWords.push(lower)
      want = 'base'
      end = ++i
      continue
    }
    const next = verbAfter(tokens, i + 1)
    if (want === 'after-be') {
      if (isParticiple(tokens, i, next === null)) passive = true
      else if (!lower.endsWith('ing')) break
      else progressive = true
    }
    if (want === 'after-have') perfect = true
    if (want === 'gerund' && !lower.endsWith('ing')) break
    if (beForms.has(lower) && (token.upos === 'AUX' || lower === 'be' || lower === 'being')) {
      chain.push(i)
      end = i + 1
      const adjective = adjectiveCatenative(tokens, i + 1)
      if (adjective !== null) {
        rules.push('chunk.verb.adjective-catenative')
        i = adjective
        want = 'base'
        continue
      }
      if (
        next !== null &&
        tokens[next]!.upos === 'VERB' &&
        (tokens[next]!.lower.endsWith('ing') || isParticiple(tokens, next, true)) &&
        !isAttributiveAt(tokens, next)
      ) {
        chain.pop()
        i++
        passive = false
        want = 'after-be'
        continue
      }
      if (tokens[next ?? -1]?.lower === 'been' || tokens[next ?? -1]?.lower === 'being') {
        chain.pop()
        i++
        want = 'after-be'
        continue
      }
      const to = toInfinitive(tokens, i + 1, negations)
      if (to !== null) {
        chain.pop()
        modalWords.push('be to')
        i = to
        want = 'base'
        continue
      }
      break
    }
    if (
      haveForms.has(lower) &&
      next !== null &&
      (tokens[next]!.upos === 'VERB' || tokens[next]!.lower === 'been') &&
      isParticiple(tokens, next, true) &&
      token.upos === 'AUX'
    ) {
      i++
      end = i
      want = 'after-have'
      continue
    }
    if (doForms.has(lower) && next !== null && token.upos === 'AUX' && tokens[next]!.upos === 'VERB') {
      i++
      end = i
      want = 'base'
      continue
    }
    chain.push(i)
    end = i + 1
    const lemma = verbForm(lower)?.infinitive ?? token.lemma
    const particle = particleAfter(tokens, i, lemma)
    if (particle !== null) end = particle + 1
    const to = toInfinitive(tokens, end, negations)
    const takesTo =
      passive && want === 'after-be'
        ? passiveCatenatives.has(lemma)
        : catenativesWithTo.has(lemma) || haveForms.has(lower)
    if (to !== null && takesTo) {
      rules.push('chunk.verb.catenative-to')
      passive = false
      i = to
      want = 'base'
      continue
    }
    const following = tokens[end]
    if (
      following?.upos === 'VERB' &&
      following.lower.endsWith('ing') &&
      catenativesWithGerund.has(lemma) &&
      !passive &&
      spans.figureFrom(end) === null &&
      !participlePrepositions.has(following.lower)
    ) {
      rules.push('chunk.verb.catenative-gerund')
      passive = false
      i = end
      want = 'gerund'
      continue
    }
    if (following?.upos === 'VERB' && catenativesBare.has(lemma) && verbForm(following.lower)?.form === 'infinitive') {
      rules.push('chunk.verb.catenative-bare')
      i = end
      want = 'base'
      continue
    }
    break
  }
  const head = chain.at(-1)
  if (head === undefined) {
    if (modalWords.length === 0 && !haveForms.has(first.lower) && !doForms.has(first.lower)) return null
    return group(tokens, at, Math.max(end, at + 1), Math.max(end, at + 1) - 1, [Math.max(end, at + 1) - 1])
  }
  return group(tokens, at, end, head, chain)

  function group(all: readonly Token[], from: number, to: number, main: number, verbs: readonly number[]): VerbGroup {
    const lemma = verbForm(all[main]!.lower)?.infinitive ?? all[main]!.lemma
    const particle = to > main + 1 ? to - 1 : null
    if (particle !== null) rules.push('chunk.verb.particle')
    const next = all[to]
    const copula =
      !passive &&
      (beForms.has(all[main]!.lower) || copulas.has(lemma) || (copulasWithAdjective.has(lemma) && next?.upos === 'ADJ'))
    const form = infinitive ? 'infinitive' : formOf(all, finiteToken, modalWords)
    return {
      kind: 'verb',
      from,
      to,
      head: main,
      chain: verbs,
      form,
      tense: tenseOf(all, from, modalWords, form, perfect),
      aspect: { perfect, progressive },
      voice: passive || form === 'past-participle' ? 'passive' : 'active',
      modals: modalWords,
      negations,
      particle,
      copula,
      rules,
    }
  }
}

function opensVerbGroup(tokens: readonly Token[], at: number, before: Phrase | undefined): boolean {
  const token = tokens[at]!
  if (token.upos === 'AUX') return true
  if (token.lower === 'to' && token.upos === 'PART')
    return isVerbal(tokens[at + 1]) || (tokens[at + 1]?.upos === 'ADV' && isVerbal(tokens[at + 2]))
  if (isNegation(token)) return isVerbal(tokens[at + 1]) && tokens[at + 1]!.upos === 'VERB'
  if (token.upos !== 'VERB') return false
  if (
    tokens[at + 1]?.text === '-' &&
    !tokens[at + 1]!.spaced &&
    tokens[at + 2] !== undefined &&
    !tokens[at + 2]!.spaced
  )
    return false
  if (participlePrepositions.has(token.lower) && !isVerbal(tokens[at - 1]) && before?.kind !== 'preposition')
    return !prepositionFits(tokens, at)
  return !(
    token.lower.endsWith('ing') &&
    before === undefined &&
    tokens[at + 1]?.upos === 'NOUN' &&
    tokens[at + 2]?.upos === 'AUX'
  )
}

/** "including", "following", "given" before a noun group are prepositions. */
function prepositionFits(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined) return false
  if (tokens[at]!.lower === 'given' || tokens[at]!.lower === 'considering' || tokens[at]!.lower === 'involving')
    return false
  return next.upos !== 'PUNCT' && next.upos !== 'AUX' && next.upos !== 'SCONJ'
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX')
}
function isNegation(token: Token): boolean {
  return token.lower === 'not' || token.lower === "n't" || token.lower === 'never'
}
function skipAdverbs(tokens: readonly Token[], at: number, negations: number[]): number {
  let i = at
  while (tokens[i] !== undefined && i < at + 4) {
    const token = tokens[i]!
    if (isNegation(token)) {
      if (!negations.includes(i)) negations.push(i)
    } else if (token.lower === 'no' && tokens[i + 1]?.lower === 'longer') {
      negations.push(i)
      i++
    } else if (token.upos !== 'ADV') break
    i++
  }
  return i
}
function verbAfter(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (isVerbal(token)) return i
    if (token.upos !== 'ADV' && !isNegation(token) && token.lower !== 'no' && token.lower !== 'longer') return null
  }
  return null
}
/** "to" and a verb right here, a negation before it allowed ("decided not to buy"): the place of the verb. */
function toInfinitive(tokens: readonly Token[], at: number, negations: number[]): number | null {
  let i = at
  if (tokens[i] !== undefined && isNegation(tokens[i]!) && tokens[i + 1]?.lower === 'to') {
    negations.push(i)
    i++
  }
  if (tokens[i]?.lower !== 'to' || tokens[i]!.upos !== 'PART') return null
  let verb = i + 1
  while (tokens[verb]?.upos === 'ADV') verb++
  return isVerbal(tokens[verb]) ? verb : null
}
function adjectiveCatenative(tokens: readonly Token[], at: number): number | null {
  let i = at
  while (tokens[i]?.upos === 'ADV' || (tokens[i] !== undefined && isNegation(tokens[i]!))) i++
  const adjective = tokens[i]
  if (adjective === undefined || !catenativeAdjectives.has(adjective.lower) || tokens[i + 1]?.lower !== 'to')
    return null
  let verb = i + 2
  while (tokens[verb]?.upos === 'ADV') verb++
  return isVerbal(tokens[verb]) && verbForm(tokens[verb]!.lower)?.form !== 'gerund' ? verb : null
}
function isParticiple(tokens: readonly Token[], at: number, _last: boolean): boolean {
  const { lower } = tokens[at]!
  if (lower === 'been') return true
  const form = verbForm(lower)
  if (form === null) return /(?:ed|en)$/.test(lower)
  return form.form === 'past' || form.form === 'participle' || unchanged.has(lower)
}
/** Verbs whose participle is their infinitive. */
const unchanged: ReadonlySet<string> = new Set([
  'bet',
  'bid',
  'broadcast',
  'burst',
  'cast',
  'come',
  'become',
  'run',
  'overcome',
  'cost',
  'cut',
  'forecast',
  'hit',
  'hurt',
  'let',
  'put',
  'quit',
  'read',
  'rid',
  'set',
  'shed',
  'shut',
  'split',
  'spread',
  'thrust',
  'upset',
])

/** "are evolving markets": a participle right before its noun, after "be" without an article, is rare: only with a noun and no preposition. */
function isAttributiveAt(tokens: readonly Token[], at: number): boolean {
  return !tokens[at]!.lower.endsWith('ing') && tokens[at + 1]?.upos === 'NOUN'
}
function particleAfter(tokens: readonly Token[], at: number, lemma: string): number | null {
  const next = tokens[at + 1]
  if (next === undefined || (next.upos !== 'ADP' && next.upos !== 'ADV' && next.upos !== 'PART')) return null
  if (!phrasalVerbs.get(lemma)?.has(next.lower)) return null
  const after = tokens[at + 2]
  // "moved in Paris", "rose up to 5%": the particle stands before an object without preposition, a preposition or an end.
  if (next.lower === 'up' && after?.lower === 'to') return null
  if (
    (next.lower === 'in' || next.lower === 'on') &&
    after !== undefined &&
    after.upos !== 'ADP' &&
    after.upos !== 'PUNCT'
  )
    return null
  return at + 1
}
function formOf(tokens: readonly Token[], at: number, modalWords: readonly string[]): VerbGroup['form'] {
  if (modalWords.length > 0) return 'finite'
  let i = at
  while (tokens[i]?.upos === 'ADV' || (tokens[i] !== undefined && isNegation(tokens[i]!))) i++
  const { lower, upos } = tokens[i]!
  if (lower.endsWith('ing') && verbForm(lower)?.form !== 'infinitive') return 'participle'
  if (upos === 'AUX') return lower === 'been' ? 'past-participle' : lower === 'be' ? 'infinitive' : 'finite'
  return verbForm(lower)?.form === 'participle' ? 'past-participle' : 'finite'
}
function tenseOf(
  tokens: readonly Token[],
  at: number,
  modalWords: readonly string[],
  form: VerbGroup['form'],
  perfect: boolean,
): VerbGroup['tense'] {
  if (
    modalWords.some(
      (word) => word === 'will' || word === 'wo' || word === "'ll" || word === 'shall' || word === 'be to',
    )
  )
    return 'future'
  if (modalWords.length > 0) return 'present'
  if (perfect) return 'past'
  if (form !== 'finite') return 'present'
  let i = at
  while (tokens[i]?.upos === 'ADV' || (tokens[i] !== undefined && isNegation(tokens[i]!))) i++
  const { lower } = tokens[i]!
  if (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did') return 'past'
  if (beForms.has(lower)) {
    const going = tokens[i + 1]?.lower === 'going' && tokens[i + 2]?.lower === 'to'
    return going ? 'future' : 'present'
  }
  const inflected = verbForm(lower)?.form
  return inflected === 'past' || inflected === 'participle' || (inflected === undefined && lower.endsWith('ed'))
    ? 'past'
    : 'present'
}
