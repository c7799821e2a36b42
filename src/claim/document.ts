import type { Claim, Document, Entity, Mention, Unread } from '../model.js'
import type { Referred } from '../refer/referred.js'
import { SCHEMA } from '../schema-version.js'
import { entityId, spanOf } from './argument.js'
import { type FiguredReading, unreadOf } from './figures.js'

/** Gathers what the cascade found in an article into the document that users get. */
export function documentOf(
  referred: Referred,
  readings: readonly FiguredReading[],
  claims: readonly Claim[],
): Document {
  const { article, sentences, entities } = referred
  const figures = readings.flatMap((reading) => reading.figures)
  return {
    schema: SCHEMA,
    id: article.id,
    title: article.title,
    byline: article.byline,
    date: article.date,
    encoding: article.encoding,
    sentences: sentences.length,
    entities: entitiesOf(entities, readings),
    figures,
    times: readings.flatMap((reading) => reading.times),
    claims: [...claims],
    unread: [...readings.flatMap(unreadOf), ...unplaced(figures, claims)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  }
}

function entitiesOf(entities: Referred['entities'], readings: readonly FiguredReading[]): Entity[] {
  const mentions: Mention[][] = entities.map(() => [])
  for (const reading of readings) {
    for (const mention of reading.sentence.mentions) {
      const { start, end, text } = spanOf(reading, mention)
      mentions[mention.entity]!.push({ start, end, text, form: mention.form, rules: [...mention.rules] })
    }
  }
  return entities.map((entity, i) => ({
    id: entityId(i),
    name: entity.name,
    type: entity.type,
    aliases: [...entity.aliases],
    members: entity.members.map(entityId),
    mentions: mentions[i]!,
  }))
}

/** Figures that stand in no claim. */
function unplaced(
  figures: readonly { start: number; end: number; text: string }[],
  claims: readonly Claim[],
): Unread[] {
  const placed = new Set<number>()
  for (const claim of claims) for (const figure of claim.figures) placed.add(figure.start)
  return figures
    .filter((figure) => !placed.has(figure.start))
    .map(({ start, end, text }) => ({
      start,
      end,
      text,
      kind: 'unplaced',
      reason: 'no clause around it that could hold it',
    }))
}
