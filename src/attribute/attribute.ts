import type { Claused, ClausedSentence } from '../clause/clause.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Trace } from '../rule/trace.js'
import { accordingTo } from './according-to.js'
import { adjectiveCue } from './adjective-cue.js'
import type { Attributed } from './attribution-span.js'
import { continueReports } from './continued-report.js'
import type { Draft } from './draft.js'
import { labels } from './label.js'
import { listReports } from './list-report.js'
import { nounCue } from './noun-cue.js'
import { findQuotations, type Quotation } from './quotation.js'
import { quotedSpeech } from './quoted-speech.js'
import { rejectedDraft } from './rejected-draft.js'
import type { Scene } from './scene.js'
import { settleDrafts } from './settle-drafts.js'
import { verbCue } from './verb-cue.js'

/** Finds who says, believes or intends what: source, cue and content. */
export function attribute(claused: Claused, trace?: Trace): Attributed {
  const { article, sentences, entities } = claused
  const quotations = findQuotations(sentences)
  const scenes = scenesOf(sentences, quotations)
  const drafts: Draft[] = [...labels(scenes), ...listReports(scenes)]
  const { drafts: speeches, unclaimed } = quotedSpeech(scenes, quotations)
  drafts.push(...speeches)
  const taken = new Set(drafts.map((draft) => cueKey(draft)))
  for (const scene of scenes) {
    for (const draft of inSentence(scene)) {
      if (!taken.has(cueKey(draft))) drafts.push(draft)
      else trace?.(rejectedDraft(draft, scene, 'the same words introduce a quotation, which is surer'))
    }
  }
  const attributions = settleDrafts(continueReports(drafts, unclaimed, scenes), scenes, quotations, trace)
  return { article, sentences, entities, attributions }
}

function inSentence(scene: Scene): Draft[] {
  const found: Draft[] = []
  const { phrases, tokens } = scene
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!
    let draft: Draft | null = null
    if (phrase.kind === 'verb') draft = verbCue(scene, p) ?? (phrase.copula ? adjectiveCue(scene, p) : null)
    else if (phrase.kind === 'noun') draft = nounCue(scene, p)
    else if (phrase.kind === 'preposition' && tokens[phrase.from]!.lower === 'according') draft = accordingTo(scene, p)
    if (draft !== null) found.push(draft)
  }
  return found
}

function scenesOf(sentences: readonly ClausedSentence[], quotations: readonly Quotation[]): Scene[] {
  const parts: TokenRange[][] = sentences.map(() => [])
  const runsOn = sentences.map((): number | null => null)
  quotations.forEach(({ places }, q) => {
    for (let i = 0; i < places.length; i++) {
      parts[places[i]!.sentence]!.push(places[i]!)
      if (i < places.length - 1) runsOn[places[i]!.sentence] = q
    }
  })
  return sentences.map(
    (sentence, index): Scene => ({
      sentence,
      index,
      tokens: sentence.tokens,
      phrases: sentence.phrases,
      quotations: parts[index]!,
      runsOn: runsOn[index]!,
    }),
  )
}

function cueKey({ sentence, cue }: Draft): string {
  return `${sentence}:${cue.from}`
}
