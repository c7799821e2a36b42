import { partsOf } from '../../claim/key/key.js'
import type { Figure } from '../../model.js'
import { quantityOf } from '../interval.js'
import { mayBeSameTime } from '../told-time.js'
import { agree, type Told } from '../value.js'
import { type Alike, SURE } from './alike.js'
import { bundlesOf } from './bundles.js'
import { componentsOf } from './components.js'
import { digitsOf, likenessNeeded, likenessOfOnly, likenessOfSole } from './distinct.js'
import { kinshipOf, MOST_TIMES } from './kin.js'
import { areTwoDeeds, deeds, likenessOf } from './likeness.js'
import type { Node } from './node.js'
import { areNearKeys, OWN, wordsOf } from './node-key.js'
import { retoldIn } from './retold.js'
import { scenesIn } from './scenes.js'
import { type Stories, storiesIn } from './stories.js'

/** The first document that has the text of a document, itself where it copies none. */
type OriginalOf = (document: number) => number

type Groups = ReadonlyMap<string, readonly Told[]>

/** All that is told, by its key, and which documents are of one story. */
export interface Joined {
  readonly groups: Groups
  readonly areOneStory: (document: number, other: number) => boolean
}

/**
 * Brings under one key what documents of one story tell in words that no frame joins: the same value, of the same time, in
 * like words. Only what agrees is joined, so that no conflict comes of it, unless two keys meet in more than one value or
 * say nearly the same: then all that is told under the one goes to the other.
 */
export function joinKeys(groups: Groups, originalOf: OriginalOf): Joined {
  const nodes = nodesOf(groups, originalOf)
  const stories = storiesIn(groups)
  const links = linksBetween(nodes, stories, originalOf)
  const scenes = scenesIn(groups, stories, originalOf)
  const areOne = (one: number, other: number) => stories.areOne([originalOf(one), originalOf(other)])
  const goal = goalsOf(nodes, links, originalOf, areOne)
  const joined = new Map<string, Told[]>()
  const trends = trendsOf(links)
  for (const node of nodes) {
    const plain = goal.get(node) ?? node.key
    const key = scenes.get(plain) ?? plain
    const trend = trends.get(node)
    const tellings = trend === undefined ? node.tellings : node.tellings.map((told) => withTrend(told, trend))
    const group = joined.get(key)
    if (group === undefined) joined.set(key, [...tellings])
    else group.push(...tellings)
  }
  for (const group of joined.values())
    group.sort((a, b) => a.document - b.document || a.evidence.start - b.evidence.start)
  return { groups: joined, areOneStory: areOne }
}

/** The trend that a percentage has only in the words of another. */
function trendsOf(links: readonly Alike[]): Map<Node, Figure['trend']> {
  const trends = new Map<Node, Figure['trend']>()
  for (const {
    link: [one, other],
  } of links) {
    const [a, b] = [trendIn(one), trendIn(other)]
    if (a === null && b !== null) trends.set(one, b)
    else if (b === null && a !== null) trends.set(other, a)
  }
  return trends
}

function trendIn({ tellings }: Node): Figure['trend'] {
  return tellings.find(({ figure }) => figure?.kind === 'percent' && figure.trend !== null)?.figure?.trend ?? null
}

function withTrend(told: Told, trend: Figure['trend']): Told {
  return told.figure === null || told.figure.trend !== null ? told : { ...told, figure: trended(told.figure, trend) }
}

/** By key in the order of the groups, then by value; what has no figure, or a range, is one of its own. */
function nodesOf(groups: Groups, originalOf: OriginalOf): Node[] {
  const nodes: Node[] = []
  for (const [key, group] of groups) {
    const byValue = new Map<string, Node>()
    const isNothing = saysNothing(key)
    for (const told of group) {
      const { dimension, value } = placeOf(told)
      const name = isNothing ? `${dimension} ${value} ${originalOf(told.document)}` : `${dimension} ${value}`
      const node = byValue.get(name)
      if (node !== undefined) node.tellings.push(told)
      else {
        const made = { key: isNothing ? `${key}${OWN}${nodes.length}` : key, dimension, value, tellings: [told] }
        byValue.set(name, made)
        nodes.push(made)
      }
    }
  }
  return nodes
}

/** A key without what it is about, or with a verb alone: what is told under it in two documents need have nothing in common. */
function saysNothing(key: string): boolean {
  const { subject, relation, object } = partsOf(key)
  return subject === '' && object === '' && !deeds.has(relation)
}

