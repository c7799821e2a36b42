import { expect, test } from 'vitest'
import { analysisOf } from '../../helper/analysis.js'

/** What a sentence is made of, and so what must be found in it. */
export interface Parts {
  readonly source: string
  readonly cue: string
  /** Its parts in the order of the text, parted by " … ". */
  readonly content: string
}

/** Words by line of a table. */
export function lines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * A sentence by construction: {S} is the source, {C} the cue, {X} the content; {X1} and {X2} are the halves of a content
 * that source and cue part.
 */
export function sentenceOf(pattern: string, { source, cue, content }: Parts): string {
  const [first = '', second = ''] = content.split(' … ')
  const words = new Map([
    ['{S}', source],
    ['{C}', cue],
    ['{X}', content],
    ['{X1}', first],
    ['{X2}', second],
  ])
  const text = pattern.replace(/\{[SCX][12]?\}/g, (slot) => words.get(slot) ?? slot)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Every sentence of a pattern: one for each cue, its source and content taken from the lists in turn. */
export function says(
  pattern: string,
  cues: readonly string[],
  sources: readonly string[],
  contents: readonly string[],
): void {
  test.for(
    cues.map((cue, i): readonly [string, Parts] => {
      const parts = { source: sources[i % sources.length]!, cue, content: contents[i % contents.length]! }
      return [sentenceOf(pattern, parts), parts]
    }),
  )('%s', ([text, parts]) => {
    const found = analysisOf(text).quotes.map(({ source, cue, content }) => ({
      source: plain(source?.text ?? ''),
      cue: plain(cue.text),
      content: plain(
        [content]
          .flat()
          .map(({ text }) => text)
          .join(' … '),
      ),
    }))
    expect(found).toContainEqual({
      source: plain(parts.source),
      cue: plain(parts.cue),
      content: plain(parts.content),
    })
  })
}

/** As words stand: capitals and the marks at the ends tell nothing of who says what. */
function plain(text: string): string {
  return text.toLowerCase().replace(/^[\s,.]+|[\s,.:]+$/g, '')
}
