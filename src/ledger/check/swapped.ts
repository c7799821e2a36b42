import type { Finding } from '../../model.js'
import { affinityOf, type Context } from './affinity.js'
import { contextAt } from './context-at.js'
import { addressOf, fewest, placeOf } from './place.js'
import { plainWords } from './plain.js'
import type { Sheet } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** How a source has two numbers of one sentence of the draft: each with its own words, or each with the other's. */
export interface SwapEvidence {
  readonly pair: string
  readonly order: 'straight' | 'crossed' | 'open'
  /** How far each has the words of the other. */
  readonly strength: number
  readonly items: readonly [Item, Item]
  readonly place: Finding['sources'][number]
}

/** A number or a year with the words between it and its neighbours. */
interface Item {
  readonly kind: string
  readonly value: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: number
  readonly before: readonly string[]
  readonly behind: readonly string[]
  /** Dates between it and its neighbours; none of a date. */
  readonly dates: readonly string[]
}

/**
 * Two numbers that have changed places: "the Liberals in 2040 and the Farmers in 2030" of a source in which it is the other way
 * about. Both stand in one sentence of it, and the words around each are those of the other.
 */
export const swapCheck: Check<SwapEvidence> = {
  hear: (draft, { sheet, rarity }) => {
    const theirs = itemsOf(sheet)
    const alike = (one: readonly number[], other: readonly number[]) =>
      affinityOf(contextOf(draft, one), contextOf(sheet, other), rarity).words >= ALIKE
    return itemsOf(draft).flatMap(({ sentences, items }) =>
      pairsOf(items).flatMap((pair): SwapEvidence[] => {
        if (sentences.length > 1 && pair[0].sentence === pair[1].sentence) return []
        return theirs.flatMap(({ sentences: others, items: candidates }): SwapEvidence[] => {
          const first = onlyLike(pair[0], candidates)
          const second = onlyLike(pair[1], candidates)
          if (first === null || second === null || (others.length > 1 && first.sentence === second.sentence)) return []
          if (!alike(sentences, others)) return []
          const order = orderOf(pair, [first, second], [second, first])
          return [
            {
              pair: `${pair[0].start} ${pair[1].start}`,
              order,
              strength: onOneSide(pair, [second, first]),
              items: pair,
              place: placeOf(sheet, first.sentence, ''),
            },
          ]
        })
      }),
    )
  },
  judge: (_, evidence) => {
    const pairs = new Map<string, SwapEvidence[]>()
    for (const each of evidence) pairs.set(each.pair, [...(pairs.get(each.pair) ?? []), each])
    const crossed = [...pairs.values()].flatMap((told) =>
      told.every(({ order }) => order !== 'straight')
        ? told.filter(({ order }) => order === 'crossed').slice(0, 1)
        : [],
    )
    // Of three in a row two have changed places.
    const swapped = new Set<Item>()
    return crossed
      .sort((a, b) => b.strength - a.strength)
      .flatMap((each) => {
        if (each.items.some((item) => swapped.has(item))) return []
        for (const item of each.items) swapped.add(item)
        return verdictsOn(each, pairs.get(each.pair)!)
      })
  },
}

/** Words that two sentences share, that they tell of the same. A guess. */
const ALIKE = 0.4
/** Of how many words, in both places together, the other place is likelier; each word counts once in each place. */
const LEAD = 1
const ENOUGH = 1.2
const NEARLY_ALL = 1.6

function verdictsOn({ items, place }: SwapEvidence, told: readonly SwapEvidence[]): Verdict[] {
  return items.map(({ start, end, text, sentence }, i) => ({
    verdict: 'contradicted',
    sentence,
    span: { start, end, text },
    message: `${text}: ${addressOf(place)} has ${items[1 - i]!.text} there; the two are swapped`,
    sources: fewest(told.map((each) => each.place)),
    rules: ['check.figure.swapped'],
  }))
}

function pairsOf(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, i) =>
    items
      .slice(i + 1)
      .filter((other) => isOneKind(other, one) && other.value !== one.value)
      .map((other): [Item, Item] => [one, other]),
  )
}

/** The only number of a sentence with this value. */
function onlyLike(item: Item, items: readonly Item[]): Item | null {
  const like = items.filter((each) => each.value === item.value && isOneKind(each, item))
  return like.length === 1 ? like[0]! : null
}

/** A bare number may leave its unit to its neighbour; dates, ages and amounts of time have theirs. */
function isOneKind(a: Item, b: Item): boolean {
  return a.kind === b.kind || ((a.kind === COUNT || b.kind === COUNT) && !isOfTime(a) && !isOfTime(b))
}

function isOfTime({ kind }: Item): boolean {
  return kind === DATE || kind.startsWith('age ') || kind.startsWith('duration ')
}

const COUNT = 'count'
const DATE = 'date'

type Pair = readonly [Item, Item]

/** Shares of the words before and behind that the two have in common: from 0 to 4. */
function likeness(ours: Pair, theirs: Pair): number {
  return SIDES.reduce((sum, side) => sum + alike(ours, theirs, side, side), 0)
}

function orderOf(pair: Pair, own: Pair, other: Pair): SwapEvidence['order'] {
  if (isOfDate(pair[0], own[0], own[1]) || isOfDate(pair[1], own[1], own[0])) return 'straight'
  if (isOfDate(pair[0], own[1], own[0]) || isOfDate(pair[1], own[0], own[1])) return 'crossed'
  const [straight, crossed] = [likeness(pair, own), likeness(pair, other)]
  const [one, two] = [onOneSide(pair, own), onOneSide(pair, other)]
  const isCrossed = crossed >= straight + LEAD && crossed >= ENOUGH && two >= one
  if ((isCrossed && areBothTold(pair, other)) || (two >= one + LEAD / 2 && two >= NEARLY_ALL)) return 'crossed'
  return straight >= crossed + LEAD && straight >= ENOUGH ? 'straight' : 'open'
}