/** Where a telling stands among the values of the ledger; what is counted may have another name in every document. */
function placeOf({ figure }: Told): { readonly dimension: string; readonly value: number } {
  if (figure === null) return NOWHERE
  if (figure.kind === 'score') return { dimension: `score ${figure.low}`, value: figure.high ?? 0 }
  const quantity = quantityOf(figure)
  if (quantity === null || quantity.value === null) return NOWHERE
  const isCount = figure.kind === 'count' || figure.kind === 'number'
  return { dimension: isCount ? 'count' : withoutRate(quantity.dimension), value: quantity.value }
}

/** "£40 million a year" may be told without the year. */
function withoutRate(dimension: string): string {
  const rate = dimension.indexOf(' / ')
  return rate === -1 ? dimension : dimension.slice(0, rate)
}

const NOWHERE = { dimension: '', value: 0 }

/** Nodes of different keys with values that can be one are close together when sorted by value. */
function linksBetween(nodes: readonly Node[], stories: Stories, originalOf: OriginalOf): Alike[] {
  const places = new Map<string, Node[]>()
  for (const node of nodes) {
    if (node.dimension === '') continue
    const place = places.get(node.dimension)
    if (place === undefined) places.set(node.dimension, [node])
    else place.push(node)
  }
  const alike: Alike[] = []
  const only: Alike[] = []
  for (const place of places.values()) {
    place.sort((a, b) => a.value - b.value)
    for (const [i, one] of place.entries()) {
      const end = Math.min(place.length, i + 1 + MOST_COMPARED)
      for (let j = i + 1; j < end; j++) {
        const other = place[j]!
        if (!isNear(one, other)) break
        if (one.key !== other.key) noteAlike(one, other, originalOf, alike, only)
      }
    }
  }
  for (const each of onlyOnes(only, alike)) alike.push(each)
  for (const { documents } of alike) stories.compare(documents)
  for (const node of nodes) compareTellers(node, stories, originalOf)
  const links = alike.filter(({ documents }) => stories.areOne(documents))
  return [...links, ...kinIn(places.values(), links, stories, originalOf), ...retoldIn(nodes, stories, originalOf)]
}

/** Who tell one value under one key may be of one story, too. */
function compareTellers({ tellings }: Node, stories: Stories, originalOf: OriginalOf): void {
  for (let i = 1; i < tellings.length; i++) {
    const [one, other] = [originalOf(tellings[i - 1]!.document), originalOf(tellings[i]!.document)]
    if (one !== other) stories.compare([one, other])
  }
}

/** Nodes of one story with values that differ, each pair of documents with those that are most like each other. */
function kinIn(
  places: Iterable<readonly Node[]>,
  links: readonly Alike[],
  stories: Stories,
  originalOf: OriginalOf,
): Alike[] {
  const linked = new Map<Node, Set<number>>()
  const note = (node: Node, document: number) => {
    const those = linked.get(node)
    if (those === undefined) linked.set(node, new Set([document]))
    else those.add(document)
  }
  for (const { link, documents } of links) {
    note(link[0], documents[1])
    note(link[1], documents[0])
  }
  const kin: Alike[] = []
  for (const place of places) {
    for (const [i, one] of place.entries()) {
      const end = Math.min(place.length, i + 1 + MOST_COMPARED)
      for (let j = i + 1; j < end; j++) {
        const other = place[j]!
        if (other.value > MOST_TIMES * one.value) break
        if (one.key !== other.key && one.value !== other.value) noteKin(one, other, linked, stories, originalOf, kin)
      }
    }
  }
  return onlyOnes(kin, [])
}

function noteKin(
  one: Node,
  other: Node,
  linked: ReadonlyMap<Node, ReadonlySet<number>>,
  stories: Stories,
  originalOf: OriginalOf,
  kin: Alike[],
): void {
  for (const a of one.tellings) {
    const first = originalOf(a.document)
    if (isToldIn(other, first, originalOf) || linked.get(other)?.has(first)) continue
    for (const b of other.tellings) {
      const second = originalOf(b.document)
      if (first === second || isToldIn(one, second, originalOf) || linked.get(one)?.has(second)) continue
      if (!stories.areOne([first, second])) continue
      const likeness = kinshipOf(a, b)
      if (likeness !== null) kin.push({ link: [one, other], documents: [first, second], likeness, mustBeSole: false })
    }
  }
}

/** A value that is told in so many ways tells nothing apart. */
const MOST_COMPARED = 64

