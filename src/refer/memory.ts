import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { ClausedSentence } from '../clause/clause.js'
import { tradeOf } from '../lexicon/trades.js'
import type { EntityType } from '../model.js'
import type { NamedEntity } from '../name/name-span.js'
import type { Candidate } from './mention-candidates.js'

import { carriersOf, countNames, isCompany, isPassing, mainOrganization } from './reported-organization.js'

/** A mention as memory keeps it. */
export interface Seen {
  readonly entity: number
  readonly sentence: number
  readonly subject: boolean
  readonly form: Candidate['form']
}

/** Common nouns that stand for nothing named: one thing, person or organization, several that may do something, several things. */
export type Rival = 'thing' | 'organization' | 'person' | 'plural' | 'things'

/** What a document mentioned so far, latest last, and which of it stands out. */
export class Memory {
  private readonly seen: Seen[] = []
  /** How often each entity was mentioned, by its index. */
  private readonly counts: number[] = []
  /** The sentence, by entity, in which it was last mentioned as a subject, and not as one. */
  private readonly lastAsSubject: number[] = []
  private readonly lastAsOther: number[] = []
  private lastPair: { members: readonly number[]; sentence: number } = { members: [], sentence: NEVER }
  private readonly lastUnnamed = new Map<string, number>()
  private lastRival = { thing: NEVER, organization: NEVER, person: NEVER, plural: NEVER, things: NEVER }

  /** Those that are named, then the groups that are named only together. */
  readonly entities: NamedEntity[]
  /** By the index of such a group, its members. */
  readonly members = new Map<number, readonly number[]>()
  /** By person, the organization that he or she speaks for. */
  readonly affiliations = new Map<number, number>()
  /** The people who speak for their organization. */
  readonly officers = new Set<number>()
  /** Organizations that took a plural verb ("Halden have lost"): "they" may be one of them. */
  readonly collectives = new Set<number>()
  /** By noun, what was called so ("brewer": Kelmar in "Kelmar, a small brewer"). */
  readonly described = new Map<string, Set<number>>()
  /** By entity, the nouns that it was called by. */
  readonly nouns = new Map<number, Set<string>>()
  /** By entity, the trade that a noun for it told. */
  readonly trades = new Map<number, number>()
  /** By person, the age in years, as told. */
  readonly ages = new Map<number, string>()
  /** By person or organization, the land whose people's word stood before the name. */
  readonly nations = new Map<number, string>()
  /** By attribution, the entity that is its source: from the first where it is named, also behind what is said. */
  readonly speakers = new Map<AttributionSpan, number>()

  /** By entity, what it was called with the word before it ("finance director"). */
  readonly posts = new Map<number, Set<string>>()
  /** The papers and agencies that bring the news. */
  readonly carriers: ReadonlySet<number>

  private readonly names: readonly number[]
  private readonly main: number | null

  constructor(named: readonly NamedEntity[], sentences: readonly ClausedSentence[]) {
    this.entities = [...named]
    this.names = countNames(sentences)
    this.carriers = carriersOf(sentences, named)
    this.main = mainOrganization(this.names, named.map(isCompany))
  }

  see(mention: Seen): void {
    // Said again in the same sentence it stands out no more, and a sentence of hundreds of mentions is gone through for each.
    if (!this.isKnown(mention)) this.seen.push(mention)
    this.counts[mention.entity] = (this.counts[mention.entity] ?? 0) + 1
  }

  /** Keeps in mind that an entity was called a brewer. */
  describe(entity: number, noun: string, modifier = ''): void {
    const nouns = this.nouns.get(entity)
    if (nouns === undefined) this.nouns.set(entity, new Set([noun]))
    else nouns.add(noun)
    const trade = tradeOf.get(noun)
    if (trade !== undefined) this.trades.set(entity, trade)
    if (modifier !== '') {
      const posts = this.posts.get(entity)
      if (posts === undefined) this.posts.set(entity, new Set([`${modifier} ${noun}`]))
      else posts.add(`${modifier} ${noun}`)
    }
    const known = this.described.get(noun)
    if (known === undefined) this.described.set(noun, new Set([entity]))
    else known.add(entity)
  }

