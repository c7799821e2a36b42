import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { Argument, Quote, Span } from '../model.js'
import type { Referred } from '../refer/referred.js'
import { argumentOf, spanOf } from './argument.js'

/** The attributions of a document as lines of `quotes`, outermost first. */
export function quotesOf(referred: Referred): Quote[] {
  const { article, sentences, entities } = referred
  const reading = (sentence: number) => ({ text: article.text, sentence: sentences[sentence]!, entities })
  return referred.attributions.map((attribution) => {
    const content = attribution.content.map((place): Span => {
      const { tokens } = sentences[place.sentence]!
      const { start } = tokens[place.from]!
      const { end } = tokens[place.to - 1]!
      return { start, end, text: article.text.slice(start, end) }
    })
    return {
      doc: article.id,
      source: sourceOf(attribution, reading(attribution.sentence)),
      cue: spanOf(reading(attribution.sentence), attribution.cue),
      content: content.length === 1 ? content[0]! : content,
      quoted: attribution.quoted,
    }
  })
}

/** In "the mayor, who said …" the source stands there as "who", and its name is the mayor's. */
function sourceOf({ source, clause }: AttributionSpan, reading: Parameters<typeof argumentOf>[0]): Argument | null {
  if (source === null) return null
  const argument = argumentOf(reading, source)
  const relative = clause === null ? undefined : reading.sentence.clauses[clause]
  if (relative?.subjectOrigin !== 'antecedent' || relative.marker === null || relative.kind !== 'relative')
    return argument
  const { start, end, text } = spanOf(reading, relative.marker)
  const { entity, owner, name } = argument
  return { start, end, text, entity, owner, name }
}
