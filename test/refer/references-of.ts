import type { TokenRange } from '../../src/rule/offsets.js'
import { analysisOf } from '../helper/analysis.js'

/** What the words of a text refer to, in words. */
export function referencesOf(text: string) {
  const { stages } = analysisOf(text)
  const nameOf = (entity: number) => stages.entities[entity]!.name
  const perSentence = stages.sentences.map((sentence) => {
    const words = (range: TokenRange) =>
      text.slice(sentence.tokens[range.from]!.start, sentence.tokens[range.to - 1]!.end)
    return {
      mentions: sentence.mentions.map((mention) => ({
        text: words(mention),
        entity: nameOf(mention.entity),
        form: mention.form,
        rules: mention.rules,
      })),
      concepts: sentence.figures.map((figure, i) => {
        const { concept, rules } = sentence.figureReferences[i]!
        return { text: words(figure), concept: concept === null ? null : words(concept), rules }
      }),
      owners: [...sentence.owners].map(([token, owner]) => ({
        noun: sentence.tokens[token]!.text,
        owner: nameOf(owner.entity),
        rules: owner.rules,
      })),
    }
  })
  return {
    mentions: perSentence.flatMap(({ mentions }) => mentions),
    concepts: perSentence.flatMap(({ concepts }) => concepts),
    owners: perSentence.flatMap(({ owners }) => owners),
  }
}
