import type { Argument, Claim, Document, Entity, Quote } from '../../model.js'
import type { Article } from '../../read/article.js'
import { lineStarts, positionsIn } from '../../read/positions.js'
import type { Stages } from '../../stages.js'
import type { Token } from '../../tag/token.js'
import type { TimeSpan } from '../../time/time-span.js'
import { contentWords } from './content-words.js'
import { namesOf, partyOf } from './party.js'
import { plainText, plainWords } from './plain.js'
import { postsOf } from './posts-of.js'
import { raceTimesIn } from './race-times.js'
import type { Sheet, SheetSentence, TableCell, ToldClaim, ToldFigure, ToldName, ToldTime, Voice } from './sheet.js'
import { silencedLines } from './silence.js'
import { speechesOf } from './speeches-of.js'
import { superlativesOf } from './superlatives-of.js'
import { surroundings } from './surroundings.js'

/** What is known of a text once it is analysed. */
export interface Analysed {
  readonly article: Article
  readonly document: Document
  readonly quotes: readonly Quote[]
  readonly stages: Stages
}

/** Gathers what of a text is compared, as plain data. */
export function sheetOf({ article, document, quotes, stages }: Analysed): Sheet {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const claimAt = claimsByStart(document)
  const { sentences, plain } = sentencesOf(article, stages, document.byline)
  return {
    id: document.id,
    date: document.date,
    lines: lineStarts(article.text),
    silenced: [...silencedLines(article.text)],
    sentences,
    figures: [...figuresOf(document, stages, claimAt), ...raceTimesIn(stages, article)],
    times: timesOf(document, stages, claimAt),
    claims: document.claims.map((claim) => claimOf(claim, entities, saidIn(claim, quotes, stages))),
    cells: cellsOf(stages),
    names: namesIn(stages, article),
    posts: postsOf(stages, document),
    superlatives: superlativesOf(stages, article),
    speeches: speechesOf(article, stages, quotes, (source, medium) => voiceOf(source, [medium], entities)),
    plain,
  }
}

function sentencesOf(
  article: Article,
  stages: Stages,
  byline: string | null,
): { sentences: SheetSentence[]; plain: string } {
  const positionOf = positionsIn(article.text)
  let plain = ' '
  const sentences = stages.sentences.map(({ start, end, index, tokens, block }): SheetSentence => {
    const text = article.text.slice(start, end)
    const plainStart = plain.length - 1
    plain += plainText(text).slice(1)
    return {
      evidence: { start, end, text, sentence: index, ...positionOf(start) },
      isHeading: block.kind === 'title' || block.kind === 'heading',
      words: contentWords(tokens),
      plainStart,
    }
  })
  // Who wrote it may stand outside the text.
  return { sentences, plain: byline === null ? plain : plain + plainText(byline).slice(1) }
}

/** For the offset where a figure or time begins, the index of the claim that holds it. */
function claimsByStart({ claims }: Document): ReadonlyMap<number, number> {
  const at = new Map<number, number>()
  claims.forEach(({ figures, times }, index) => {
    for (const { start } of figures) if (!at.has(start)) at.set(start, index)
    for (const { start } of times) if (!at.has(start)) at.set(start, index)
  })
  return at
}

function figuresOf({ claims, figures }: Document, stages: Stages, claimAt: ReadonlyMap<number, number>): ToldFigure[] {
  const told: ToldFigure[] = []
  let next = 0
  for (const sentence of stages.sentences) {
    for (const { from, to, boundWords, noun } of sentence.figures) {
      const figure = figures[next++]!
      const claim = claimAt.get(figure.start) ?? null
      // The one in the claim knows its time and its key.
      const placed = claim === null ? figure : (claims[claim]!.figures.find((f) => f.start === figure.start) ?? figure)
      const { concept } = placed
      const inConcept =
        concept === null ? [] : sentence.tokens.filter(({ start, end }) => start >= concept.start && end <= concept.end)
      const counted = noun === null ? [] : sentence.tokens.slice(noun.from, noun.to)
      const first = boundWords !== null && boundWords.from < from ? boundWords.from : from
      told.push({
        figure: placed,
        sentence: sentence.index,
        claim,
        concept: contentWords([...inConcept, ...counted]),
        ...surroundings(sentence.tokens, first, to),
      })
    }
  }
  return told
}

function timesOf({ times, claims }: Document, stages: Stages, claimAt: ReadonlyMap<number, number>): ToldTime[] {
  const told: ToldTime[] = []
  let next = 0
  const figureAt = new Map(
    claims.flatMap(({ figures }, index) =>
      figures.flatMap((figure) => (figure.time === null ? [] : [[figure.time.start, index] as const])),
    ),
  )
  for (const sentence of stages.sentences) {
    for (const span of sentence.times) {
      const time = times[next++]!
      // When it was written is no news of what happened.
      if (sentence.block.kind === 'byline' || sentence.block.kind === 'dateline') continue
      const isOther = (each: TimeSpan) => each !== span && (each.type === 'date' || each.type === 'time')
      const left = sentence.times.findLast((each) => isOther(each) && each.to <= span.from)?.to ?? 0
      const right = sentence.times.find((each) => isOther(each) && each.from >= span.to)?.from ?? sentence.tokens.length
      const from = left === 0 ? 0 : (cutBetween(sentence.tokens, left, span.from) ?? left)
      const to = right === sentence.tokens.length ? right : (cutBetween(sentence.tokens, span.to, right) ?? right)
      told.push({
        time,
        sentence: sentence.index,
        claim: claimAt.get(time.start) ?? figureAt.get(time.start) ?? null,
        pattern: patternOf(span),
        near: wordsAndNumbers([...sentence.tokens.slice(from, span.from), ...sentence.tokens.slice(span.to, to)]),
        lead: leadOf(sentence.tokens, span.from),
      })
    }
  }
  return told
}

