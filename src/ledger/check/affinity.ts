import { partsOf } from '../../claim/key/key.js'
import { PERSON_NOUNS } from '../../lexicon/person-words.js'
import { roleNouns } from '../../lexicon/role-nouns.js'
import { isSameParty } from './party.js'
import type { Party, Sheet, SheetSentence, ToldClaim } from './sheet.js'

/** Where something is told: the claim that tells it, the sentence around it, and what is measured. */
export interface Context {
  readonly claim: ToldClaim | null
  readonly sentence: SheetSentence
  readonly concept: readonly string[]
  /** The identity of the fact (Claim.key, Figure.key), or null. */
  readonly key: string | null
}

/** How far two places tell of the same thing. Each part runs from 0 to 1; null where one of the two does not say. */
export interface Affinity {
  readonly isSameKey: boolean
  readonly subject: number | null
  readonly concept: number | null
  readonly isSameRelation: boolean
  /** Words that the two sentences share, weighed by how rare they are in the source. */
  readonly words: number
  /** All of it in one number: 0 is nothing in common; 3 and more, the same thing in all likelihood. */
  readonly score: number
}

/**
 * What each part is worth: a shared key or rare words say most, a verb alone little. Set by hand on drafts and sources of
 * our own.
 */
const WORTH = { key: 2, subject: 1, concept: 1.5, relation: 0.5, words: 3 }

/** Of one word in common little follows. A guess. */
const OF_FEW: readonly number[] = [0, 0.5]

/** Compares a place in the draft with one in a source. */
export function affinityOf(draft: Context, source: Context, rarity: Rarity): Affinity {
  const isSameKey = isTellingKey(draft.key) && draft.key === source.key
  const subject = subjectAffinity(draft, source)
  const alike = shared(draft.concept, source.concept, rarity)
  // Children and pupils may be the same people under another name.
  const concept = alike === 0 && arePeople(draft.concept) && arePeople(source.concept) ? null : alike
  const isSameRelation = isRelationShared(draft, source)
  const fewest = Math.min(draft.sentence.words.length, source.sentence.words.length)
  const words = (shared(draft.sentence.words, source.sentence.words, rarity) ?? 0) * (OF_FEW[fewest] ?? 1)
  const score =
    (isSameKey ? WORTH.key : 0) +
    // Two that differ say as much against as two that agree say for it.
    WORTH.subject * (subject === null ? 0 : 2 * subject - 1) +
    WORTH.concept * (concept === null ? 0 : 2 * concept - 1) +
    (isSameRelation ? WORTH.relation : 0) +
    WORTH.words * words
  return { isSameKey, subject, concept, isSameRelation, words, score }
}

function arePeople(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => PERSON_NOUNS.has(word) || roleNouns.has(word) || PEOPLE.has(word))
}

const PEOPLE: ReadonlySet<string> = new Set(['boy', 'child', 'girl', 'man', 'people', 'person', 'woman'])

/** Whether two places can tell of one thing at all, as far as their keys and verbs go: most cannot. */
export function mayBeOne(draft: Context, source: Context): boolean {
  return (isTellingKey(draft.key) && draft.key === source.key) || isRelationShared(draft, source)
}

/** Of a key's three parts two at least must say something: one alone fits too much. */
export function isTellingKey(key: string | null): key is string {
  if (key === null) return false
  const { subject, relation, object } = partsOf(key)
  return [subject, GENERAL.has(relation) ? '' : relation, object].filter((part) => part.length > 2).length >= 2
}

/** Relations that nearly any sentence has. */
const GENERAL: ReadonlySet<string> = new Set([
  'be',
  'become',
  'do',
  'get',
  'have',
  'level',
  'make',
  'own',
  'say',
  'take',
])

/** The same frame, or the same verb. */
function isRelationShared(draft: Context, source: Context): boolean {
  const isShared = (a: string | null, b: string | null) => a !== null && a === b && !GENERAL.has(a)
  return (
    isShared(relationOf(draft), relationOf(source)) ||
    isShared(draft.claim?.predicate.lemma ?? null, source.claim?.predicate.lemma ?? null)
  )
}

function relationOf({ key, claim }: Context): string | null {
  const told = key ?? claim?.key ?? null
  return told === null ? null : partsOf(told).relation
}

function subjectAffinity(draft: Context, source: Context): number | null {
  const a = draft.claim?.subject ?? null
  const b = source.claim?.subject ?? null
  if (a === null || b === null) return null
  if (a.names.length > 0 && b.names.length > 0) {
    if (isSameParty(a, b)) return 1
    // The other's subject may stand elsewhere in the sentence: as the agent of a passive, or as the owner.
    return isIn(a, source.sentence) || isIn(b, draft.sentence) ? 0.5 : 0
  }
  const common = a.words.filter((word) => b.words.includes(word)).length
  if (common > 0) return common / Math.min(a.words.length, b.words.length)
  return null
}

function isIn({ names }: Party, { words }: SheetSentence): boolean {
  return names.some((name) => name.split(' ').some((word) => words.includes(word)))
}

/** How rare a word is in a text: the more of its sentences have it, the less it tells one from another. */
export type Rarity = (word: string) => number

/** Inverse document frequency (Spärck Jones 1972), a sentence being the document. */
export function rarityIn({ sentences }: Pick<Sheet, 'sentences'>): Rarity {
  const counts = new Map<string, number>()
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const most = Math.log(1 + sentences.length)
  return (word) => {
    const count = counts.get(word)
    return count === undefined ? most : Math.log(1 + sentences.length / count)
  }
}

/** The weight of the words that both have, of the weight of the lighter one; null where one has none. */
export function shared(a: readonly string[], b: readonly string[], rarity: Rarity): number | null {
  if (a.length === 0 || b.length === 0) return null
  let common = 0
  let left = 0
  for (const word of a) {
    const weight = rarity(word)
    left += weight
    if (b.some((other) => isSameStem(word, other))) common += weight
  }
  const right = b.reduce((sum, word) => sum + rarity(word), 0)
  const least = Math.min(left, right)
  return least === 0 ? 0 : Math.min(1, common / least)
}

/** "Produce" and "production", "employ" and "employee": one word begins as the other, which is long enough to mean it. */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true
  const least = Math.min(a.length, b.length)
  if (least < STEM) return false
  const stem = Math.max(STEM, Math.ceil(Math.max(a.length, b.length) * STEM_SHARE))
  return least >= stem && a.slice(0, stem) === b.slice(0, stem)
}

/** Letters that two forms of a word share at their beginning, at the least, and as a share of the longer. Guesses. */
const STEM = 5
const STEM_SHARE = 0.6
