import type { NounGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import type { ClausedSentence } from '../clause/clause.js'
import { namingVerbs } from '../lexicon/frames/light-verbs.js'
import type { NamedEntity, NameSpan } from '../name/name-span.js'
import { lifeNoun } from './life.js'
import { nominalTypeOf, nounOf } from './nominal-type.js'

/**
 * What a sentence calls an entity besides its name: "brewer" in "Kelmar, a small brewer", "brewer Kelmar", "Kelmar is a
 * brewer", "a brewer called Kelmar".
 */
export interface Description {
  readonly entity: number
  /** The noun, singular, lower case. */
  readonly noun: string
  /** The word right before it, lower case: "finance" of "the finance director", "campaign" of "a campaign group". */
  readonly modifier: string
}

/** Finds the nouns that a sentence describes its names with: what "the brewer" may mean later. */
export function descriptionsIn(sentence: ClausedSentence, entities: readonly NamedEntity[]): Description[] {
  const { names, phrases, clauses, tokens } = sentence
  const found: Description[] = []
  if (names.length === 0) return found
  const describe = (entity: number, head: number) => {
    const noun = nounOf(tokens[head]!)
    if (nominalTypeOf(noun) === entities[entity]!.type)
      found.push({ entity, noun, modifier: tokens[head - 1]?.lower ?? '' })
  }
  let next = 0
  for (let i = 0; i < phrases.length && next < names.length; i++) {
    const group = phrases[i]!
    for (; next < names.length && names[next]!.from < group.to; next++) {
      const name = names[next]!
      if (group.kind !== 'noun' || name.from < group.from) continue
      if (isOfAnalysts(tokens, name)) found.push({ entity: name.entity, noun: 'brokerage', modifier: '' })
      // "Samar island": the small noun right behind a place.
      if (name.to === group.head && tokens[group.head]!.upos === 'NOUN') describe(name.entity, group.head)
      if (tokens[name.from - 1]?.lower === 'at' && /^pupils?$/.test(tokens[name.from - 2]?.lower ?? ''))
        found.push({ entity: name.entity, noun: 'school', modifier: '' })
      const title = titleNouns.get(tokens[name.from - 1]?.lower ?? '')
      if (title !== undefined) found.push({ entity: name.entity, noun: title, modifier: '' })
      // "brewer Kelmar": the word right before a name that ends its group.
      if (name.from > group.from && name.to >= group.head) describe(name.entity, name.from - 1)
      const apposed = name.to === group.to ? appositionAt(sentence, i, name) : null
      if (apposed !== null) describe(name.entity, apposed.head)
    }
  }
  for (const { verb, subject, object } of clauses) {
    if (verb === null || subject === null || object === null) continue
    if (verb.voice === 'passive' && namingVerbs.has(infinitiveOf(tokens[verb.head]!))) {
      // "A venture named Kelmar"
      const called = names.find((n) => n.from <= object.head && object.head < n.to)
      if (called !== undefined) describe(called.entity, subject.head)
    }
    if (!verb.copula) continue
    const name = names.find((n) => n.from <= subject.head && subject.head < n.to)
    if (name !== undefined) describe(name.entity, object.head)
  }
  return found
}

/** What titles that are cut short come to. */
const titleNouns: ReadonlyMap<string, string> = new Map([
  ['dr', 'doctor'],
  ['dr.', 'doctor'],
  ['gen.', 'general'],
  ['gov.', 'governor'],
  ['prof', 'professor'],
  ['prof.', 'professor'],
  ['rep.', 'representative'],
  ['sen.', 'senator'],
])

/** "Analysts at Kelmar", "Kelmar analyst Anna Roe": whoever has analysts is a brokerage. */
function isOfAnalysts(tokens: ClausedSentence['tokens'], { from, to }: NameSpan): boolean {
  if (tokens[to]?.lower === 'analyst' || tokens[to]?.lower === 'analysts') return true
  const at = tokens[from - 1]?.lower
  const noun = tokens[from - 2]?.lower
  return at === 'at' && (noun === 'analyst' || noun === 'analysts')
}

/**
 * The noun group in apposition to the name that ends phrase `i`: after a comma, or after an age or a place between commas
 * ("Roe, 54, a teacher,", "Kelmar, Oslo, a brewer,"), with an article or a possessor, and no verb of its own.
 */
export function appositionAt(sentence: ClausedSentence, i: number, name: NameSpan): NounGroup | null {
  const { phrases } = sentence
  if (name.to !== phrases[i]!.to || phrases[i + 1]?.kind !== 'comma') return null
  let at = i + 2
  const between = phrases[at]
  if (between?.kind === 'noun' && between.to - between.from === 1 && sentence.tokens[between.from]!.upos === 'NUM')
    at += 2
  const group = phrases[at]
  if (group?.kind !== 'noun' || phrases[at - 1]?.kind !== 'comma') return null
  // "Roe, the top Democrat on the panel," is common as well.
  if (group.form !== 'common' && lifeNoun(sentence, group) === null) return null
  if (group.determiner === null && group.possessor === null) return null
  const after = phrases[at + 1]
  return after?.kind === 'verb' || after?.kind === 'coordinator' ? null : group
}
