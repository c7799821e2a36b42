import type { NamedEntity } from '../name/name-span.js'

/** The words of an entity's name in lower case. Cut once: nouns are held against every name near them, and a name can be long. */
export function entityWords(entity: NamedEntity): readonly string[] {
  let words = known.get(entity)
  if (words === undefined) {
    words = entity.name.toLowerCase().split(' ')
    known.set(entity, words)
  }
  return words
}

const known = new WeakMap<NamedEntity, readonly string[]>()
