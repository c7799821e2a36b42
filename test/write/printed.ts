import type { Analysis } from '../../src/analyse.js'
import type { Writer } from '../../src/write/writer.js'

/** All that a writer makes of the analyses. */
export function printed(writer: Writer, analyses: readonly Analysis[]): string {
  return writer.begin() + analyses.map((each) => writer.document(writer.draft(each))).join('') + writer.end()
}
