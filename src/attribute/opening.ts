import type { Phrase } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import { singular } from '../tag/lemma.js'
import type { ContentShape } from './attribution-span.js'
import { isTime, quotedIn, type Scene, voiceAt } from './scene.js'
import { isSetting } from './source.js'

/** Where a content begins after its cue, and what else the words between say. */
export interface Opening {
  /** First token of the content. */
  readonly from: number
  readonly shape: ContentShape
  /** End of the cue: the preposition or colon that leads to the content is part of it. */
  readonly cueTo: number
  /** Whoever was told. */
  readonly hearer: NounPhrase | null
  readonly marker: 'that' | 'bare' | 'wh' | 'to' | 'phrase' | 'quotation'
}

/** As many phrases as may stand between a cue and its content ("told reporters in the capital on Monday that"). A guess. */
const REACH = 12

/** Reads from phrase `at`, which follows the cue, to the content that the cue's frames allow; null if none comes. */
export function openingAfter(scene: Scene, at: number, cueEnd: number, frames: ReadonlySet<string>): Opening | null {
  const { phrases, tokens } = scene
  const voice = voiceAt(scene, cueEnd - 1)
  let hearer: NounPhrase | null = null
  let cueTo = cueEnd
  let commas = 0
  let moved = false
  const open = (from: number, shape: ContentShape, marker: Opening['marker']): Opening => ({
    from,
    shape,
    cueTo,
    hearer,
    marker,
  })
  for (let p = at; p < Math.min(phrases.length, at + REACH); ) {
    const phrase = phrases[p]!
    const token = tokens[phrase.from]!
    const word = token.lower
    const isThat = word === 'that' && phrase.to === phrase.from + 1
    if (phrase.from >= voice.to) return null
    if (quotedIn(scene, voice, phrase.from) !== null) {
      if (frames.has('q') || frames.has('that')) return open(phrase.from, 'quotation', 'quotation')
      return frames.has('np') ? open(phrase.from, 'phrase', 'phrase') : null
    }
    if (
      isThat &&
      frames.has('that') &&
      (phrase.kind === 'subordinator' || (phrases[p + 1]?.kind !== 'verb' && isClauseAhead(scene, p + 1, true)))
    )
      return open(phrase.from, 'clause', 'that')
    if (isPluralThat(scene, phrase) && (frames.has('that') || hearer !== null))
      return open(phrase.from, 'clause', 'that')
    if (isThat && frames.has('obj') && hearer !== null) return open(phrase.from, 'clause', 'that')
    if (
      commas % 2 === 1 &&
      phrase.kind !== 'adverb' &&
      phrase.kind !== 'comma' &&
      phrase.kind !== 'preposition' &&
      !isTime(phrase)
    )
      return null
    if (whWords.has(word) && (frames.has('wh') || frames.has('np') || (frames.has('obj') && hearer !== null) || moved))
      return frames.has('wh') || hearer !== null || moved || frames.has('np') ? open(phrase.from, 'clause', 'wh') : null
    switch (phrase.kind) {
      case 'adverb':
        if (p === at && moved === false && word !== 'not') p++
        else p++
        continue
      case 'comma': {
        const resumed = commas % 2 === 0 ? thatAfterParenthesis(scene, p) : null
        if (resumed !== null) {
          p = resumed
          continue
        }
        commas++
        p++
        continue
      }
      case 'mark':
        if (token.text !== ':' || phrase.from !== cueTo) return token.text === ':' && frames.has('q') ? null : null
        cueTo = phrase.to
        if (frames.has('that') || frames.has('q'))
          return phrases[p + 1] === undefined ? null : open(phrase.to, 'clause', 'bare')
        return null
      case 'verb': {
        if (phrase.form === 'infinitive' && (frames.has('to') || (frames.has('objto') && hearer !== null)))
          return open(hearer !== null && !frames.has('to') ? hearer.from : phrase.from, 'infinitive', 'to')
        if (phrase.form === 'participle' && (frames.has('ing') || moved)) return open(phrase.from, 'phrase', 'phrase')
        return null
      }
      case 'preposition': {
        const next = phrases[p + 1]
        if (!moved && frames.has(`+${word}`) && next !== undefined) {
          if (phrase.from === cueTo) cueTo = phrase.to
          moved = true
          if (next.kind === 'noun' && !isTime(next)) return open(next.from, 'phrase', 'phrase')
          if (next.kind === 'verb' || next.kind === 'adjective') return open(next.from, 'phrase', 'phrase')
          p++
          continue
        }
        if (next?.kind !== 'noun' || (!isTime(next) && !isSetting(scene, next) && !settingPrepositions.has(word)))
          return null
        if (word === 'to' && hearer === null) hearer = { from: next.from, to: next.to, head: next.head }
        // "in an interview with Radio Kent"
        const links = isSetting(scene, next) ? settingLinks : nounLinks
        p += 2
        while (
          phrases[p]?.kind === 'preposition' &&
          phrases[p + 1]?.kind === 'noun' &&
          links.has(tokens[phrases[p]!.from]!.lower)
        )
          p += 2
        continue
      }
      case 'noun': {
        if (isTime(phrase)) {
          if (frames.has('that') && isClauseAhead(scene, p, false) && !isClauseAhead(scene, p + 1, false))
            return open(phrase.from, 'clause', 'bare')
          p++
          continue
        }
        if (phrase.form === 'relative') return null
        const tells = frames.has('obj') || frames.has('objto')
        if (tells && hearer === null && !reflexive.has(word)) {
          let end = p + 1
          while (
            phrases[end]?.kind === 'preposition' &&
            phrases[end + 1]?.kind === 'noun' &&
            identifies(tokens[phrases[end]!.from]!.lower)
          )
            end += 2
          const first = tokens[(phrases[end] ?? phrase).from]!.lower
          const then = phrases[end]
          if (
            first === 'that' ||
            then?.kind === 'comma' ||
            (then?.kind === 'verb' && then.form === 'infinitive') ||
            (frames.has('obj') && !(then?.kind === 'verb' && then.form === 'finite'))
          ) {
            hearer = { from: phrase.from, to: phrases[end - 1]!.to, head: phrase.head }
            p = end
            continue
          }
        }
        const clausal = frames.has('that') || (frames.has('obj') && hearer !== null)
        if (clausal && isClauseAhead(scene, p, !frames.has('np'))) return open(phrase.from, 'clause', 'bare')
        if (frames.has('np')) return open(phrase.from, 'phrase', 'phrase')
        return null
      }
      case 'subordinator':
        if (clauseOpeners.has(word) && frames.has('that') && isClauseAhead(scene, p + 1, true))
          return open(phrase.from, 'clause', 'bare')
        return null
      case 'adjective':
        if (frames.has('that') && isClauseAhead(scene, p, true)) return open(phrase.from, 'clause', 'bare')
        return null
      default:
        return null
    }
  }
  return null
}

