import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Upos } from './token.js'

/**
 * Part-of-speech tags of a document's sentences, by wink-nlp's English model. Same document, same tags, whatever was
 * tagged before.
 *
 * wink-nlp keeps every word it meets in a cache that outlives the document, and a word in the cache is tagged otherwise
 * than a new one; its own tokenizer is slow on very long words and drops some characters. So: the words are ours, joined by
 * single spaces; its tokens are aligned back by counting characters; over-long words and addresses go in as a stand-in; and
 * what a document added to the cache is taken out again. (After each sentence would be purer, and costs a tenth of the
 * whole cascade's time.) The lists behind the cache still grow by every unknown word, so the tagger is made anew after many
 * of them, which changes no tag.
 */
export function tagSentences(sentences: readonly (readonly string[])[]): Upos[][] {
  if (tagger === null || tagger.core.features.lexeme.list.length > tagger.known + UNKNOWN_WORDS_KEPT)
    tagger = makeTagger()
  const { nlp, core } = tagger
  const before = core.features.lexeme.list.length
  const tags = sentences.map((words) => (words.length === 0 ? [] : tagWords(nlp, words)))
  forget(core, before)
  return tags
}

function tagWords(nlp: Wink, words: readonly string[]): Upos[] {
  const sent = words.map(standIn)
  const tokens = nlp.readDoc(sent.join(' ')).tokens()
  const tags = tokens.out(nlp.its.pos) as unknown as Upos[]
  // Mostly wink-nlp's tokens are our words: only where their number differs must they be aligned.
  return tags.length === sent.length ? tags : align(sent, tokens.out() as string[], tags)
}

/** A word per unknown word costs some hundred bytes; this many cost some tens of megabytes. */
const UNKNOWN_WORDS_KEPT = 200_000
/** No English word is longer; what is, wink-nlp's tokenizer would take very long over. */
const LONGEST_WORD = 40
/** A word that wink-nlp knows as a noun, for what it should not look into. */
const STAND_IN = 'thing'

interface Feature {
  hash: Record<string, number>
  list: string[]
}
interface Core {
  features: { lexeme: Feature }
}
type Wink = ReturnType<typeof winkNLP>

let tagger: { nlp: Wink; core: Core; known: number } | null = null

function makeTagger(): { nlp: Wink; core: Core; known: number } {
  const source = model as unknown as Record<string, unknown> & { core: () => unknown }
  const core = source.core()
  if (!isCore(core))
    throw new Error('wink-eng-lite-web-model has another form than expected: install the version of the lock file')
  // Sentence ends, entities and custom entities are not wink-nlp's here: without their models it loads in half the time.
  const none = () => ({ machines: [], transformers: [], setter: () => undefined })
  const trimmed = { ...source, core: () => core, sbd: none, ner: none, metaCER: none }
  const nlp = winkNLP(trimmed as unknown as Parameters<typeof winkNLP>[0], ['pos'])
  return { nlp, core, known: core.features.lexeme.list.length }
}

function isCore(value: unknown): value is Core {
  const lexeme = (value as Partial<Core> | null)?.features?.lexeme
  return Array.isArray(lexeme?.list) && typeof lexeme?.hash === 'object'
}

function forget(core: Core, before: number): void {
  const { hash, list } = core.features.lexeme
  for (let i = before; i < list.length; i++) delete hash[list[i]!]
}

/** "constructor" and the like are names that every object answers to; wink-nlp's cache is an object. */
const objectNames: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).flatMap((n) => [n, n.toLowerCase()]),
)

function standIn(word: string): string {
  if (word.length > LONGEST_WORD || objectNames.has(word)) return STAND_IN
  if (word.includes('://') || word.includes('@')) return STAND_IN
  return unread.test(word) ? '-' : word
}

/** White space and controls, which wink-nlp drops or splits at, and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unread = /[\s\u0000-\u001f\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff]/

/** Gives each word the tag of the last of its pieces that is no punctuation ("can" "not" → PART is the second's). */
function align(words: readonly string[], values: readonly string[], tags: readonly Upos[]): Upos[] {
  const aligned: Upos[] = []
  let piece = 0
  for (const word of words) {
    let tag: Upos | undefined
    let length = 0
    while (length < word.length && piece < values.length) {
      length += values[piece]!.length
      const proposed = tags[piece++]!
      if (tag === undefined || (proposed !== 'PUNCT' && proposed !== 'PART')) tag = proposed
    }
    aligned.push(tag ?? 'X')
  }
  return aligned
}
