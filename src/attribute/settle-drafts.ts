import type { Trace } from '../rule/trace.js'
import type { AttributionSpan, Place } from './attribution-span.js'
import type { Draft } from './draft.js'
import { withMedium } from './medium.js'
import type { Quotation } from './quotation.js'
import { rejectedDraft } from './rejected-draft.js'
import { quotationAt, type Scene, trimmed } from './scene.js'

/**
 * Decides which drafts stand inside which: trims contents that reach into an outer cue, lets a content go on where its
 * quotation does, and puts all in order, outermost first.
 */
export function settleDrafts(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  quotations: readonly Quotation[],
  trace?: Trace,
): AttributionSpan[] {
  const apart = withoutLoops(drafts, scenes, trace)
  const settled = apart
    .map((draft) => withQuotationRest(draft, scenes, quotations))
    .map((draft) => withMedium(withQuoted(draft, scenes), scenes[draft.sentence]!))
  const outer = outerOf(settled)
  const depth = settled.map((_, i) => depthOf(i, outer))
  const order = settled
    .map((_, i) => i)
    .sort((a, b) => depth[a]! - depth[b]! || comparePlaces(settled[a]!, settled[b]!) || a - b)
  const rank = new Map(order.map((from, to) => [from, to]))
  return order.map((i): AttributionSpan => {
    const parent = outer[i]!
    return withOuter(settled[i]!, parent === null ? null : (rank.get(parent) ?? null))
  })
}

function withOuter(draft: Draft, outer: number | null): AttributionSpan {
  const { sentence, source, medium, cue, content, quoted, kind, shape, clause, rules } = draft
  return { sentence, source, medium, cue, content, quoted, kind, shape, clause, outer, rules }
}

/**
 * Of two drafts whose contents hold each other's cue, the one whose cue comes later in the sentence is the outer. What then
 * has no content left is no attribution.
 */
function withoutLoops(drafts: readonly Draft[], scenes: readonly Scene[], trace: Trace | undefined): Draft[] {
  const bySentence = groupBySentence(drafts)
  return drafts.flatMap((draft) => {
    let { content } = draft
    for (const other of bySentence.get(draft.sentence) ?? []) {
      if (other === draft || other.cue.from <= draft.cue.from) continue
      if (!holds(content, other) || !holds(other.content, draft)) continue
      const stop = Math.min(other.cue.from, other.source?.from ?? other.cue.from)
      content = content.flatMap((place) => {
        if (place.sentence !== other.sentence || place.to <= stop) return [place]
        const cut = trimmed(scenes[place.sentence]!, place.from, Math.max(place.from, stop))
        return cut.to > cut.from ? [{ sentence: place.sentence, ...cut }] : []
      })
    }
    if (content.length === 0) {
      trace?.(rejectedDraft(draft, scenes[draft.sentence]!, 'all that it would say is who says something else'))
      return []
    }
    return [content === draft.content ? draft : { ...draft, content }]
  })
}

function groupBySentence(drafts: readonly Draft[]): ReadonlyMap<number, Draft[]> {
  const groups = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.sentence)
    if (group === undefined) groups.set(draft.sentence, [draft])
    else group.push(draft)
  }
  return groups
}

/** Whether a content holds a cue. Contents stand in the order of the text, so the sentence is found by halves. */
function holds(content: readonly Place[], { sentence, cue }: Pick<Draft, 'sentence' | 'cue'>): boolean {
  let low = 0
  let high = content.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (content[middle]!.sentence < sentence) low = middle + 1
    else high = middle
  }
  for (let i = low; i < content.length && content[i]!.sentence === sentence; i++)
    if (content[i]!.from <= cue.from && cue.to <= content[i]!.to) return true
  return false
}

/** "said the plan was “a mess. It failed.”": the content goes on to the end of the quotation that it breaks off in. */
function withQuotationRest(draft: Draft, scenes: readonly Scene[], quotations: readonly Quotation[]): Draft {
  if (draft.shape === 'quotation') return draft
  const last = draft.content.at(-1)!
  const { tokens } = scenes[last.sentence]!
  const part = quotationAt(scenes[last.sentence]!, last.to - 1)
  if (last.to < tokens.length || part === null) return draft
  if (draft.sentence === last.sentence && part.from <= draft.cue.from) return draft
  const { runsOn } = scenes[last.sentence]!
  const running = runsOn === null ? undefined : quotations[runsOn]
  if (running === undefined) return draft
  return { ...draft, content: [...draft.content, ...running.places.filter((place) => place.sentence > last.sentence)] }
}

/** A content all of which stands between quotation marks is quoted, whatever leads to it. */
function withQuoted(draft: Draft, scenes: readonly Scene[]): Draft {
  if (draft.quoted) return draft
  const first = draft.content[0]!
  const scene = scenes[first.sentence]!
  const part = quotationAt(scene, first.from)
  return part !== null && part.from === first.from && part.to >= first.to ? { ...draft, quoted: true } : draft
}

/** For each draft, the one with the smallest content that holds its cue. */
function outerOf(drafts: readonly Draft[]): (number | null)[] {
  const bySentence = new Map<number, Set<number>>()
  drafts.forEach(({ content }, i) => {
    for (const { sentence } of content) bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(i))
  })
  const sizes = drafts.map(({ content }) => content.reduce((sum, { from, to }) => sum + to - from, 0))
  const outer = drafts.map((draft, self): number | null => {
    let best: number | null = null
    for (const i of bySentence.get(draft.sentence) ?? []) {
      if (i === self || !holds(drafts[i]!.content, draft)) continue
      if (best === null || sizes[i]! < sizes[best]!) best = i
    }
    return best
  })
  for (let i = 0; i < outer.length; i++) if (isInLoop(i, outer)) outer[i] = null
  return outer
}

function isInLoop(i: number, outer: readonly (number | null)[]): boolean {
  let steps = 0
  for (let at = outer[i] ?? null; at !== null && steps <= outer.length; at = outer[at] ?? null, steps++)
    if (at === i) return true
  return false
}

function depthOf(i: number, outer: readonly (number | null)[]): number {
  let depth = 0
  for (let at = outer[i] ?? null; at !== null; at = outer[at] ?? null) depth++
  return depth
}

function comparePlaces(a: Draft, b: Draft): number {
  return a.sentence - b.sentence || a.cue.from - b.cue.from
}