  /** The entities of a type that were mentioned by name in this sentence and the `reach` before, in the order of the text. */
  lastNamed(type: EntityType, sentence: number, reach: number): number[] {
    const found: number[] = []
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const { entity, sentence: at, form } = this.seen[i]!
      if (sentence - at > reach) break
      const known = this.entities[entity]!
      if (form !== 'name' || known.type !== type || known.plural || found.includes(entity)) continue
      if (found.length === LARGEST_GROUP) return []
      found.push(entity)
    }
    return found.reverse()
  }

  /** The group of a type, and of a count if one is told, that was mentioned last. */
  lastGroup(type: EntityType, count: number | null, sentence: number, reach: number): number | null {
    if (this.members.size === 0) return null
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const { entity, sentence: at } = this.seen[i]!
      if (sentence - at > reach) return null
      const members = this.members.get(entity)
      if (members === undefined || this.entities[entity]!.type !== type) continue
      return count === null || members.length === count ? entity : null
    }
    return null
  }

  /** The entity that stands for several: made when first asked for. */
  groupEntity(members: readonly number[]): number {
    const sorted = [...members].sort((a, b) => a - b)
    for (const [group, known] of this.members)
      if (known.length === sorted.length && known.every((member, i) => member === sorted[i])) return group
    const names = sorted.map((member) => this.entities[member]!.name)
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
    const { type } = this.entities[sorted[0]!]!
    this.entities.push({ name, type, aliases: [], gender: null, plural: true })
    this.members.set(this.entities.length - 1, sorted)
    return this.entities.length - 1
  }

  /** Keeps in mind the two of which one was called the former or the latter, so that the other may be next. */
  seePair(members: readonly number[], sentence: number): void {
    this.lastPair = { members, sentence }
  }

  /** That pair, in this sentence and the one after. */
  pairAt(sentence: number): readonly number[] | null {
    return sentence - this.lastPair.sentence > 1 ? null : this.lastPair.members
  }

  /** Keeps in mind that somebody whose name tells no gender was called "she", "he" or "the wife". */
  learnGender(entity: number, word: string): void {
    const known = this.entities[entity]!
    const gender = genderOf.get(word)
    if (gender !== undefined && known.type === 'person' && known.gender === null)
      this.entities[entity] = { ...known, gender }
  }

  private isKnown({ entity, sentence, subject }: Seen): boolean {
    const last = subject ? this.lastAsSubject : this.lastAsOther
    while (last.length <= entity) last.push(NEVER)
    const isKnown = last[entity] === sentence
    last[entity] = sentence
    return isKnown
  }

  /** Notes that something was called by the noun that has no name. */
  seeUnnamed(noun: string, sentence: number): void {
    this.lastUnnamed.set(noun, sentence)
  }

  /** Whether something without a name was called so in this sentence or the `reach` before. */
  hasUnnamed(noun: string, sentence: number, reach: number): boolean {
    const last = this.lastUnnamed.get(noun)
    return last !== undefined && sentence - last <= reach
  }

  /** Keeps in mind that a sentence has a common noun that a later pronoun may mean. */
  seeRival(kind: Rival, sentence: number): void {
    this.lastRival[kind] = sentence
  }

  /** Whether this or the last sentence has such a noun. */
  hasRival(kind: Rival, sentence: number, reach = 1): boolean {
    return sentence - this.lastRival[kind] <= reach
  }

  /** Whether such a noun stood in a later sentence than the last mention of an entity, and within `reach`. */
  isRivalFresher(kind: Rival, entity: number, sentence: number, reach: number): boolean {
    const last = this.lastRival[kind]
    if (sentence - last > reach) return false
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const seen = this.seen[i]!
      if (seen.sentence < last) return true
      if (seen.entity === entity) return false
    }
    return true
  }

  /** The person of a gender whom the article is about: nobody else of it was spoken of at all. Null if there are several. */
  onlyPerson(fits: (entity: NamedEntity, index: number) => boolean, sentence: number): number | null {
    const [only, ...others] = this.within(sentence, sentence).filter((entity) => {
      const known = this.entities[entity]!
      return known.type === 'person' && fits(known, entity)
    })
    return only === undefined || others.length > 0 || this.counts[only]! < OFTEN ? null : only
  }

  /**
   * The one that fits in the latest sentence, at most `reach` back, that has any: who is alone there, or is a subject there and
   * mentioned twice as often as anybody else of them, unless he must be alone. Null where it is open which.
   */
  onlyAround(
    fits: (entity: NamedEntity, index: number) => boolean,
    sentence: number,
    reach: number,
    alone = false,
  ): number | null {
    let at = NEVER
    const found = new Map<number, boolean>()
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const seen = this.seen[i]!
      if (sentence - seen.sentence > reach || (found.size > 0 && seen.sentence !== at)) break
      if (!fits(this.entities[seen.entity]!, seen.entity)) continue
      at = seen.sentence
      found.set(seen.entity, seen.subject || found.get(seen.entity) === true)
    }
    if (found.size < 2) return [...found.keys()][0] ?? null
    if (alone) return null
    const counts = [...found.keys()].map((entity) => ({ entity, count: this.counts[entity] ?? 0 }))
    counts.sort((a, b) => b.count - a.count)
    const [most, next] = counts
    return found.get(most!.entity) === true && most!.count >= OFTEN && most!.count >= 2 * next!.count
      ? most!.entity
      : null
  }

  /** The one that fits and was mentioned twice as often as any other that fits: whom the report is about. */
  mostTold(fits: (entity: NamedEntity, index: number) => boolean): number | null {
    let best: number | null = null
    let most = 0
    let second = 0
    for (let entity = 0; entity < this.counts.length; entity++) {
      const count = this.counts[entity] ?? 0
      if (count <= second || !fits(this.entities[entity]!, entity)) continue
      if (count > most) {
        second = most
        most = count
        best = entity
      } else second = count
    }
    return most >= 2 * second ? best : null
  }

  /** The one of whom this was told: an age, a land; null where nobody is known, or several are. */
  onlyWith(
    told: ReadonlyMap<number, string>,
    value: string,
    fits: (entity: NamedEntity, index: number) => boolean = () => true,
  ): number | null {
    let only: number | null = null
    for (const [entity, own] of told) {
      if (own !== value || !fits(this.entities[entity]!, entity)) continue
      if (only !== null) return null
      only = entity
    }
    return only
  }

  /** Whether it was mentioned but once so far. */
  isNew(entity: number): boolean {
    return this.counts[entity] === 1
  }

  /** The entities that were subjects in a sentence. */
  subjectsOf(sentence: number): number[] {
    const found: number[] = []
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const seen = this.seen[i]!
      if (seen.sentence < sentence) break
      if (seen.sentence === sentence && seen.subject && !found.includes(seen.entity)) found.push(seen.entity)
    }
    return found
  }

  /** The entities that were mentioned in this sentence and the `reach` before, the latest first. */
  within(sentence: number, reach: number): number[] {
    const found = new Set<number>()
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const mention = this.seen[i]!
      if (sentence - mention.sentence > reach) break
      found.add(mention.entity)
    }
    return [...found]
  }

  /**
   * The entity that fits and stands out: subjects before others, later sentences before earlier ones, at most `reach`
   * sentences back. Null where two stand out alike. Evenly: one that is named in passing counts for as much as any.
   */
  mostSalient(
    fits: (entity: NamedEntity, index: number) => boolean,
    sentence: number,
    reach: number,
    evenly = false,
  ): number | null {
    let best = -1
    let score = 0
    let second = 0
    for (const [entity, value] of this.scores(fits, sentence, reach, evenly)) {
      if (value > score) {
        second = score
        score = value
        best = entity
      } else if (value > second) second = value
    }
    return best === -1 || score - second < CLOSE ? null : best
  }

  /** How much each entity that fits stands out: the greater, the more likely it is meant. */
  scores(
    fits: (entity: NamedEntity, index: number) => boolean,
    sentence: number,
    reach: number,
    evenly = false,
  ): Map<number, number> {
    const scores = new Map<number, number>()
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const mention = this.seen[i]!
      const distance = sentence - mention.sentence
      if (distance > reach) break
      if (!fits(this.entities[mention.entity]!, mention.entity)) continue
      // A subject counts for as much as standing two sentences nearer; repeated mention adds a little.
      const score = (mention.subject ? 4 : 1) / (1 + distance) + 0.05 * Math.min(10, this.counts[mention.entity] ?? 0)
      const isOrganization = this.entities[mention.entity]!.type === 'organization'
      const weighed =
        isOrganization && !evenly && isPassing(this.names, this.main, mention.entity) ? score * PASSING : score
      scores.set(mention.entity, Math.max(scores.get(mention.entity) ?? 0, weighed))
    }
    return scores
  }
}

/** Pronouns, and nouns of kin and rank that one of the two sexes is called by. Own knowledge. */
export const genderOf: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['him', 'male'],
  ['himself', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ...'actress aunt businesswoman daughter girlfriend grandmother mother niece princess queen sister spokeswoman widow wife'
    .split(' ')
    .map((noun) => [noun, 'female'] as const),
  ...'boyfriend brother businessman father grandfather husband king nephew prince son spokesman uncle widower'
    .split(' ')
    .map((noun) => [noun, 'male'] as const),
])

/** How often somebody is mentioned whom an article is about. A guess. */
const OFTEN = 3

/** Before any sentence. */
const NEVER = Number.NEGATIVE_INFINITY

/** "The four banks": more are not told one by one. */
const LARGEST_GROUP = 4

/** What an organization that is named but once counts for beside the one that the report is on. A guess, to be fitted. */
const PASSING = 0.4

/** Two candidates whose scores differ by less than this are equally likely: neither is chosen. A guess, to be fitted. */
export const CLOSE = 0.04
