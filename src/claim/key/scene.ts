import { MONTHS } from '../../lexicon/calendar.js'
import { hazards, stormNouns, tamingWords } from '../../lexicon/hazards.js'
import { placeNouns } from '../../lexicon/place-words.js'
import { waterNouns } from '../../lexicon/water-nouns.js'
import type { Article } from '../../read/article.js'
import type { MentionSpan, Referred, ReferredEntity, ReferredSentence } from '../../refer/referred.js'
import { askedOnce } from '../../tag/asked-once.js'
import type { Token } from '../../tag/token.js'
import { phraseIndexAt } from '../argument.js'
import { canonicalName } from './canonical-name.js'
import type { CanonicalNames } from './key-reading.js'
import { keyWord, keyWordOf } from './key-word.js'
import { landIn } from './land-in.js'
import { plainLetters } from './plain-letters.js'

/** Where the disaster of a document was and what it was, which sentences about the dead and the missing leave unsaid. */
export interface Scene {
  /** The places that the document tells most of, by their canonical names. */
  readonly places: ReadonlySet<string>
  /** The one that it names most often, wherever it was written; "" for none. */
  readonly first: string
  /** The country that it names most often, by its name, its people or its central bank; "" for none. */
  readonly land: string
  /** The one of them that stands for all, the first by the alphabet; "" for none. */
  readonly place: string
  /** The hazard that it tells most often, the first of several; "" for none. */
  readonly hazard: string
  /** The name of the storm, if it has one: then it matters little where it was. */
  readonly named: string
}

/** Finds the scene of a document when the first sentence asks for it. */
export function sceneOf(referred: Referred, names: CanonicalNames): () => Scene {
  let scene: Scene | null = null
  return () => {
    scene ??= sceneIn(referred, names)
    return scene
  }
}

function sceneIn({ article, sentences, entities }: Referred, names: CanonicalNames): Scene {
  const told = new Map<string, number>()
  const placed = new Map<string, number>()
  const spoken = new Map<string, number>()
  const tamed = new Set<string>()
  const wider = new Set<string>()
  const storms = new Map<string, number>()
  const lands = new Map<string, number>()
  const note = (counts: Map<string, number>, name: string, weight: number) =>
    counts.set(name, (counts.get(name) ?? 0) + weight)
  for (const name of datelinesOf(article)) note(placed, name, LOCATED)
  for (const sentence of sentences) {
    const { tokens, mentions } = sentence
    for (let i = 0; i < tokens.length; i++) {
      const hazard = hazardAt(tokens, i)
      if (hazard !== null) note(told, hazard, 1)
      const storm = stormAt(sentence, i)
      if (storm !== null) note(storms, storm, 1)
      else if (i + 1 < tokens.length && isTaming(tokens[i]!.word)) tamed.add(keyWord(tokens[i + 1]!))
    }
    for (const mention of mentions) {
      const { type, name } = entities[mention.entity]!
      if (mention.form !== 'name' || isStorm(name) || isWater(name)) continue
      const land = type === 'person' ? '' : landIn(names(mention.entity))
      if (land !== '') note(lands, land, 1)
      // What no list knows as a place may be one where something is said to be there.
      const isLocated = isLocation(sentence, mention)
      if (type !== 'place' && !(isLocated && mayBePlace(type, name) && isIn(sentence, mention))) continue
      if (isWider(sentence, mention)) wider.add(names(mention.entity))
      note(placed, names(mention.entity), isLocated ? LOCATED : 1)
      note(spoken, names(mention.entity), 1)
    }
  }
  for (const name of wider) placed.delete(name)
  // Where hearts have attacks, every attack is one of theirs.
  for (const hazard of tamed) told.delete(hazard)
  const title = plainLetters(article.title ?? '')
  for (const name of placed.keys()) {
    if (!title.includes(name)) continue
    note(placed, name, LOCATED)
    note(spoken, name, LOCATED)
  }
  const places = foremost(placed)
  return {
    place: [...places].sort()[0] ?? '',
    first: mostOf(spoken),
    land: mostOf(lands),
    places,
    hazard: mostOf(told),
    named: mostOf(storms),
  }
}

/** Those that weigh at least a third of the first: a town and its land, each of which another article may put first. */
function foremost(weights: ReadonlyMap<string, number>): ReadonlySet<string> {
  const most = Math.max(0, ...weights.values())
  return new Set([...weights].filter(([, weight]) => weight * 3 >= most).map(([name]) => name))
}

