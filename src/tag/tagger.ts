import { makePosMachine, type Shown } from './pos-machine.js'
import { standIn } from './stand-in.js'
import type { Upos } from './token.js'
import { makeVocabulary, type Piece, SEVERAL, type Vocabulary } from './vocabulary.js'
import type { Word } from './word.js'
import { wordData } from './word-data.js'

/**
 * Part-of-speech tags of a document's sentences, as wink-nlp gives them with its English model: its words and its machines,
 * frozen into a file, and its own functions for unknown words. Same document, same tags, whatever was tagged before.
 *
 * Words are cut by us; over-long ones, addresses and numbers go in as a stand-in. A sentence with a word that wink-nlp cuts in
 * two goes through its tokenizer, and its tokens are aligned back by counting characters.
 */
export function tagSentences(sentences: readonly (readonly Word[])[]): Upos[][] {
  tagger ??= makeTagger()
  const tags: Upos[][] = []
  for (const words of sentences) tags.push(words.length === 0 ? [] : tagWords(words, tagger))
  tagger.vocabulary.forget()
  return tags
}

interface Tagger {
  readonly vocabulary: Vocabulary
  readonly machines: readonly ((sentence: Shown) => void)[]
}

let tagger: Tagger | undefined

function makeTagger(): Tagger {
  const data = wordData()
  return { vocabulary: makeVocabulary(data), machines: data.machines.map(makePosMachine) }
}

function tagWords(words: readonly Word[], tagger: Tagger): Upos[] {
  const { vocabulary, machines } = tagger
  const { classOf, tag, hint, possible } = vocabulary
  const shown: Shown = { tags: [], hints: [], possible: [] }
  for (let i = 0; i < words.length; i++) {
    const number = classOf(words[i]!)
    if (number === SEVERAL)
      return tagPieces(
        words.map(({ text }) => standIn(text)),
        tagger,
      )
    shown.tags.push(tag[number]!)
    shown.hints.push(hint[number]!)
    shown.possible.push(possible[number]!)
  }
  for (const mend of machines) mend(shown)
  const tags: Upos[] = []
  for (let i = 0; i < words.length; i++) tags.push(TAGS[shown.tags[i]!]!)
  return tags
}

function tagPieces(words: readonly string[], { vocabulary, machines }: Tagger): Upos[] {
  const pieces = vocabulary.piecesOf(words)
  const shown = {
    tags: pieces.map((piece) => piece.tag),
    hints: pieces.map((piece) => piece.hint),
    possible: pieces.map((piece) => piece.possible),
  }
  for (const mend of machines) mend(shown)
  const tags = pieces.map((piece, i) => TAGS[piece.isFixed ? piece.tag : shown.tags[i]!]!)
  return tags.length === words.length ? tags : align(words, pieces, tags)
}

/** Gives each word the tag of the last of its pieces that is no punctuation ("can" "not" → PART is the second's). */
function align(words: readonly string[], pieces: readonly Piece[], tags: readonly Upos[]): Upos[] {
  const aligned: Upos[] = []
  let piece = 0
  for (const word of words) {
    let tag: Upos | undefined
    let length = 0
    while (length < word.length && piece < pieces.length) {
      length += pieces[piece]!.text.length
      const proposed = tags[piece++]!
      if (tag === undefined || (proposed !== 'PUNCT' && proposed !== 'PART')) tag = proposed
    }
    aligned.push(tag ?? 'X')
  }
  return aligned
}

/** By wink-nlp's numbers; 0 and 14 (white space) are no words' tags. */
const TAGS: readonly Upos[] =
  'X ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT X SYM VERB X SCONJ'.split(' ') as Upos[]
