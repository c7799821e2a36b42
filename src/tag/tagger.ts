import winkNLP from 'wink-nlp'
import { makePosMachine, type WinkCache } from './pos-machine.js'
import type { Upos } from './token.js'
import { makeWinkModel, type WinkCore } from './wink-model.js'

/**
 * Part-of-speech tags of a document's sentences, by wink-nlp's English model. Same document, same tags, whatever was
 * tagged before.
 *
 * wink-nlp keeps every word it meets in a cache that outlives the document, and a word in the cache is tagged otherwise
 * than a new one; its own tokenizer is slow on very long words and drops some characters. So: the words are ours; over-long
 * words, addresses and numbers go in as a stand-in; a word that is new is first read alone, so that the cache knows it; and
 * what a document added to the cache is taken out again, but for what cannot make a difference. A sentence with a word that
 * wink-nlp cuts in two goes in joined by single spaces, and its tokens are aligned back by counting characters. The lists
 * behind the cache still grow by every unknown word, so the tagger is made anew after many of them, which changes no tag.
 */
export function tagSentences(sentences: readonly (readonly string[])[]): Upos[][] {
  if (tagger === null || tagger.core.features.lexeme.list.length > tagger.known + UNKNOWN_WORDS_KEPT)
    tagger = makeTagger()
  const { core } = tagger
  const before = core.features.lexeme.list.length
  const tags: Upos[][] = []
  for (const words of sentences) tags.push(words.length === 0 ? [] : tagWords(tagger, words))
  forget(core, before)
  return tags
}

function tagWords({ nlp, tag }: Tagger, words: readonly string[]): Upos[] {
  return tag(words) ?? slowly(nlp, words.map(standIn))
}

function slowly(nlp: Wink, words: readonly string[]): Upos[] {
  const tokens = nlp.readDoc(words.join(' ')).tokens()
  const tags = tokens.out(nlp.its.pos) as unknown as Upos[]
  return tags.length === words.length ? tags : align(words, tokens.out() as string[], tags)
}

/** A word per unknown word costs some hundred bytes; this many cost some tens of megabytes. */
const UNKNOWN_WORDS_KEPT = 200_000
/** No English word is longer; what is, wink-nlp's tokenizer would take very long over. */
const LONGEST_WORD = 40
/** A word that wink-nlp knows as a noun, for what it should not look into. */
const STAND_IN = 'thing'

type Wink = ReturnType<typeof winkNLP>

interface Tagger {
  readonly nlp: Wink
  readonly core: WinkCore
  /** Tags words; null where wink-nlp would cut one of them in two. */
  readonly tag: (words: readonly string[]) => Upos[] | null
  /** Words that the cache knew from the start. */
  readonly known: number
}

let tagger: Tagger | null = null

function makeTagger(): Tagger {
  let cache: WinkCache | null = null
  const model = makeWinkModel((given) => {
    cache = given
  })
  const nlp = winkNLP(model as unknown as Parameters<typeof winkNLP>[0], ['pos'])
  const core = model.core()
  // The cache shows itself when it is asked for a word that it does not know.
  nlp.readDoc(UNKNOWN_WORD)
  if (cache === null)
    throw new Error('wink-nlp has another form than expected; install the version of the lock file: npm ci')
  return {
    nlp,
    core,
    tag: makePosMachine(model, cache, standIn, (word) => void nlp.readDoc(word)),
    known: core.features.lexeme.list.length,
  }
}

/** No word of English. */
const UNKNOWN_WORD = 'qqxqq'

/**
 * Takes out what unknown words added: themselves, and the shapes, prefixes and suffixes that no known word has. Words of
 * letters alone stay, which saves a tenth of the cascade's time: what the cache holds of them follows from their letters.
 */
function forget(core: WinkCore, before: number): void {
  const { hash, list } = core.features.lexeme
  for (let i = before; i < list.length; i++) if (!isPlainWord(list[i]!)) delete hash[list[i]!]
  for (const name of ['prefix', 'suffix', 'shape']) {
    const feature = core.features[name]!
    const known = feature.intrinsicSize ?? feature.list.length
    for (let i = known; i < feature.list.length; i++) delete feature.hash[feature.list[i]!]
    feature.list.length = known
    feature.index = known
  }
}

/** Shorter words can be a smiley ("XD") or a currency, which wink-nlp tells by their capitals. */
function isPlainWord(word: string): boolean {
  return word.length >= 4 && isLetters(word)
}

function isLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) | 0x20
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

/** Every object's own names are longer than this ("valueOf"). */
const LONGEST_PLAIN = 6

/** "constructor" and the like are names that every object answers to; wink-nlp's cache is an object. */
const objectNames: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).flatMap((n) => [n, n.toLowerCase()]),
)

function standIn(word: string): string {
  if (word.length > LONGEST_WORD || (word.length > LONGEST_PLAIN && objectNames.has(word))) return STAND_IN
  if (isLetters(word)) return word
  const first = word.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39 && isNumber(word)) return NUMBER_STAND_IN
  if (word.includes('://') || word.includes('@')) return STAND_IN
  return unread.test(word) ? '-' : word
}

/** All numbers are alike to the tagger, and each new one would have to be added and taken out again. */
const NUMBER_STAND_IN = '10'

function isNumber(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code !== 0x2c && code !== 0x2e && (code < 0x30 || code > 0x39)) return false
  }
  return true
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
