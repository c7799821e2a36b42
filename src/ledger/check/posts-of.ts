import { solePosts } from '../../lexicon/posts.js'
import { formsOfAddress } from '../../lexicon/titles.js'
import type { Document, Entity } from '../../model.js'
import type { Stages } from '../../stages.js'
import type { Token } from '../../tag/token.js'
import { namesOf } from './party.js'
import { endOfOwner, ownersOf, type Post, readPost, readPostBefore } from './read-post.js'
import type { ToldPost } from './sheet.js'

/** The persons of a text with the posts that it gives them: before the name, in apposition, or after "is". */
export function postsOf(stages: Stages, document: Document): ToldPost[] {
  const beside = besideNames(stages, document)
  const told = inClaims(stages, document).filter(
    ({ span }) => !beside.some((post) => post.span.start < span.end && span.start < post.span.end),
  )
  return [...beside, ...told].sort((a, b) => a.span.start - b.span.start)
}

/**
 * "Mayor Lena Ortiz", "Lena Ortiz, the mayor of Halden", "the mayor of Halden, Lena Ortiz": also where she is only named as who
 * says something.
 */
function besideNames({ sentences, entities, article }: Stages, { claims }: Document): ToldPost[] {
  return sentences.flatMap(({ tokens, mentions, index, block }) =>
    mentions.flatMap((mention): ToldPost[] => {
      const entity = entities[mention.entity]!
      if (mention.form !== 'name' || block.kind === 'byline' || block.kind === 'dateline') return []
      const isPerson = entity.type === 'person'
      const told = (post: Post | null, from: number, to: number): ToldPost[] => {
        if (post === null || !(isPerson || mayBePerson(entity, post))) return []
        const { start } = tokens[from]!
        const { end } = tokens[to - 1]!
        return [
          {
            person: namesOf(entity),
            shown: entity.name,
            span: { start, end, text: article.text.slice(start, end) },
            sentence: index,
            claim: claims.find(({ evidence }) => evidence.sentence === index)?.id ?? '',
            title: post.title,
            of: post.of,
            isOfNamed: post.isOfNamed,
            ofNames: post.ofNames,
            isPast: false,
          },
        ]
      }
      const title = isPerson ? readPostBefore(tokens, mention.from) : null
      const ahead = isPerson && title === null ? postBeforeComma(tokens, mention.from) : null
      const behind = postBehindComma(tokens, mention.to)
      const body = isPerson && title === null ? bodyBehind(tokens, mention.to) : null
      return [
        ...(title === null ? [] : told(withWhatFollows(title, tokens, mention.to), title.from, mention.to)),
        ...(ahead === null ? [] : told(ahead, firstOf(ahead, tokens), ahead.end)),
        ...(body === null ? [] : told(body, mention.from, body.end)),
        ...(behind === null ? [] : told(behind, firstOf(behind, tokens), behind.end)),
      ]
    }),
  )
}

/** A name that is not known as a person's, with a post that one person has. Nobody is called as a place is. */
function mayBePerson({ type }: Pick<Entity, 'type'>, { title }: Post): boolean {
  return type !== 'place' && solePosts.has(title.at(-1) ?? '')
}

/** "Prof. Ann Lind of the University of Halden". */
function withWhatFollows(post: Post, tokens: readonly Token[], to: number): Post {
  if (post.of.length > 0) return post
  const end = endOfOwner(tokens, to)
  return { title: post.title, ...ownersOf(tokens.slice(to, end)), from: post.from, to: post.to, end }
}

/** "Ann Lind of the University of Halden": a person of a body, whatever the post. */
function bodyBehind(tokens: readonly Token[], to: number): Post | null {
  if (tokens[to]?.lower !== 'of') return null
  const end = endOfOwner(tokens, to)
  const owners = ownersOf(tokens.slice(to, end))
  return owners.isOfNamed ? { title: [], ...owners, from: to, to, end } : null
}

/** The post begins with its own words or, where they follow, with whose it is. */
function firstOf({ from, to }: Post, tokens: readonly Token[]): number {
  return from + 1 < to && tokens[from]!.upos === 'DET' ? from + 1 : from
}

/** "Lena Ortiz, 41, the mayor of Halden". */
function postBehindComma(tokens: readonly Token[], to: number): Post | null {
  if (tokens[to]?.lower !== ',') return null
  const isAge = tokens[to + 1]?.upos === 'NUM' && tokens[to + 2]?.lower === ','
  return readPost(tokens, to + (isAge ? 3 : 1))
}

/** "The mayor of Halden, Dame Lena Ortiz": the longest phrase that ends at the comma. */
function postBeforeComma(tokens: readonly Token[], name: number): Post | null {
  let comma = name - 1
  while (comma > 0 && formsOfAddress.has(tokens[comma]!.lower.replace(/\.$/, ''))) comma--
  if (tokens[comma]?.lower !== ',') return null
  for (let from = Math.max(0, comma - LONGEST); from < comma; from++) {
    if (from > 0 && !OPENERS.has(tokens[from]!.upos)) continue
    // "Halden's mayor" is one phrase: it does not begin at "'s".
    const post = readPost(tokens, from)
    if (post?.end === comma) return post
  }
  return null
}

const LONGEST = 12
const OPENERS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN'])

/** "Ortiz is the mayor", "Ortiz became the first mayor of the new town". What somebody may become is no post of theirs. */
function inClaims({ sentences }: Stages, { claims, entities }: Document): ToldPost[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  return claims.flatMap((claim): ToldPost[] => {
    const { predicate, subject, object, polarity, evidence, id, factuality } = claim
    if (!COPULAS.has(predicate.lemma) || polarity === 'negative' || subject === null || object === null) return []
    if (factuality !== 'asserted') return []
    const { tokens } = sentences[evidence.sentence]!
    const pairs = [
      [subject, object],
      [object, subject],
    ] as const
    for (const [person, told] of pairs) {
      const entity = known.get(person.entity ?? '')
      if (entity === undefined) continue
      const from = tokens.findIndex(({ start }) => start >= told.start)
      const post = from < 0 ? null : readPost(tokens, from)
      if (post === null || tokens[post.to - 1]!.end > told.end) continue
      if (entity.type !== 'person' && !solePosts.has(post.title.at(-1)!)) continue
      const { start, end, text } = told
      const { title, of, isOfNamed, ofNames } = post
      return [
        {
          person: namesOf(entity),
          shown: entity.name,
          span: { start, end, text },
          sentence: evidence.sentence,
          claim: id,
          title,
          of,
          isOfNamed,
          ofNames,
          isPast: predicate.tense === 'past' && predicate.lemma === 'be',
        },
      ]
    }
    return []
  })
}

const COPULAS: ReadonlySet<string> = new Set(['be', 'become', 'remain'])
