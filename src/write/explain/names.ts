import type { NameSpan } from '../../name/name-span.js'
import { columnLines } from './columns.js'
import { entityWords, type Lines, type Scene, textOf } from './scene.js'

/** The proper names, with the entity that each is a name of. */
export function nameLines(scene: Scene): Lines {
  const { stages, sentence } = scene
  const rows = sentence.names.map((name) => {
    const entity = entityOf(name, scene)
    return {
      cells: [textOf(scene, sentence, name), `→ ${entityWords(stages, entity)}`, stages.entities[entity]?.type ?? ''],
      rules: name.rules,
    }
  })
  return columnLines(['Names', 'entity', 'type'], rows, scene)
}

/** The mention of the same words knows best, for entities may have been joined since they were named. */
function entityOf(name: NameSpan, { sentence }: Scene): number {
  const same = sentence.mentions.find((mention) => mention.from === name.from && mention.to === name.to)
  return same?.entity ?? name.entity
}

/** Whatever refers to an entity: names, nominals and pronouns. */
export function mentionLines(scene: Scene): Lines {
  const { stages, sentence } = scene
  const rows = sentence.mentions.map((mention) => ({
    cells: [textOf(scene, sentence, mention), `→ ${entityWords(stages, mention.entity)}`, mention.form],
    rules: mention.rules,
  }))
  return columnLines(['Mentions', 'refers to', 'form'], rows, scene)
}

/** Whose the bare measure nouns are. */
export function ownerLines(scene: Scene): Lines {
  const { stages, sentence } = scene
  const rows = [...sentence.owners].map(([token, { entity, rules }]) => ({
    cells: [sentence.tokens[token]?.text ?? '', `→ ${entityWords(stages, entity)}`],
    rules,
  }))
  return columnLines(['Owners', 'owned by'], rows, scene)
}
