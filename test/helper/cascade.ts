import { chunk } from '../../src/chunk/chunk.js'
import type { Claused } from '../../src/clause/clause.js'
import { findClauses } from '../../src/clause/find-clauses.js'
import type { Article, Block } from '../../src/read/article.js'
import { tag } from '../../src/tag/tag.js'
import type { Tagged } from '../../src/tag/token.js'

/** An article whose every line is a paragraph, or with `lists` after "- " an item of a list, without what `read` would find out. */
export function articleOf(text: string, date: string | null = null, lists = false): Article {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const isItem = lists && line[0].startsWith('- ')
    const trimmed = (isItem ? line[0].slice(2) : line[0]).trim()
    if (trimmed === '') continue
    const start = line.index + line[0].indexOf(trimmed)
    blocks.push({
      kind: isItem ? 'item' : 'paragraph',
      start,
      end: start + trimmed.length,
      rules: [],
    })
  }
  return { id: 'test', text, encoding: 'utf-8', guessed: false, blocks, marks: [], title: null, byline: null, date }
}

/** A text through the cascade up to and including `tag`. */
export function taggedOf(text: string): Tagged {
  return tag(articleOf(text))
}

/**
 * A text through the cascade up to and including `findClauses`. Times, figures and names are left out: a test of clauses
 * and of what rests on them alone needs none.
 */
export function clausedOf(text: string): Claused {
  const tagged = tag(articleOf(text, null, true))
  const figured = { ...tagged, sentences: tagged.sentences.map((s) => ({ ...s, times: [], figures: [], unread: [] })) }
  const chunked = chunk(figured)
  return findClauses({ ...chunked, entities: [], sentences: chunked.sentences.map((s) => ({ ...s, names: [] })) })
}
