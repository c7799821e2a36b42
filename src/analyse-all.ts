import { type Analysis, analyse, type Options } from './analyse.js'
import type { Source } from './read/article.js'

/**
 * Reads articles one after the other, in their order: the next is asked for when the analysis of the one before it was
 * taken, so that a stream of any length needs the memory of one article.
 */
export async function* analyseAll(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options?: Options,
): AsyncGenerator<Analysis, void, void> {
  for await (const source of sources) yield analyse(source, options)
}