function isNear({ dimension, value }: Node, { value: other }: Node): boolean {
  const slack =
    dimension === 'percent' ? Math.max(HALF_A_PERCENT, ROUNDED * Math.abs(other)) : ROUNDED * Math.abs(other)
  return Math.abs(other - value) <= slack
}

/** Who rounds further than this may as well tell another value. A guess. */
const ROUNDED = 0.03

/** Percentages are rounded to whole ones, however small. */
const HALF_A_PERCENT = 0.5

/** Of copies one speaks for all. */
function noteAlike(one: Node, other: Node, originalOf: OriginalOf, alike: Alike[], only: Alike[]): void {
  const compared = new Set<string>()
  for (const a of one.tellings) {
    const first = originalOf(a.document)
    for (const b of other.tellings) {
      const second = originalOf(b.document)
      const pair = `${first} ${second}`
      if (first === second || compared.has(pair)) continue
      const likeness = likenessIn(a, b)
      if (likeness === null) continue
      const forDeeds = areTwoDeeds(a, b) ? FOR_DEEDS : 0
      if (likeness >= likenessNeeded(a.figure!, b.figure!) + forDeeds) {
        compared.add(pair)
        alike.push({ link: [one, other], documents: [first, second], likeness: SURE, mustBeSole: false })
      } else if (!isToldIn(one, second, originalOf) && !isToldIn(other, first, originalOf)) {
        const isSame = isSameAmount(a.figure!, b.figure!)
        const mustBeSole = !isSame || likeness < likenessOfOnly(a.figure!, b.figure!)
        const forRounding = isSame || isExact(a.figure!, b.figure!) ? 0 : FOR_ROUNDING
        if (!mustBeSole || likeness >= likenessOfSole(a.figure!, b.figure!) + forDeeds + forRounding)
          only.push({ link: [one, other], documents: [first, second], likeness, mustBeSole })
      }
    }
  }
}

/** Whether one of two is written to more digits than chance gives. */
function isExact(a: Figure, b: Figure): boolean {
  return Math.max(digitsOf(a), digitsOf(b)) >= EXACT_DIGITS
}

const EXACT_DIGITS = 3

/** So much more must be alike where one rounds what the other tells. A guess. */
const FOR_ROUNDING = 1

/** So much more must be alike where two tell two deeds. A guess. */
const FOR_DEEDS = 2

function isToldIn({ tellings }: Node, document: number, originalOf: OriginalOf): boolean {
  return tellings.some((told) => originalOf(told.document) === document)
}

/** Of what may be the same value in another document only what is most like it. */
function onlyOnes(only: readonly Alike[], alike: readonly Alike[]): Alike[] {
  const known = new Map<Node, Map<number, Likest>>()
  const note = (node: Node, document: number, other: Node, likeness: number) => {
    let those = known.get(node)
    if (those === undefined) {
      those = new Map()
      known.set(node, those)
    }
    const likest = those.get(document)
    if (likest === undefined) those.set(document, { likeness, nodes: new Set([other]) })
    else {
      likest.likeness = Math.max(likest.likeness, likeness)
      likest.nodes.add(other)
    }
  }
  for (const each of [only, alike]) {
    for (const { link, documents, likeness } of each) {
      note(link[0], documents[1], link[1], likeness)
      note(link[1], documents[0], link[0], likeness)
    }
  }
  return only.filter(({ link, documents, likeness, mustBeSole }) => {
    const [one, other] = [known.get(link[0])!.get(documents[1])!, known.get(link[1])!.get(documents[0])!]
    if (mustBeSole && (one.nodes.size > 1 || other.nodes.size > 1)) return false
    return one.likeness === likeness && other.likeness === likeness
  })
}

/** What a document tells that can be the same as a node, and how much the likest of it has in common with that. */
interface Likest {
  likeness: number
  readonly nodes: Set<Node>
}

/** The same number, or the same amount in another unit: "11.3 miles" and "18.2 km". */
function isSameAmount(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return a.value === b.value
  const [one, other] = [quantityOf(a), quantityOf(b)]
  if (one === null || other === null || one.value === null || other.value === null) return false
  return Math.abs(one.value - other.value) <= CONVERTED * Math.abs(one.value)
}

/** Who converts rounds as far as this. A guess. */
const CONVERTED = 0.015

