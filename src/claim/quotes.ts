import type { Quote, Span } from '../model.js'
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
      source: attribution.source === null ? null : argumentOf(reading(attribution.sentence), attribution.source),
      cue: spanOf(reading(attribution.sentence), attribution.cue),
      content: content.length === 1 ? content[0]! : content,
      quoted: attribution.quoted,
    }
  })
}
