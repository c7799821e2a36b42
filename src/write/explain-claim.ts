import type { Claim } from '../model.js'
import { positionsIn } from '../read/positions.js'
import type { Rejected } from '../rule/trace.js'
import { allRules } from '../rules.js'
import type { Traced } from '../stages.js'
import { fieldsOf } from './explain/claims.js'
import { fieldLines } from './explain/fields.js'
import { sentenceLines } from './explain/heading.js'
import { ofSentence, rejectedLines } from './explain/rejected.js'
import type { Lines, Scene } from './explain/scene.js'
import { NARROWEST } from './explain.js'
import { type Paint, paint } from './paint.js'
import type { AddressOf } from './table-row.js'
import { visible } from './visible.js'
import { wrap } from './wrap.js'

/**
 * How one claim came about, for people to read: its sentence, what it says with the cues, its rules in their order with
 * their reasons, and the readings of its words that were not taken. Lines are at most `width` columns wide.
 */
export function explainClaim(
  stages: Traced,
  claim: Claim,
  width: number,
  colours: Paint = paint(false),
  addressOf: AddressOf = () => null,
): string {
  const sentence = stages.sentences[claim.evidence.sentence]!
  const positionOf = positionsIn(stages.article.text)
  const scene = { stages, sentence, positionOf, width: Math.max(width, NARROWEST), paint: colours, addressOf }
  const sections = [
    sentenceLines(scene),
    [colours.title(`Claim ${claim.id}`), ...fieldLines(fieldsOf(claim, scene), 2, scene)],
    ruleLines(claim, scene),
    rejectedSection(claim, scene),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** The claim's rules in the order in which they had a say, then those of its figures, times and names. */
function ruleLines(claim: Claim, { width, paint }: Scene): Lines {
  const names = new Set([
    ...claim.rules,
    ...claim.figures.flatMap(({ rules }) => rules),
    ...claim.times.flatMap(({ rules }) => rules),
  ])
  if (names.size === 0) return []
  const lines = [...names].flatMap((name) => [
    `  ${paint.line(name)}`,
    ...wrap(visible(WHY.get(name) ?? ''), width - 6).map((line) => `      ${line}`.trimEnd()),
  ])
  return [paint.title('Rules'), ...lines.filter((line) => line !== '')]
}

const WHY: ReadonlyMap<string, string> = new Map(allRules.map(({ name, why }) => [name, why]))

function rejectedSection(claim: Claim, scene: Scene): Lines {
  const judgement = scene.stages.judgements.get(claim.id)
  const own = ofSentence(scene).filter((reading) => touches(claim, reading, scene))
  const rejected = [...own, ...(judgement?.rejected ?? [])]
  return rejected.length === 0 ? ['Nothing else was read in its words.'] : rejectedLines(scene, rejected)
}

/** Whether words are in the claim's clause, or in a part of it that stands elsewhere in the sentence. */
function touches(claim: Claim, { from, to }: Rejected, { stages, sentence }: Scene): boolean {
  const clause = stages.judgements.get(claim.id)?.clause
  if (clause !== undefined && from < clause.to && clause.from < to) return true
  const start = sentence.tokens[from]!.start
  const end = sentence.tokens[to - 1]!.end
  const { subject, object, modifiers, figures, times } = claim
  return [subject, object, ...modifiers, ...figures, ...times].some(
    (part) => part !== null && part.start < end && start < part.end,
  )
}