/** "Storm Orla", "Hurricane Orla": the noun may stand in the name or before it. */
function stormAt({ tokens, mentions }: ReferredSentence, at: number): string | null {
  const { lower, text } = tokens[at]!
  if (text === lower || !stormNouns.has(lower)) return null
  const mention = mentions.find(({ from, to, form }) => form === 'name' && from <= at + 1 && to > at + 1)
  return mention === undefined || mention.from < at ? null : `${lower} ${tokens[at + 1]!.lower}`
}

/** "In Oakham" says three times as much of where it was as "the Oakham council" does. A guess. */
const LOCATED = 3

/** The places of the datelines ("OAKHAM, Chile"), without what they are in. */
function datelinesOf({ text, blocks }: Article): string[] {
  return blocks.flatMap(({ kind, start, end }) => {
    const place = kind === 'dateline' ? (/^\p{Lu}[\p{L} .'’-]*/u.exec(text.slice(start, end))?.[0] ?? '') : ''
    return place === '' || MONTHS.has(place.trim().toLowerCase().replace('.', ''))
      ? []
      : [canonicalName({ name: place.trim(), type: 'place' })]
  })
}

function mayBePlace(type: ReferredEntity['type'], name: string): boolean {
  return type === 'other' || ((type === 'organization' || type === 'person') && !name.includes(' '))
}

/** "In northern Oakham", "struck Oakham", "Oakham's flood". */
function isIn({ tokens }: ReferredSentence, { from, to }: MentionSpan): boolean {
  const before = tokens[from - 1]?.upos === 'ADJ' ? tokens[from - 2] : tokens[from - 1]
  return tokens[to]?.upos === 'PART' || (before !== undefined && (before.lower === 'in' || before.upos === 'VERB'))
}

/** "In Oakham": not "the police of Oakham". */
export function isLocation({ tokens, phrases }: ReferredSentence, { from, to }: MentionSpan): boolean {
  // "Oakham's fire".
  if (tokens[to]?.upos === 'PART' && tokens[to]!.lower.startsWith("'"))
    return [to + 1, to + 2].some((at) => at < tokens.length && hazardAt(tokens, at) !== null)
  let before = from - 1
  if (tokens[before]?.lower === 'of' && placeNouns.has(tokens[before - 1]?.lower ?? '')) before -= 2
  while (before >= 0 && (tokens[before]!.upos === 'DET' || tokens[before]!.upos === 'ADJ')) before--
  if (before >= 0 && locating.has(tokens[before]!.lower)) return true
  const group = phrases[phraseIndexAt(phrases, from)]
  // "The Oakham fire".
  return group?.kind === 'noun' && group.head >= to && hazardAt(tokens, group.head) !== null
}

const locating: ReadonlySet<string> = new Set(
  'across along around at batter batters battered hit hits in inside near off outside over rattled rock rocked rocks shake shakes shook strike strikes struck swept through throughout within'.split(
    ' ',
  ),
)

/** "In Oakham, in the province of Tarn", "in Oakham, Chile": what a place is in. */
function isWider({ tokens, mentions }: ReferredSentence, { from }: MentionSpan): boolean {
  let comma = from - 1
  if (tokens[comma]?.lower === 'of' && placeNouns.has(tokens[comma - 1]?.lower ?? '')) {
    comma -= tokens[comma - 2]?.upos === 'DET' ? 3 : 2
    if (tokens[comma]?.lower === 'in') comma--
  }
  return tokens[comma]?.text === ',' && mentions.some(({ to, form }) => to === comma && form === 'name')
}

function isStorm(name: string): boolean {
  const space = name.indexOf(' ')
  return space > 0 && stormNouns.has(name.slice(0, space).toLowerCase())
}

/** "The River Elm", "Lake Como": where nobody is. */
export function isWater(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => waterNouns.has(word))
}

function mostOf(counts: ReadonlyMap<string, number>): string {
  let [most, found] = [0, '']
  for (const [each, count] of counts) if (count > most) [most, found] = [count, each]
  return found
}

const isHazard = askedOnce((lower) => hazards.has(keyWordOf(lower)))
const isTaming = askedOnce((lower) => tamingWords.has(lower))

/** The hazard that a noun tells, as keys have it; null of any other word. */
export function hazardAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]!
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null
  if (!isHazard(token.word)) return null
  const before = tokens[at - 1]
  return before !== undefined && isTaming(before.word) ? null : keyWord(token)
}
