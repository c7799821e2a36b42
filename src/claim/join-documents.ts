import type { Argument, Attribution, Claim, Document, Entity, Quote } from '../model.js'

/** What one part of a text yields, or the whole. */
export interface Part {
  readonly document: Document
  readonly quotes: readonly Quote[]
}

/**
 * Numbers the parts of one long text through, in their order: sentences are counted on, entities with the same name and
 * type are one. Each part comes back without entities; `entities` has those of all parts so far.
 */
export function partJoiner(): { readonly entities: readonly Entity[]; readonly add: (part: Part) => Part } {
  const entities: Entity[] = []
  const known = new Map<string, Entity>()
  let sentences = 0
  const add = ({ document, quotes }: Part): Part => {
    const ids = new Map<string, string>()
    for (const entity of document.entities) ids.set(entity.id, entityFor(entity, entities, known).id)
    for (const entity of document.entities) {
      for (const member of entity.members) addNew(entityFor(entity, entities, known).members, ids.get(member)!)
    }
    const before = sentences
    sentences += document.sentences
    return {
      document: { ...document, entities: [], claims: document.claims.map((claim) => renumbered(claim, ids, before)) },
      quotes: quotes.map((quote) =>
        quote.source === null ? quote : { ...quote, source: argument(quote.source, ids) },
      ),
    }
  }
  return { entities, add }
}

/** Puts all parts of one long text together. */
export function joinParts(parts: Iterable<Part>): { document: Document; quotes: Quote[] } {
  const joiner = partJoiner()
  const joined = [...parts].map(joiner.add)
  const documents = joined.map(({ document }) => document)
  return {
    document: {
      ...documents[0]!,
      sentences: documents.reduce((sum, document) => sum + document.sentences, 0),
      entities: [...joiner.entities],
      figures: documents.flatMap(({ figures }) => figures),
      times: documents.flatMap(({ times }) => times),
      claims: documents.flatMap(({ claims }) => claims),
      unread: documents.flatMap(({ unread }) => unread),
    },
    quotes: joined.flatMap(({ quotes }) => quotes),
  }
}

function entityFor(entity: Entity, entities: Entity[], known: Map<string, Entity>): Entity {
  const key = `${entity.type} ${entity.name}`
  const found = known.get(key)
  if (found === undefined) {
    const made = { ...entity, id: `e${entities.length + 1}`, members: [], mentions: [...entity.mentions] }
    entities.push(made)
    known.set(key, made)
    return made
  }
  const last = found.mentions.at(-1)
  const isNew = entity.mentions[0] !== undefined && (last === undefined || entity.mentions[0].start > last.start)
  if (isNew) {
    for (const mention of entity.mentions) found.mentions.push(mention)
    for (const alias of entity.aliases) addNew(found.aliases, alias)
  }
  return found
}

function addNew(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value)
}

function renumbered(claim: Claim, ids: ReadonlyMap<string, string>, sentences: number): Claim {
  return {
    ...claim,
    evidence: { ...claim.evidence, sentence: claim.evidence.sentence + sentences },
    subject: claim.subject === null ? null : argument(claim.subject, ids),
    object: claim.object === null ? null : argument(claim.object, ids),
    modifiers: claim.modifiers.map((modifier) => argument(modifier, ids)),
    attribution: claim.attribution === null ? null : attribution(claim.attribution, ids),
  }
}

function attribution(value: Attribution, ids: ReadonlyMap<string, string>): Attribution {
  return {
    ...value,
    source: argument(value.source, ids),
    medium: value.medium === null ? null : argument(value.medium, ids),
    through: value.through === null ? null : argument(value.through, ids),
  }
}

function argument<A extends Argument>(value: A, ids: ReadonlyMap<string, string>): A {
  const { entity, owner } = value
  return { ...value, entity: entity === null ? null : ids.get(entity)!, owner: owner === null ? null : ids.get(owner)! }
}
