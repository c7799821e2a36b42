import { roles } from '../../lexicon/generated/roles.js'
import { solePosts } from '../../lexicon/posts.js'
import { formsOfAddress, personNouns, postHeads, postModifiers } from '../../lexicon/titles.js'
import type { Document } from '../../model.js'
import type { Stages } from '../../stages.js'
import type { Token } from '../../tag/token.js'
import { namesOf } from './party.js'
import type { ToldPost } from './sheet.js'

/** The persons of a text with the posts that it gives them: before the name, in apposition, or after "is". */
export function postsOf(stages: Stages, document: Document): ToldPost[] {
  const before = [...beforeNames(stages, document), ...afterNames(stages, document)]
  const told = inClaims(stages, document).filter(
    ({ span }) => !before.some((post) => post.span.start < span.end && span.start < post.span.end),
  )
  return [...before, ...told].sort((a, b) => a.span.start - b.span.start)
}

/** "Mayor Lena Ortiz", "deputy finance minister Tom Reyle". */
function beforeNames({ sentences, entities, article }: Stages, { claims }: Document): ToldPost[] {
  return sentences.flatMap(({ tokens, mentions, index, block }) =>
    block.kind === 'byline' || block.kind === 'dateline'
      ? []
      : mentions.flatMap((mention): ToldPost[] => {
          const entity = entities[mention.entity]!
          if (mention.form !== 'name' || entity.type !== 'person') return []
          let { from } = mention
          while (from > 0 && isOfTitle(tokens[from - 1]!)) from--
          while (from < mention.from && tokens[from]!.upos === 'PUNCT') from++
          const title = titleWords(tokens.slice(from, mention.from))
          if (!hasPost(title)) return []
          const { start } = tokens[from]!
          const { end } = tokens[mention.to - 1]!
          return [
            {
              person: namesOf(entity),
              span: { start, end, text: article.text.slice(start, end) },
              sentence: index,
              claim: claims.find(({ evidence }) => evidence.sentence === index)?.id ?? '',
              title,
            },
          ]
        }),
  )
}

/** "Lena Ortiz, the mayor of Halden", also where she is only named as who says something. */
function afterNames({ sentences, entities, article }: Stages, { claims }: Document): ToldPost[] {
  return sentences.flatMap(({ tokens, mentions, index }) =>
    mentions.flatMap((mention): ToldPost[] => {
      const entity = entities[mention.entity]!
      if (mention.form !== 'name' || tokens[mention.to]?.lower !== ',') return []
      let from = mention.to + 1
      // "Marlowe's", "the company's": whose it is.
      while (tokens[from] !== undefined && from < mention.to + 6 && !isOfTitle(tokens[from]!)) {
        if (!OWNER.has(tokens[from]!.upos)) return []
        from++
      }
      let to = from
      while (tokens[to] !== undefined && isOfTitle(tokens[to]!)) to++
      const title = titleWords(tokens.slice(from, to))
      if (!hasPost(title) || (entity.type !== 'person' && !solePosts.has(title.at(-1)!))) return []
      const { start } = tokens[from]!
      const { end } = tokens[to - 1]!
      return [
        {
          person: namesOf(entity),
          span: { start, end, text: article.text.slice(start, end) },
          sentence: index,
          claim: claims.find(({ evidence }) => evidence.sentence === index)?.id ?? '',
          title,
        },
      ]
    }),
  )
}

const OWNER: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PART', 'PRON', 'PROPN'])

/** "Lena Ortiz, the mayor of Halden", "Halden's mayor, Lena Ortiz", "Ortiz is the mayor". */
function inClaims({ sentences }: Stages, { claims, entities }: Document): ToldPost[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  return claims.flatMap((claim): ToldPost[] => {
    const { predicate, subject, object, polarity, evidence, id } = claim
    if (!COPULAS.has(predicate.lemma) || polarity === 'negative' || subject === null || object === null) return []
    const { tokens } = sentences[evidence.sentence]!
    const pairs = [
      [subject, object],
      [object, subject],
    ] as const
    for (const [person, post] of pairs) {
      const entity = known.get(person.entity ?? '')
      if (entity === undefined) continue
      const words = tokens.filter(({ start, end }) => start >= post.start && end <= post.end)
      const title = headTitle(words)
      if (!hasPost(title) || (entity.type !== 'person' && !solePosts.has(title.at(-1)!))) continue
      const { start, end, text } = post
      return [{ person: namesOf(entity), span: { start, end, text }, sentence: evidence.sentence, claim: id, title }]
    }
    return []
  })
}

const COPULAS: ReadonlySet<string> = new Set(['be', 'become', 'remain'])

/** The words of the post in "the company's acting chief executive of two years": up to what follows its head. */
function headTitle(tokens: readonly Token[]): string[] {
  const end = tokens.findIndex(({ upos, lower }, i) => i > 0 && (upos === 'ADP' || lower === ',' || lower === 'who'))
  const phrase = end < 0 ? tokens : tokens.slice(0, end)
  let from = phrase.length
  while (from > 0 && isOfTitle(phrase[from - 1]!)) from--
  return titleWords(phrase.slice(from))
}

function titleWords(tokens: readonly Token[]): string[] {
  return tokens.filter(({ upos }) => upos !== 'PUNCT').map(({ lower }) => withoutStop(lower))
}

function isOfTitle({ lower, upos }: Token): boolean {
  // "Under chairman Alan Prado" is no "under-secretary".
  if (upos === 'ADP' || upos === 'SCONJ') return false
  const word = withoutStop(lower)
  return lower === '-' || postHeads.has(word) || postModifiers.has(word) || isPerson(word) || formsOfAddress.has(word)
}

function isPerson(word: string): boolean {
  return personNouns.has(word) || ROLES.has(word)
}

/** "Ms" and "Dr" are forms of address; a post says what somebody does. */
function hasPost(title: readonly string[]): boolean {
  const last = title.at(-1)
  return last !== undefined && (postHeads.has(last) || isPerson(last))
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

const ROLES: ReadonlySet<string> = new Set(roles.trim().split(/[,\n]/))
