import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import {
  frontedOpeners,
  hearerLinks,
  noHearers,
  questionWords,
  settingLinks,
  settingPrepositions,
} from '../lexicon/opening-words.js'
import type { ContentShape } from './attribution-span.js'
import { isClauseAhead, isPluralThat } from './clause-ahead.js'
import { clauseOf, isTime, quotedIn, type Scene, type Voice, voiceAt } from './scene.js'
import { isSetting } from './source.js'

/** Where a content begins after its cue, and what else the words between say. */
export interface Opening {
  /** First token of the content. */
  readonly from: number
  readonly shape: ContentShape
  /** End of the cue: the preposition or colon that leads to the content is part of it. */
  readonly cueTo: number
  readonly marker: 'that' | 'bare' | 'wh' | 'to' | 'phrase' | 'quotation'
}

/** As many phrases as may stand between a cue and its content ("told reporters in the capital on Monday that"). A guess. */
const REACH = 12

/** Reads from phrase `at`, which follows the cue, to the content that the cue's frames allow; null if none comes. */
export function openingAfter(scene: Scene, at: number, cueEnd: number, frames: ReadonlySet<string>): Opening | null {
  return new OpeningReader(scene, cueEnd, frames).readFrom(at)
}

/** What a step found: the content, the phrase to go on with, or null: no content can come any more. */
type Step = Opening | number | null

/** Steps over hearer, time and place, phrase by phrase, until the content begins. */
class OpeningReader {
  private readonly voice: Voice
  private hearer: NounPhrase | null = null
  private cueTo: number
  private commas = 0
  /** A preposition of the cue's frames was read. */
  private led = false

  constructor(
    private readonly scene: Scene,
    cueEnd: number,
    private readonly frames: ReadonlySet<string>,
  ) {
    this.voice = voiceAt(scene, cueEnd - 1)
    this.cueTo = cueEnd
  }

  readFrom(at: number): Opening | null {
    const limit = Math.min(this.scene.phrases.length, at + REACH)
    for (let p = at; p < limit; ) {
      const step = this.stepAt(p)
      if (typeof step !== 'number') return step
      p = step
    }
    return null
  }

  private stepAt(p: number): Step {
    const phrase = this.scene.phrases[p]!
    if (phrase.from >= this.voice.to) return null
    if (quotedIn(this.scene, this.voice, phrase.from) !== null) {
      if (this.takes('q') || this.takes('that')) return this.open(phrase, 'quotation', 'quotation')
      return this.takes('np') ? this.open(phrase, 'phrase', 'phrase') : null
    }
    if (this.opensWithThat(p, phrase)) return this.open(phrase, 'clause', 'that')
    // Inside a parenthesis: only what may be skipped.
    if (this.commas % 2 === 1 && !skippable.has(phrase.kind) && !isTime(phrase)) return null
    if (
      questionWords.has(this.wordOf(phrase)) &&
      (this.takes('wh') || this.takes('np') || this.tellsClause() || this.led)
    )
      return this.open(phrase, 'clause', 'wh')
    switch (phrase.kind) {
      case 'adverb':
        return p + 1
      case 'comma':
        return this.stepOverComma(p)
      case 'mark':
        return this.stepAtMark(p, phrase)
      case 'verb':
        if (phrase.form === 'infinitive') return this.infinitive(phrase)
        if (this.takes('that') && goesThroughSaying(this.scene, phrase)) return this.open(phrase, 'clause', 'bare')
        return phrase.form === 'participle' && (this.takes('ing') || this.led)
          ? this.open(phrase, 'phrase', 'phrase')
          : null
      case 'preposition':
        return this.stepAtPreposition(p, phrase)
      case 'noun':
        return this.stepAtNoun(p, phrase)
      case 'subordinator': {
        const clausal = frontedOpeners.has(this.wordOf(phrase)) && this.takes('that')
        return clausal && isClauseAhead(this.scene, p + 1, true) ? this.open(phrase, 'clause', 'bare') : null
      }
      case 'adjective':
        return this.takes('that') && !this.takes('strict') && isClauseAhead(this.scene, p, true)
          ? this.open(phrase, 'clause', 'bare')
          : null
      default:
        return null
    }
  }

