import type { TokenRange } from '../rule/offsets.js'
import type { Rejected } from '../rule/trace.js'
import type { Draft } from './draft.js'
import type { Scene } from './scene.js'

/** What is told of an attribution that was read and not kept. */
export function rejectedDraft({ sentence, source, cue, kind, rules }: Draft, scene: Scene, reason: string): Rejected {
  const words = ({ from, to }: TokenRange) =>
    scene.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  const reading = `${kind} of ${source === null ? 'nobody named' : words(source)}`
  return { sentence, from: cue.from, to: cue.to, kind: 'attribution', reading, rules, reason }
}