/**
 * What each is of may stand before both numbers in the one text and behind both in the other, so that the words between them are
 * the one's there and the other's here: "380 million in payments, 170 million in loans", "payments make up 380 million, loans
 * 170 million".
 */
function onOneSide(pair: Pair, theirs: Pair): number {
  return Math.max(...SIDES.flatMap((ours) => SIDES.map((side) => alike(apart(pair, ours), theirs, ours, side))))
}

/** What stands on one side of both, such as what they count, does not tell one from the other. */
function apart([one, other]: Pair, side: Side): Pair {
  const only = (own: Item, others: Item): Item => ({
    ...own,
    [side]: own[side].filter((word) => !others[side].includes(word)),
  })
  return [only(one, other), only(other, one)]
}

type Side = 'before' | 'behind'
const SIDES: readonly Side[] = ['before', 'behind']

function alike(ours: Pair, theirs: Pair, own: Side, other: Side): number {
  return common(ours[0][own], theirs[0][other]) + common(ours[1][own], theirs[1][other])
}

/** Each of the two has words of its counterpart, on one side: of one alone nothing follows. */
function areBothTold(ours: Pair, theirs: Pair): boolean {
  return SIDES.some((own) => SIDES.some((other) => [0, 1].every((i) => common(ours[i]![own], theirs[i]![other]) > 0)))
}

/** The same date stands beside it, and not beside the other. */
function isOfDate({ dates }: Item, like: Item, unlike: Item): boolean {
  return dates.some((date) => like.dates.includes(date)) && !dates.some((date) => unlike.dates.includes(date))
}

function common(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  return a.filter((word) => b.includes(word)).length / Math.min(a.length, b.length)
}

/** A sentence that has two numbers at least, or two sentences in a row that have them together. */
interface Passage {
  readonly sentences: readonly number[]
  readonly items: readonly Item[]
}

const grouped = new WeakMap<Sheet, readonly Passage[]>()

function itemsOf(sheet: Sheet): readonly Passage[] {
  const known = grouped.get(sheet)
  if (known !== undefined) return known
  const by = new Map<number, Item[]>()
  for (const { figure, sentence } of sheet.figures) {
    const { value, start, end, text, kind, unit } = figure
    if (value === null || kind === 'rank' || kind === 'score') continue
    const group = kind === 'count' || kind === 'number' ? COUNT : `${kind} ${unit}`
    add(by, { kind: group, value, start, end, text, sentence, before: [], behind: [], dates: [] })
  }
  for (const { time, sentence } of sheet.times) {
    const { value, start, end, text, type } = time
    if (type !== 'date' || value === null || !/^\d{4}(?!\d)/.test(value) || !/\d/.test(text)) continue
    add(by, {
      kind: 'date',
      value: Number(value.replace(/\D/g, '')),
      start,
      end,
      text,
      sentence,
      before: [],
      behind: [],
      dates: [],
    })
  }
  const passages: Passage[] = []
  let last: Passage | null = null
  for (const sentence of [...by.keys()].sort((a, b) => a - b)) {
    const items = withWords(by.get(sentence)!, sheet.sentences[sentence]!.evidence)
    if (items.length > 1) passages.push({ sentences: [sentence], items })
    if (last?.sentences[0] === sentence - 1) {
      passages.push({ sentences: [sentence - 1, sentence], items: [...last.items, ...items] })
    }
    last = { sentences: [sentence], items }
  }
  grouped.set(sheet, passages)
  return passages
}

/** What is told in one sentence or two. */
function contextOf(sheet: Sheet, sentences: readonly number[]): Context {
  const [first, second] = sentences
  const context = contextAt(sheet, first!)
  if (second === undefined) return context
  const { evidence, isHeading, plainStart, words } = context.sentence
  const all = [...new Set([...words, ...sheet.sentences[second]!.words])]
  return { claim: null, sentence: { evidence, isHeading, plainStart, words: all }, concept: [], key: null }
}

function add(by: Map<number, Item[]>, item: Item): void {
  const held = by.get(item.sentence)
  if (held === undefined) by.set(item.sentence, [item])
  else if (!held.some(({ start, end }) => start < item.end && item.start < end)) held.push(item)
}

function withWords(found: readonly Item[], { start, text }: Sheet['sentences'][number]['evidence']): Item[] {
  const sorted = [...found].sort((a, b) => a.start - b.start)
  return sorted.map((item, i): Item => {
    const from = i === 0 ? 0 : sorted[i - 1]!.end - start
    const to = i === sorted.length - 1 ? text.length : sorted[i + 1]!.start - start
    const beside = item.kind === DATE ? [] : [sorted[i - 1], sorted[i + 1]]
    return {
      kind: item.kind,
      value: item.value,
      start: item.start,
      end: item.end,
      text: item.text,
      sentence: item.sentence,
      before: wordsOf(text.slice(from, item.start - start)),
      behind: wordsOf(text.slice(item.end - start, to)),
      dates: beside.flatMap((each) => (each?.kind === DATE ? [String(each.value)] : [])),
    }
  })
}

function wordsOf(text: string): string[] {
  return [...new Set(plainWords(text).filter((word) => !EMPTY.has(word)))]
}

/** Words that stand anywhere. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an the and of in on at by to up down from will it its was were is are be been had has have that which who with for as while but s'.split(
    ' ',
  ),
)
