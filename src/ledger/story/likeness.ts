import { type KeyParts, partsOf } from '../../claim/key/key.js'
import { disasterRelations } from '../../lexicon/frames/disaster.js'
import { frames } from '../../lexicon/frames/frames.js'
import type { Told } from '../value.js'
import { countCommon } from './count-common.js'
import { nearWords } from './near-words.js'

/**
 * How much two tellings have in common beside their value: the relation, who and what it is about, the words around the
 * figure. Null where they tell two things: of the dead and the injured, of two people.
 */
export function likenessOf(a: Told, b: Told): number | null {
  const [one, other] = [partsOf(a.key), partsOf(b.key)]
  const [name, second] = [plainRelation(one.relation), plainRelation(other.relation)]
  const isSameRelation = name === second
  if ((name === 'age') !== (second === 'age')) return null
  const subjects = sharedWords(one.subject, other.subject)
  if ((OF_ONE_SUBJECT.has(name) || OF_ONE_SUBJECT.has(second)) && a.named && b.named && subjects === 0) return null
  if (name !== second && ONE_BEFALLS.has(name) && ONE_BEFALLS.has(second)) return null
  const near = nearWords(a)
  const theirs = nearWords(b)
  let score = isSameRelation ? weightOf(name) : 0
  score += subjects > 0 ? 1 : 0
  score += one.object !== '' && one.object === other.object ? 2 : sharedWords(one.object, other.object) > 0 ? 1 : 0
  score += sharedWords(one.subject, other.object) + sharedWords(one.object, other.subject) > 0 ? 1 : 0
  if (isOfOneUnit(a, b)) score += 1
  if (isNoun(one, other) || isNoun(other, one)) score += OF_ONE_DEED
  score += Math.min(countCommon(near.words, theirs.words), MOST_WORDS)
  score += Math.min(countCommon(near.names, theirs.names), MOST_NAMES)
  return score
}

/** Whether each tells a deed that has wordings of its own, and not the same one. */
export function areTwoDeeds(a: Told, b: Told): boolean {
  const [one, other] = [plainRelation(partsOf(a.key).relation), plainRelation(partsOf(b.key).relation)]
  return one !== other && deeds.has(one) && deeds.has(other)
}

/** Whether two tell one relation, or of one object or unit that not every sentence has. */
export function isOfOneRelation(a: Told, b: Told): boolean {
  const [one, other] = [partsOf(a.key), partsOf(b.key)]
  const relation = plainRelation(one.relation)
  if (relation === plainRelation(other.relation) && weightOf(relation) > 1) return true
  if (isNoun(one, other) || isNoun(other, one)) return true
  return (one.object !== '' && one.object === other.object) || isOfOneUnit(a, b)
}

/** "Threw the javelin 61 metres", "a throw of 61 metres": the one's verb is what the other measures. */
function isNoun({ relation, subject }: KeyParts, noun: KeyParts): boolean {
  const verb = plainRelation(relation)
  if (verb.length < LEAST_LETTERS || !MEASURES.has(plainRelation(noun.relation)) || MEASURES.has(verb)) return false
  if (GENERAL.has(verb) || (subject !== '' && noun.subject !== '' && sharedWords(subject, noun.subject) === 0))
    return false
  return noun.object.split(' ').some((word) => word.slice(0, LEAST_LETTERS) === verb.slice(0, LEAST_LETTERS))
}

/** "Produce" and "production" begin alike. A guess. */
const LEAST_LETTERS = 5

const OF_ONE_DEED = 2

/** Whether both count the same, and not just people. */
export function isOfOneUnit({ figure: a }: Told, { figure: b }: Told): boolean {
  if (a!.kind !== 'count' || a!.unit === null || b!.unit === null || ANYBODY.has(a!.unit) || ANYBODY.has(b!.unit))
    return false
  // "Additional police officers" are police officers.
  return a!.unit === b!.unit || a!.unit.endsWith(` ${b!.unit}`) || b!.unit.endsWith(` ${a!.unit}`)
}

/** Of these one befalls a person. */
const ONE_BEFALLS: ReadonlySet<string> = new Set(['deaths', 'injuries', 'missing', 'rescued'])

/** Units of which every story has several counts. */
const ANYBODY: ReadonlySet<string> = new Set(['', 'man', 'people', 'person', 'woman'])

/** What it says that two tell the same relation: of the dead and the hurt of one story, that they are those of one disaster. */
function weightOf(relation: string): number {
  if (GENERAL.has(relation)) return 0
  if (MEASURES.has(relation)) return 1
  if (ONCE_A_PERSON.has(relation)) return LIKELY
  return disasterRelations.has(relation) ? ALL_BUT_CERTAIN : 2
}

const LIKELY = 3
const ALL_BUT_CERTAIN = 5

/** What a person gets once, so that a story seldom tells it of two. */
const ONCE_A_PERSON: ReadonlySet<string> = new Set(['contract', 'convict', 'sentence'])

/** Words beyond these add nothing: a long sentence has many, and a story has few names. */
const MOST_WORDS = 3
const MOST_NAMES = 2

/** What a figure is beside a relation ("sell price", "job cuts part") is told of it. */
function plainRelation(relation: string): string {
  const space = relation.lastIndexOf(' ')
  return space > 0 && SIDES.has(relation.slice(space + 1)) ? relation.slice(0, space) : relation
}

const SIDES: ReadonlySet<string> = new Set(['duration', 'measure', 'part', 'price'])

/** Relations that nearly any sentence has. */
export const GENERAL: ReadonlySet<string> = new Set(
  'be become come do get give go have make own say see take'.split(' '),
)

/** Relations of any measure: which one the object says. */
const MEASURES: ReadonlySet<string> = new Set(['change', 'decrease', 'increase', 'level'])

/** What a person has, as a rule in the same words as any other. */
const OF_ONE_SUBJECT: ReadonlySet<string> = new Set([
  'age',
  'contract',
  'convict',
  'rank',
  'sentence',
  'vote share',
  'win seats',
])

/** Relations that have wordings of their own, so that two of them are two deeds. */
export const deeds: ReadonlySet<string> = new Set(frames.map(({ name }) => name))

/** How many words of some length two parts of keys have in common. */
export function sharedWords(one: string, other: string): number {
  if (one === '' || other === '') return 0
  const words = new Set(one.split(' '))
  return other.split(' ').reduce((sum, word) => sum + (word.length > 2 && words.has(word) ? 1 : 0), 0)
}
