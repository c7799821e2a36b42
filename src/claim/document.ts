import type { Claim, Document, Entity, Unread } from '../model.js'
import type { Referred } from '../refer/referred.js'
import { entityId, type Reading, spanOf } from './argument.js'
import { figuresOf, timesOf, unreadOf } from './figures.js'

/** Version of the data model that documents carry. */
export const SCHEMA = '1.0.0'

/** Gathers what the cascade found in an article into the document that users get. */
export function documentOf(referred: Referred, claims: readonly Claim[]): Document {
  const { article, sentences, entities } = referred
  const readings = sentences.map((sentence): Reading => ({ text: article.text, sentence, entities }))
  const figures = readings.flatMap(figuresOf)
  return {
    schema: SCHEMA,
    id: article.id,
    title: article.title,
    byline: article.byline,
    date: article.date,
    encoding: article.encoding,
    sentences: sentences.length,
    entities: entities.map((entity, i) => entityOf(entity, i, readings)),
    figures,
    times: readings.flatMap(timesOf),
    claims: [...claims],
    unread: [...readings.flatMap(unreadOf), ...unplaced(figures, claims)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  }
}

function entityOf(entity: Referred['entities'][number], index: number, readings: readonly Reading[]): Entity {
  return {
    id: entityId(index),
    name: entity.name,
    type: entity.type,
    aliases: [...entity.aliases],
    members: entity.members.map(entityId),
    mentions: readings.flatMap((reading) =>
      reading.sentence.mentions
        .filter((mention) => mention.entity === index)
        .map((mention) => ({ ...spanOf(reading, mention), form: mention.form, rules: [...mention.rules] })),
    ),
  }
}

/** Figures that stand in no claim. */
function unplaced(
  figures: readonly { start: number; end: number; text: string }[],
  claims: readonly Claim[],
): Unread[] {
  const placed = new Set(claims.flatMap((claim) => claim.figures.map((figure) => figure.start)))
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