/** How much two tellings have in common beside a value that can be one; null where they tell two things. */
function likenessIn(a: Told, b: Told): number | null {
  if (a.figure === null || b.figure === null || a.polarity !== b.polarity) return null
  if (!mayBeSameTime(a.time, b.time)) return null
  const isPlain = agree(a.figure, b.figure)
  if (!isPlain && !agreeTrended(a, b)) return null
  const likeness = likenessOf(a, b)
  return likeness === null || isPlain ? likeness : likeness - FOR_TREND
}

/** So much more must be alike where only one tells a rise. A guess. */
const FOR_TREND = 2

/** "Wants 9% more", "demanded 9%": a percentage that is said to be no level may be that of a rise. */
function agreeTrended({ key, figure }: Told, { key: other, figure: theirs }: Told): boolean {
  if (figure!.kind !== 'percent' || theirs!.kind !== 'percent') return false
  if (figure!.trend === null)
    return theirs!.trend !== null && !isLevel(key) && agree(trended(figure!, theirs!.trend), theirs!)
  return theirs!.trend === null && !isLevel(other) && agree(figure!, trended(theirs!, figure!.trend))
}

/** Relations that say how high something stands, or which part it is. */
const LEVELS: ReadonlySet<string> = new Set(['employ', 'level', 'own', 'stake', 'strike vote', 'vote share'])

function isLevel(key: string): boolean {
  return LEVELS.has(partsOf(key).relation)
}

function trended(figure: Figure, trend: Figure['trend']): Figure {
  return { ...figure, trend }
}

/** Under which key each node goes that does not stay. */
function goalsOf(
  nodes: readonly Node[],
  links: readonly Alike[],
  originalOf: OriginalOf,
  areOne: Joined['areOneStory'],
): Map<Node, string> {
  const siblings = new Map<string, Node[]>()
  for (const node of nodes) {
    const those = siblings.get(node.key)
    if (those === undefined) siblings.set(node.key, [node])
    else those.push(node)
  }
  const goals = new Map<Node, string>()
  const keyGoals = new Map<string, { readonly goal: string; readonly document: number }>()
  for (const { nodes: component, isOfSeveral } of bundlesOf(componentsOf(links, originalOf), areOne)) {
    const keys = [...new Set(component.map(({ key }) => key))]
    const goal = foremost(keys, component, siblings, originalOf)
    for (const node of component) {
      if (node.key === goal) continue
      const those = siblings.get(node.key)!
      const isNear = isOfSeveral || areNearKeys(node.key, goal)
      if (isNear || !isDisputed(node, those, originalOf)) goals.set(node, goal)
      if (isNear && node.dimension !== '' && !keyGoals.has(node.key))
        keyGoals.set(node.key, { goal, document: node.tellings[0]!.document })
    }
  }
  for (const [key, { goal, document }] of keyGoals) {
    if (keyGoals.has(goal)) continue
    for (const node of siblings.get(key)!)
      if (!goals.has(node) && node.tellings.some((told) => areOne(told.document, document))) goals.set(node, goal)
  }
  return goals
}

/** The key that others come to: one that has other values of other documents, one of most documents, one with a name of its own for what is told, one that says whose it is. */
function foremost(
  keys: readonly string[],
  component: readonly Node[],
  siblings: ReadonlyMap<string, readonly Node[]>,
  originalOf: OriginalOf,
): string {
  let best = ''
  let most = -1
  for (const key of keys) {
    const own = component.filter((node) => node.key === key)
    const those = siblings.get(key)!
    const disputed = own.some((node) => isDisputed(node, those, originalOf)) ? MOST_DOCUMENTS : 0
    const named = own.some(({ tellings }) => tellings.some((told) => told.named)) ? 2 : 0
    const about = wordsOf(key).object !== '' ? 1 : 0
    const documents = new Set(own.flatMap(({ tellings }) => tellings.map(({ document }) => originalOf(document)))).size
    const deed = deeds.has(wordsOf(key).relation) ? DEED : 0
    const weight = (disputed + documents) * 4 + deed + named + about
    if (weight > most) [best, most] = [key, weight]
  }
  return best
}

/** As much as one document. A guess. */
const DEED = 4

/** More than any ledger has. */
const MOST_DOCUMENTS = 2 ** 21

/** Another document tells another value under the same key: then the key stands for one thing, and its values belong together. */
function isDisputed(node: Node, siblings: readonly Node[], originalOf: OriginalOf): boolean {
  const own = new Set(node.tellings.map(({ document }) => originalOf(document)))
  return siblings.some(
    (other) =>
      other !== node &&
      other.dimension === node.dimension &&
      other.tellings.some(({ document }) => !own.has(originalOf(document))),
  )
}