  private opensWithThat(p: number, phrase: Phrase): boolean {
    if (this.wordOf(phrase) !== 'that' || !(this.takes('that') || this.tellsClause())) return false
    if (isPluralThat(this.scene, phrase)) return true
    if (phrase.to !== phrase.from + 1) return false
    // ", in a setback that analysts expect": a relative clause inside a parenthesis.
    const noun = this.scene.phrases[p - 1]
    if (this.commas % 2 === 1 && noun?.kind === 'noun' && !isTime(noun)) return false
    if (phrase.kind === 'subordinator' || this.tellsClause()) return true
    // "at a meeting that lasted": before a verb it is a relative pronoun.
    return this.scene.phrases[p + 1]?.kind !== 'verb' && isClauseAhead(this.scene, p + 1, true)
  }

  private stepOverComma(p: number): Step {
    const resumed = this.commas % 2 === 0 ? thatAfterParenthesis(this.scene, p) : null
    if (resumed !== null) return resumed
    this.commas++
    return p + 1
  }

  private stepAtMark(p: number, phrase: Phrase): Step {
    if (this.scene.tokens[phrase.from]!.text !== ':' || phrase.from !== this.cueTo) return null
    this.cueTo = phrase.to
    const next = this.scene.phrases[p + 1]
    return next !== undefined && (this.takes('that') || this.takes('q')) ? this.open(next, 'clause', 'bare') : null
  }

  private infinitive(phrase: Phrase): Step {
    if (this.hearer !== null && this.takes('objto')) return this.open(this.hearer, 'infinitive', 'to')
    return this.takes('to') ? this.open(phrase, 'infinitive', 'to') : null
  }

  private stepAtPreposition(p: number, phrase: Phrase): Step {
    const { phrases } = this.scene
    const word = this.wordOf(phrase)
    const next = phrases[p + 1]
    if (!this.led && next !== undefined && this.takes(`+${word}`)) {
      if (phrase.from === this.cueTo) this.cueTo = phrase.to
      this.led = true
      const isContent = (next.kind === 'noun' && !isTime(next)) || next.kind === 'verb' || next.kind === 'adjective'
      return isContent ? this.open(next, 'phrase', 'phrase') : p + 1
    }
    if (next?.kind !== 'noun') return null
    const setting = isSetting(this.scene, next)
    if (!setting && !isTime(next) && !settingPrepositions.has(word)) return null
    if (word === 'to' && this.hearer === null) this.hearer = { from: next.from, to: next.to, head: next.head }
    return this.overLinks(p + 2, setting ? settingLinks : ofOnly)
  }

  private stepAtNoun(p: number, phrase: NounGroup): Step {
    if (isTime(phrase)) {
      // "said Monday it would" against "said Monday was a holiday".
      const isSubject =
        this.takes('that') && isClauseAhead(this.scene, p, false) && !isClauseAhead(this.scene, p + 1, false)
      return isSubject ? this.open(phrase, 'clause', 'bare') : p + 1
    }
    if (phrase.form === 'relative') return null
    if (this.takes('objing') && isParticiple(this.scene.phrases[p + 1])) return this.open(phrase, 'infinitive', 'to')
    const behind = this.hearerEnd(p, phrase)
    if (behind !== null) {
      this.hearer = { from: phrase.from, to: this.scene.phrases[behind - 1]!.to, head: phrase.head }
      return behind
    }
    const bare = (!this.takes('strict') || phrase.form === 'pronoun') && !objectForms.has(this.wordOf(phrase))
    if (
      bare &&
      (this.takes('that') || this.tellsClause()) &&
      isClauseAhead(this.scene, p, !this.takes('np')) &&
      !(this.takes('np') && isWholeObject(this.scene, p))
    )
      return this.open(phrase, 'clause', 'bare')
    return this.takes('np') ? this.open(phrase, 'phrase', 'phrase') : null
  }

