import type { Analysis } from '../analyse.js'
import type { Source } from '../read/article.js'
import { rowsOf, type View } from '../write/view.js'
import type { Writer } from '../write/writer.js'
import type { Messages } from './messages.js'
import type { Output } from './output.js'
import { reasonOf } from './reason.js'

/** How much there was. */
export interface Tally {
  readonly documents: number
  readonly rows: number
}

/** What a run needs beside its documents. */
export interface Score {
  readonly view: View
  /** A document's analysis, a long one's in parts. */
  readonly analyse: (source: Source) => Iterable<Analysis>
  readonly writer: Writer
  readonly output: Output
  readonly messages: Messages
}

/** Analyses one document after the other and hands each to the writer at once; stops when nobody reads any more. */
export async function conduct(documents: AsyncIterable<Source>, score: Score): Promise<Tally> {
  const { view, writer, output, messages } = score
  let count = 0
  let rows = 0
  await output.write(writer.begin())
  for await (const source of documents) {
    if (output.closed) break
    let parts = 0
    for (const analysis of analysed(source, score)) {
      if (parts++ === 0) noteGuess(analysis, messages)
      rows += rowsOf(view, analysis).length
      await output.write(writer.document(analysis))
      if (output.closed) break
    }
    if (parts > 0) count++
    if (output.closed) break
  }
  await output.write(writer.end())
  return { documents: count, rows }
}

/** A fault of ours in one document must not cost the user the others. */
function* analysed(source: Source, { analyse, messages }: Score): Generator<Analysis> {
  try {
    yield* analyse(source)
  } catch (error) {
    const why = error instanceof Error && !('code' in error) ? error.message : reasonOf(error)
    messages.fault(source.id, `could not be analysed (${why}); please report it with what ASSAY_DEBUG=1 prints`, error)
  }
}

/** Bytes that are not UTF-8 and carry no mark could mean other letters in another encoding. */
function noteGuess({ article, document }: Analysis, messages: Messages): void {
  if (!article.guessed) return
  messages.note(document.id, `read as ${document.encoding}, which is a guess; save it as UTF-8 if letters look wrong`)
}