/** "warned, as she had before, that …": from a comma, the phrase of the "that" after the next one; null if none. */
function thatAfterParenthesis({ phrases, tokens }: Scene, comma: number): number | null {
  for (let i = comma + 2; i < Math.min(phrases.length - 1, comma + REACH); i++) {
    if (phrases[i]!.kind !== 'comma') continue
    return tokens[phrases[i + 1]!.from]!.lower === 'that' ? i + 1 : null
  }
  return null
}

/** "said that sales rose": before a plural, "that" is no determiner, whatever the tagger says. */
export function isPluralThat({ tokens }: Scene, phrase: Phrase): boolean {
  if (phrase.kind !== 'noun' || tokens[phrase.from]!.lower !== 'that' || phrase.to - phrase.from < 2) return false
  const { lower, upos } = tokens[phrase.head]!
  return upos === 'NOUN' && singular(lower) !== lower
}

const nounLinks: ReadonlySet<string> = new Set(['of'])
const settingLinks: ReadonlySet<string> = new Set(['of', 'on', 'to', 'with'])
const whWords: ReadonlySet<string> = new Set([
  'whether',
  'how',
  'why',
  'what',
  'who',
  'where',
  'when',
  'whom',
  'which',
  'whose',
])
const clauseOpeners: ReadonlySet<string> = new Set(['although', 'if', 'once', 'though', 'unless', 'while'])
const settingPrepositions: ReadonlySet<string> = new Set([
  'to',
  'during',
  'at',
  'in',
  'on',
  'via',
  'by',
  'after',
  'through',
  'from',
])
const reflexive: ReadonlySet<string> = new Set(['nothing', 'it'])

function identifies(preposition: string): boolean {
  return preposition === 'of' || preposition === 'at' || preposition === 'for' || preposition === 'from'
}

/** Whether a subject and its finite verb come from phrase `at` on, with nothing but what may belong to a subject between. */
export function isClauseAhead(scene: Scene, at: number, overCommas: boolean): boolean {
  const { phrases, tokens } = scene
  let relatives = 0
  let nouns = 0
  for (let i = at; i < Math.min(phrases.length, at + 24); i++) {
    const phrase = phrases[i]!
    switch (phrase.kind) {
      case 'noun':
        if (phrase.form === 'relative' && nouns > 0) relatives++
        else if (phrase.form !== 'time' || nouns === 0) nouns++
        break
      case 'verb':
        if (phrase.form !== 'finite') break
        if (relatives === 0) return nouns > 0 || i === at
        relatives--
        break
      case 'comma':
        if (!overCommas && nouns > 0) return false
        break
      case 'subordinator':
        // "once" and "since" before a verb are adverbs.
        if (nouns > 0 && phrases[i + 1]?.kind !== 'verb') return false
        break
      case 'adjective':
        nouns++
        break
      case 'quote':
        if (phrases[i - 1]?.kind === 'comma' && nouns > 0) return false
        break
      case 'mark': {
        const { text } = tokens[phrase.from]!
        if (text === ';' || text === ':' || text === '.') return false
        break
      }
      default:
    }
  }
  return false
}