function leadOf(tokens: readonly Token[], end: number): string | null {
  for (let at = end - 1; at >= 0; at--) {
    const { upos, lemma } = tokens[at]!
    if (upos === 'NOUN' || upos === 'VERB') return lemma.toLowerCase()
    if (!SMALL.has(upos)) return null
  }
  return null
}

const SMALL: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET', 'NUM', 'PART', 'PRON'])

/** What stands between two dates is of the one before it as far as the next comma or conjunction. */
function cutBetween(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (CUTS.has(tokens[at]!.lower)) return at
  return null
}

const CUTS: ReadonlySet<string> = new Set([',', ';', 'after', 'and', 'before', 'but', 'while'])

/** Of a number of one digit nothing follows. */
function wordsAndNumbers(tokens: readonly Token[]): string[] {
  const words = contentWords(tokens)
  for (const { text } of tokens) if (/^\d[\d.,]+$/.test(text)) words.push(text)
  return words
}

function patternOf({ relative }: TimeSpan): string | null {
  const day = relative?.kind === 'clock' ? relative.day : relative
  if (day?.kind === 'partial' && day.unit === 'weekday') return day.pattern
  return relative?.kind === 'clock' && day === null && /^T\d/.test(relative.clock) ? relative.clock : null
}

/** The words of the sentence that the quotation holds to which the claim belongs. */
function saidIn({ attribution, evidence }: Claim, quotes: readonly Quote[], { sentences }: Stages): string[] | null {
  if (attribution === null) return null
  const spans = quotes.find(({ cue }) => cue.start === attribution.cue.start)?.content ?? []
  const { tokens } = sentences[evidence.sentence]!
  const words = contentWords(
    tokens.filter(({ start, end }) => [spans].flat().some((span) => span.start <= start && end <= span.end)),
  )
  return words.length === 0 ? null : words
}

function claimOf(claim: Claim, entities: ReadonlyMap<string, Entity>, said: readonly string[] | null): ToldClaim {
  const { id, evidence, subject, object, predicate, key, factuality, polarity, times, modifiers, attribution } = claim
  const { start, end, text, lemma, tense, voice } = predicate
  // Of a passive the agent acts, and what is the subject of the sentence undergoes it.
  const isTurned = voice === 'passive' && object === null
  const actor = isTurned ? (modifiers.find(({ role }) => role === 'agent') ?? null) : subject
  const undergoer = isTurned ? subject : object
  return {
    id,
    sentence: evidence.sentence,
    subject: actor === null ? null : partyOf(actor, entities),
    object: undergoer === null ? null : partyOf(undergoer, entities),
    tense,
    predicate: { start, end, text, lemma },
    key,
    // What is planned for December is as sure as a plan.
    factuality:
      isTurned && factuality === 'asserted' && PLANNING.has(lemma) && tense !== 'past' ? 'planned' : factuality,
    polarity,
    times: times.flatMap(({ value, type }) => (value === null || type === 'duration' ? [] : [value])),
    places: modifiers.flatMap(({ role, name }) => (role === 'place' ? [plainWords(name)] : [])),
    voice:
      attribution === null ? null : voiceOf(attribution.source, [attribution.medium, attribution.through], entities),
    said,
    cue: attribution === null ? null : attribution.cue.text.toLowerCase(),
  }
}

const PLANNING: ReadonlySet<string> = new Set(['envisage', 'foresee', 'intend', 'plan', 'schedule'])

function voiceOf(source: Argument, others: readonly (Argument | null)[], entities: ReadonlyMap<string, Entity>): Voice {
  const { start, end, text } = source
  return {
    ...partyOf(source, entities),
    span: { start, end, text },
    others: others.flatMap((other) => (other === null ? [] : [partyOf(other, entities)])),
  }
}

/** "| Ships | 25 | 14 |", "Halden Harriers 8": what a row counts stands in its first cell, or above the table. */
function cellsOf({ sentences }: Stages): TableCell[] {
  let caption: readonly string[] = []
  return sentences.flatMap(({ block, index, tokens }): TableCell[] => {
    const isRow = block.rules.includes('read.markdown.table-row')
    const isEntry = tokens.length <= LONGEST_ENTRY && NUMBER.test(tokens.at(-1)?.text ?? '')
    if (!isRow && !isEntry) {
      caption = contentWords(tokens)
      return []
    }
    const numbers = isRow ? tokens : tokens.slice(-1)
    if (isRow && !numbers.some(({ text }) => NUMBER.test(text))) caption = [...caption, ...contentWords(tokens)]
    return numbers.flatMap(({ text }) =>
      NUMBER.test(text) ? [{ value: Number(text.replaceAll(',', '')), text, sentence: index, caption }] : [],
    )
  })
}

const NUMBER = /^\d[\d,]*(?:\.\d+)?$/

/** Tokens of an entry of a list. A guess. */
const LONGEST_ENTRY = 6

/** Bylines and datelines name who wrote it and where, which no source need tell. */
function namesIn({ sentences, entities }: Stages, { text }: Article): ToldName[] {
  return sentences.flatMap(({ block, mentions, index, tokens }) =>
    block.kind === 'byline' || block.kind === 'dateline'
      ? []
      : mentions
          .filter(({ form }) => form === 'name')
          .map(({ entity, from, to }) => {
            const { start } = tokens[from]!
            const { end } = tokens[to - 1]!
            const { name, type, aliases } = entities[entity]!
            return {
              span: { start, end, text: text.slice(start, end) },
              sentence: index,
              type,
              names: namesOf({ name, aliases }),
            }
          }),
  )
}
