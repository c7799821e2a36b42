import { benchNouns, circleOf, offices, stateOffices, triedNouns } from '../lexicon/circles.js'
import { isDemonym } from '../lexicon/frozen.js'
import { agedNouns } from '../lexicon/life-words.js'
import { anyPersonNouns, relationalNouns } from '../lexicon/nominals.js'
import type { NamedEntity } from '../name/name-span.js'
import { ageTold } from './age.js'
import type { Answer, Context } from './coreference.js'
import type { Memory } from './memory.js'
import type { NominalCandidate } from './mention-candidates.js'
import { nationTold } from './nation.js'

type Fits = (entity: NamedEntity, index: number) => boolean

/**
 * Whom a definite noun for a person means by what tells one person from another: an age, a land, a post that is over, a seat in
 * parliament. Null where nothing of the kind is told. `beside` is the subject of its verb, who is somebody else.
 */
export function toldApart(
  candidate: NominalCandidate,
  context: Context,
  beside: number | null,
): Answer | 'open' | null {
  const { noun } = candidate
  const { memory, index, sentence } = context
  const fits: Fits = (entity, i) => i !== beside && mayBe(entity, i, candidate, context)
  const age = ageTold(sentence, candidate)
  const ofAge = age === null ? null : memory.onlyWith(memory.ages, age)
  if (ofAge !== null && ofAge !== beside) return { entity: ofAge, rules: ['refer.coref.age'] }
  if (isOfOldPost(candidate, context)) {
    const mayHaveBeen: Fits = (entity, i) => fits(entity, i) && !holds(i, noun, memory)
    return chosen(memory.onlyAround(mayHaveBeen, index, LIFE_REACH), 'refer.coref.former')
  }
  const isNoPost = isLife(candidate, context)
  const nation = nationTold(sentence, candidate, memory.entities)
  if (!isNoPost && !isPlaced(candidate, context)) return null
  const mayFit: Fits = (entity, i) => fits(entity, i) && (isNoPost || isOfTrade(i, noun, memory))
  const ofNation = nation === null ? null : memory.onlyWith(memory.nations, nation, mayFit)
  if (ofNation !== null) return { entity: ofNation, rules: ['refer.coref.nation'] }
  // "The Italian prime minister" is the one of whom nothing need be told before.
  if (!isNoPost && (stateOffices.has(noun) || relationalNouns.has(noun))) return 'open'
  if (isNoPost) return chosen(memory.onlyAround(mayFit, index, LIFE_REACH), 'refer.coref.nominal')
  const called: Fits = (entity, i) => fits(entity, i) && memory.nouns.get(i)?.has(noun) === true
  const known = memory.onlyAround(called, index, LIFE_REACH, true)
  if (known !== null) return { entity: known, rules: ['refer.coref.described'] }
  return chosen(memory.onlyAround(mayFit, index, 1, true), 'refer.coref.nominal')
}

function chosen(entity: number | null, rule: string): Answer | 'open' {
  return entity === null ? 'open' : { entity, rules: [rule] }
}

/** Of the right sex, age and land. */
export function mayBe(
  entity: NamedEntity,
  index: number,
  candidate: NominalCandidate,
  { memory, sentence }: Context,
): boolean {
  if (entity.type !== 'person' || entity.plural || !fitsGender(entity, candidate.noun)) return false
  const age = ageTold(sentence, candidate)
  if (age !== null && (memory.ages.get(index) ?? age) !== age) return false
  const nation = nationTold(sentence, candidate, memory.entities)
  return nation === null || (memory.nations.get(index) ?? nation) === nation
}

/** "The former England midfielder": by a post that is over anybody may be called who is not said to hold it. */
function isOfOldPost({ from, head, noun }: NominalCandidate, { sentence }: Context): boolean {
  if (relationalNouns.has(noun)) return false
  for (let i = from; i < head; i++) if (formers.has(sentence.tokens[i]!.lower)) return true
  return false
}

const formers: ReadonlySet<string> = new Set(['ex', 'former', 'one-time', 'onetime'])

function holds(index: number, noun: string, memory: Memory): boolean {
  if (memory.described.get(noun)?.has(index) !== true) return false
  return memory.posts.get(index)?.has(`former ${noun}`) !== true
}

/** "The Pole", "the father of two", "the MP": said of a life, whoever's is spoken of. */
function isLife({ noun, head }: NominalCandidate, { sentence }: Context): boolean {
  const { lower } = sentence.tokens[head]!
  return noun !== lower && !agedNouns.has(lower) && lower !== 'old'
}

/** How far back whoever is told by his life is looked for. A guess. */
const LIFE_REACH = 2

/** "The Oregon senator", "the French actress", "the Leeds striker". */
export function isPlaced({ from, head }: NominalCandidate, { sentence }: Context): boolean {
  const { tokens } = sentence
  for (let i = from + 1; i < head; i++) if (tokens[i]!.upos === 'PROPN' || isDemonym(tokens[i]!.lower)) return true
  return false
}

/** Whether nothing that he or she was called is another trade: an office ("the jury’s president") is none. */
function isOfTrade(index: number, noun: string, memory: Memory): boolean {
  const nouns = memory.nouns.get(index)
  if (nouns === undefined || nouns.has(noun)) return true
  const circle = circleOf.get(noun)
  for (const other of nouns) if (circle?.includes(other) !== true && !offices.has(other)) return false
  return true
}

/** "The judge" is nobody who was called a teacher; "the woman" is no man. */
export function fitsPerson(entity: NamedEntity, index: number, noun: string, memory: Memory): boolean {
  if (!fitsGender(entity, noun)) return false
  const nouns = memory.nouns.get(index)
  if (triedNouns.has(noun)) return nouns === undefined || !benchNouns.some((bench) => nouns.has(bench))
  if (noun === 'person' || anyPersonNouns.has(noun) || nouns === undefined) return true
  return circleOf.get(noun)?.some((other) => nouns.has(other)) === true
}

function fitsGender({ gender }: NamedEntity, noun: string): boolean {
  if (noun.endsWith('woman') || noun.endsWith('ress')) return gender !== 'male'
  return gender !== 'female' || (noun !== 'man' && noun !== 'businessman')
}
