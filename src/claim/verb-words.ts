import type { VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import type { ReferredSentence } from '../refer/referred.js'

/** The infinitive of the verb at a token. */
export function infinitiveAt({ tokens }: ReferredSentence, token: number): string {
  return infinitiveOf(tokens[token]!)
}

/** Whether a group's main verb stands in its bare form, as after a modal. */
export function isBareForm(sentence: ReferredSentence, verb: VerbGroup): boolean {
  const { lower } = sentence.tokens[verb.head]!
  return verb.from === verb.head && verb.form === 'finite' && infinitiveAt(sentence, verb.head) === lower
}