  /** The phrase after a hearer that begins at phrase `p`; null if it is none. */
  private hearerEnd(p: number, phrase: NounGroup): number | null {
    if (!(this.takes('obj') || this.takes('objto')) || this.hearer !== null) return null
    if (noHearers.has(this.wordOf(phrase))) return null
    const end = this.overLinks(p + 1, hearerLinks)
    let next = end
    // "told the council not to close it"
    while (this.scene.phrases[next]?.kind === 'adverb') next++
    const then = this.scene.phrases[next]
    if (then === undefined) return this.takes('obj') ? end : null
    if (this.wordOf(then) === 'that' || then.kind === 'comma') return end
    if (then.kind === 'verb')
      return then.form === 'infinitive' || (this.takes('obj') && then.form !== 'finite') ? end : null
    return this.takes('obj') ? end : null
  }

  /** Past prepositions of the list with their nouns. */
  private overLinks(p: number, links: ReadonlySet<string>): number {
    const { phrases } = this.scene
    let at = p
    while (
      phrases[at]?.kind === 'preposition' &&
      phrases[at + 1]?.kind === 'noun' &&
      links.has(this.wordOf(phrases[at]!))
    )
      at += 2
    return at
  }

  /** "told reporters": a clause may come though the verb alone takes none. */
  private tellsClause(): boolean {
    return this.hearer !== null && this.takes('obj')
  }

  private takes(frame: string): boolean {
    return this.frames.has(frame)
  }

  private wordOf(phrase: Phrase): string {
    return this.scene.tokens[phrase.from]!.lower
  }

  private open({ from }: { readonly from: number }, shape: ContentShape, marker: Opening['marker']): Opening {
    return { from, shape, cueTo: this.cueTo, marker }
  }
}

/** "the outage, which the utility said would last": what is said has its subject before the relative pronoun. */
function goesThroughSaying(scene: Scene, verb: VerbGroup): boolean {
  return verb.form === 'finite' && (clauseOf(scene, verb)?.rules.includes('clause.relative.through-saying') ?? false)
}

/** "predicted a cut and three had hoped for one": behind "a" and its noun, "and" opens the next clause. */
function isWholeObject({ phrases, tokens }: Scene, p: number): boolean {
  const { determiner } = phrases[p] as NounGroup
  if (determiner === null || !/^an?$/.test(tokens[determiner]!.lower) || phrases[p + 1]?.kind !== 'coordinator')
    return false
  let k = p + 2
  while (phrases[k]?.kind === 'adverb') k++
  const subject = phrases[k]
  const verb = phrases[k + 1]
  if (subject?.kind !== 'noun' || verb?.kind !== 'verb' || verb.form !== 'finite') return false
  // "a cut and a rise are coming"
  return subject.determiner === null
}

function isParticiple(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && phrase.form === 'participle'
}

/** Pronouns that are no subject. */
const objectForms: ReadonlySet<string> = new Set(
  'herself him himself itself me myself ourselves them themselves us yourself'.split(' '),
)

const skippable: ReadonlySet<Phrase['kind']> = new Set<Phrase['kind']>(['adverb', 'comma', 'preposition'])
const ofOnly: ReadonlySet<string> = new Set(['of'])

/** "warned, as she had before, that …": from a comma, the phrase of the "that" after the next one; null if none. */
function thatAfterParenthesis({ phrases, tokens }: Scene, comma: number): number | null {
  for (let i = comma + 2; i < Math.min(phrases.length - 1, comma + REACH); i++) {
    if (phrases[i]!.kind !== 'comma') continue
    return tokens[phrases[i + 1]!.from]!.lower === 'that' ? i + 1 : null
  }
  return null
}
