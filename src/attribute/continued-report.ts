import type { Place } from './attribution-span.js'
import type { Draft } from './draft.js'
import type { Quotation } from './quotation.js'
import type { Scene } from './scene.js'
import { endsLikeSpeech } from './speech-cue.js'

/**
 * "The plan is dead, Roe said. “We tried.”": a sentence of quotation that follows at once on a report whose cue ends its
 * sentence goes on with it.
 */
export function continueReports(
  drafts: readonly Draft[],
  unclaimed: readonly Quotation[],
  scenes: readonly Scene[],
): readonly Draft[] {
  if (unclaimed.length === 0) return drafts
  const after = new Map<number, Place[]>()
  for (const { places } of unclaimed) {
    const start = places[0]!
    const end = places.at(-1)!
    const before = scenes[start.sentence - 1]
    if (start.from > 0 || before?.sentence.block !== scenes[start.sentence]!.sentence.block) continue
    if (endsLikeSpeech(scenes[end.sentence]!, end)) after.set(start.sentence - 1, [...places])
  }
  return drafts.map((draft) => {
    const more = draft.rules[0] === 'attribute.clause.final' ? after.get(draft.sentence) : undefined
    if (more === undefined) return draft
    after.delete(draft.sentence)
    return { ...draft, content: [...draft.content, ...more], rules: [...draft.rules, 'attribute.quote.continued'] }
  })
}
