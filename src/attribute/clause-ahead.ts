import type { Phrase } from '../chunk/phrase.js'
import { singular } from '../tag/lemma.js'
import type { Scene } from './scene.js'

/** As many phrases as a subject may take up. A guess. */
const REACH = 24

/** Whether a subject and its finite verb come from phrase `at` on, with nothing but what may belong to a subject between. */
export function isClauseAhead(scene: Scene, at: number, overCommas: boolean): boolean {
  const { phrases, tokens } = scene
  let relatives = 0
  let nouns = 0
  for (let i = at; i < Math.min(phrases.length, at + REACH); i++) {
    const phrase = phrases[i]!
    switch (phrase.kind) {
      case 'noun':
        if (phrase.form === 'relative' && nouns > 0) relatives++
        else if (phrase.form !== 'time' || nouns === 0) nouns++
        break
      case 'verb':
        if (phrase.form !== 'finite') break
        // "wrote herself checks and hid them": behind "and" it is the second verb of the subject before.
        if (nouns > 0 && phrases[i - 1]?.kind === 'coordinator') {
          // "say her plans to raise taxes and give breaks would": the second infinitive.
          if (tokens[phrase.from]!.verb?.form !== 'infinitive') return false
          break
        }
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
      case 'preposition':
        // "posted a profit as demand grew"
        if (nouns > 0 && opensClause(scene, phrase)) return false
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

/** A subordinator; also "after" and its like, prepositions too, where a clause of their own follows. */
export function opensClause({ sentence }: Scene, { kind, from }: Phrase): boolean {
  if (kind === 'subordinator') return true
  return kind === 'preposition' && sentence.clauses.some((c) => c.kind === 'adverbial' && c.marker?.from === from)
}

/** "said that sales rose": before a plural, "that" is no determiner, whatever the tagger says. */
export function isPluralThat({ tokens }: Scene, phrase: Phrase): boolean {
  if (phrase.kind !== 'noun' || tokens[phrase.from]!.lower !== 'that' || phrase.to - phrase.from < 2) return false
  const { lower, upos } = tokens[phrase.head]!
  return upos === 'NOUN' && singular(lower) !== lower
}
