import type { VerbGroup } from '../chunk/phrase.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { ReferredSentence } from '../refer/referred.js'

/** The infinitive of the verb at a token. */
export function infinitiveAt({ tokens }: ReferredSentence, token: number): string {
  const { lower, lemma } = tokens[token]!
  return verbForm(lower)?.infinitive ?? lemma
}

/** Whether a group's main verb stands in its bare form, as after a modal. */
export function isBareForm(sentence: ReferredSentence, verb: VerbGroup): boolean {
  const { lower } = sentence.tokens[verb.head]!
  return verb.from === verb.head && verb.form === 'finite' && infinitiveAt(sentence, verb.head) === lower
}
