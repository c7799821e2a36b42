import type { Attributed, AttributionSpan } from './attribution-span.js'

/** An attribution in words, for people, tests and the examples of rules. */
export interface ReadableAttribution {
  readonly source: string | null
  readonly medium: string | null
  readonly cue: string
  /** The first place of the content; `contents` has all. */
  readonly content: string
  readonly contents: readonly string[]
  readonly quoted: boolean
  readonly kind: AttributionSpan['kind']
  readonly rules: readonly string[]
}

/** The attributions of a document as readable rows. */
export function readableAttributions({ article, sentences, attributions }: Attributed): ReadableAttribution[] {
  const text = (sentence: number, range: { from: number; to: number }): string => {
    const { tokens } = sentences[sentence]!
    return article.text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end)
  }
  return attributions.map(({ sentence, source, medium, cue, content, quoted, kind, rules }) => {
    const contents = content.map((place) => text(place.sentence, place))
    return {
      source: source === null ? null : text(sentence, source),
      medium: medium === null ? null : text(sentence, medium),
      cue: text(sentence, cue),
      content: contents[0]!,
      contents,
      quoted,
      kind,
      rules,
    }
  })
}
