import { partOpeners, restWords, totalClosers, totalOpeners } from '../../lexicon/sum-words.js'
import type { Claim, Figure } from '../../model.js'
import { halfUnit } from '../precision.js'
import { placeOf } from './place.js'
import type { Sheet, ToldFigure } from './sheet.js'
import type { Verdict } from './verdict.js'

/** A whole with the parts that a sentence says it is made of. */
interface Sum {
  readonly whole: ToldFigure
  readonly parts: readonly ToldFigure[]
}

/** Parts that are said to sum to a whole, and do not. */
export function wrongSums(draft: Sheet): Verdict[] {
  const bySentence = new Map<number, ToldFigure[]>()
  for (const told of draft.figures) {
    const { value, kind } = told.figure
    if (value === null || !ADDED.has(kind)) continue
    bySentence.set(told.sentence, [...(bySentence.get(told.sentence) ?? []), told])
  }
  const verdicts: Verdict[] = []
  for (const [sentence, figures] of bySentence) {
    const before = bySentence.get(sentence - 1) ?? []
    const sum = sumIn(figures, before, draft.sentences[sentence]!.evidence)
    if (sum === null || addsUp(sum)) continue
    const { figure } = sum.whole
    const made = sum.parts.reduce((total, part) => total + part.figure.value!, 0)
    const shown = sum.parts.map((part) => part.figure.text).join(' + ')
    verdicts.push({
      verdict: 'inconsistent',
      sentence: sum.whole.sentence,
      span: { start: figure.start, end: figure.end, text: figure.text },
      message: `${figure.text}: but its parts ${shown} make ${Number(made.toPrecision(12))}`,
      sources: [placeOf(draft, sentence, '')],
      rules: ['check.within.sum'],
    })
  }
  return verdicts
}

const ADDED: ReadonlySet<Figure['kind']> = new Set(['count', 'number', 'money', 'measure', 'percent', 'duration'])

function sumIn(figures: readonly ToldFigure[], before: readonly ToldFigure[], sentence: Claim['evidence']): Sum | null {
  return (
    listed(figures, sentence) ??
    opened(figures) ??
    closed(figures) ??
    divided(figures) ??
    ofThose(figures, before, sentence)
  )
}

/** "Eleven people died: eight in the town and three in the valley". */
function listed(figures: readonly ToldFigure[], { text, start }: Claim['evidence']): Sum | null {
  const colon = text.search(/:\s/)
  if (colon < 0 || !/\band\b/.test(text.slice(colon))) return null
  const whole = figures.filter(({ figure }) => figure.end - start <= colon)
  const parts = figures.filter(({ figure }) => figure.start - start > colon)
  return whole.length === 1 ? sum(whole[0]!, parts) : null
}

/** "120 jobs, made up of 70 in Halden and 50 in Brack". */
function opened(figures: readonly ToldFigure[]): Sum | null {
  const first = figures.findIndex(({ before }) => endsWithOne(before, partOpeners))
  if (first < 1) return null
  return sum(figures[first - 1]!, figures.slice(first))
}

/** "70 in Halden and 50 in Brack, a total of 120", "… 120 in all". */
function closed(figures: readonly ToldFigure[]): Sum | null {
  for (let i = 2; i < figures.length; i++) {
    const { before, behind } = figures[i]!
    const isTotal = endsWithOne(before, totalOpeners) || totalClosers.some((words) => isNearBehind(behind, words))
    if (isTotal) return sum(figures[i]!, figures.slice(0, i))
  }
  return null
}

/** "Of the 120 jobs, 70 are in Halden and the other 50 in Brack". */
function divided(figures: readonly ToldFigure[]): Sum | null {
  const [whole, ...parts] = figures.filter((told) => !isOfRest(told))
  if (whole === undefined || whole.marker !== 'of' || !isRest(parts.at(-1))) return null
  return sum(whole, parts)
}

/** "… 120 jobs. Of those, 70 are in Halden and the other 50 in Brack": the whole stands in the sentence before. */
function ofThose(
  figures: readonly ToldFigure[],
  before: readonly ToldFigure[],
  { text }: Claim['evidence'],
): Sum | null {
  if (!/^["“]?Of (?:those|these|them)\b/.test(text) || !isRest(figures.at(-1))) return null
  const whole = before.filter((told) => isAddable(told.figure, figures[0]!.figure)).at(-1)
  return whole === undefined ? null : sum(whole, figures)
}

/** "The other 50 in Brack", "50 in the other two". */
function isRest(told: ToldFigure | undefined): boolean {
  if (told === undefined) return false
  const { before, behind } = told
  return (
    before.slice(0, 3).some((word) => restWords.has(word)) ||
    behind.slice(1, 4).some((word, i) => restWords.has(word) && behind[i] === 'the')
  )
}

/** "130 in the other two": where the part before it is. */
function isOfRest({ before }: ToldFigure): boolean {
  return restWords.has(before[0] ?? '') && before[1] === 'the' && /\d/.test(before[3] ?? '')
}

/** Two parts at least, all of one kind with the whole. */
function sum(whole: ToldFigure, parts: readonly ToldFigure[]): Sum | null {
  const alike = parts.filter((part) => isAddable(part.figure, whole.figure))
  return alike.length >= 2 && alike.length === parts.length ? { whole, parts } : null
}

/** What is counted may be told of each part in its own words. */
function isAddable(part: Figure, whole: Figure): boolean {
  if (part.per !== whole.per || (part.trend !== null && part.trend !== whole.trend)) return false
  const isCount = (kind: Figure['kind']) => kind === 'count' || kind === 'number'
  // "€640 million: 380 million in payments and 260 million in loans".
  if (part.kind === 'number' && part.unit === null && whole.kind === 'money') return part.value! >= MILLION
  return isCount(part.kind) ? isCount(whole.kind) : part.kind === whole.kind && part.unit === whole.unit
}

const MILLION = 1e6

function addsUp({ whole, parts }: Sum): boolean {
  const made = parts.reduce((total, { figure }) => total + figure.value!, 0)
  const slack = parts.reduce((total, { figure }) => total + half(figure), half(whole.figure))
  const apart = made - whole.figure.value!
  const bounds = [whole, ...parts].map(({ figure }) => figure.bound)
  // "More than 120": the parts may make more; "about" leaves a tenth.
  if (bounds.some((bound) => bound === 'about')) return Math.abs(apart) <= Math.max(slack, whole.figure.value! * ABOUT)
  if (bounds.some((bound) => bound !== 'exact')) return true
  return Math.abs(apart) <= slack * (1 + NOISE) + NOISE
}

/** Of a whole number below a thousand every digit is meant. */
function half(figure: Figure): number {
  const { value, text } = figure
  return value! < 1000 && Number.isInteger(value) && /\d/.test(text) ? 0 : halfUnit(figure, value!)
}

const ABOUT = 0.1
const NOISE = 1e-9

function endsWithOne(before: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const words = phrase.split(' ').reverse()
    return [0, 1].some((skipped) => words.every((word, i) => before[i + skipped] === word))
  })
}

/** Right behind, or past the counted noun: "120 in all", "120 jobs in all". */
function isNearBehind(behind: readonly string[], phrase: string): boolean {
  const words = phrase.split(' ')
  return [0, 1, 2].some((skipped) => words.every((word, i) => behind[i + skipped] === word))
}
