import { expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { corpus } from '../../bench/corpus.mjs'
import { read } from '../../src/read/read.js'
import { standIn } from '../../src/tag/stand-in.js'
import { tag } from '../../src/tag/tag.js'
import { tagSentences } from '../../src/tag/tagger.js'
import { wordOf } from '../../src/tag/word.js'

const nlp = winkNLP(model, ['sbd', 'pos'])

/** What wink-nlp itself says of the words; null where it cuts one of them in two. */
function byWink(words: readonly string[]): string[] | null {
  const shown = words.map(standIn)
  // A word that is new is tagged as when it stands alone.
  for (const word of shown) nlp.readDoc(word)
  const tokens = nlp.readDoc(shown.join(' ')).tokens()
  return tokens.length() === words.length ? tokens.out(nlp.its.pos) : null
}

test.for([
  'The board of Quillon Freight said on Monday that it would not sell its harbour .',
  'Zorvik Dellamy , who runs the zinc smelter , had not been asked .',
  'THE MINISTER OF FISHERIES LEFT OSTREVAND IN A HURRY .',
  'she quickly rebranded the anti-fouling coatings as eco-paints , he said',
  'Is the co-operative e-bike any good ? It is not unbikeable !',
  'A U.S. firm , Brellan & Sons Inc. , asked the 3rd chamber about e.g. its 1990s loans .',
  'caffè in São Mirelo : “ très bon ” – so they say … @ home #news',
  'the colour of the aluminium centre was analysed',
])('%s', (sentence) => {
  const words = sentence.split(' ')
  expect(byWink(words)).not.toBeNull()
  expect(tagSentences([words.map(wordOf)])[0]).toEqual(byWink(words))
})

test.for<readonly [string, string, string]>([
  ['they', 'cannot', 'leave the harbour'],
  ['the board', 'hadn’t', 'asked anybody'],
  ['boats of the', 'oil-and-gas', 'firm were sold'],
])('%s %s %s: the words around one that it cuts', ([before, cut, after]) => {
  const tags = nlp.readDoc(`${before} ${cut} ${after}`).tokens().out(nlp.its.pos)
  const [start, end] = [before.split(' ').length, after.split(' ').length]
  const found = tagSentences([`${before} ${cut} ${after}`.split(' ').map(wordOf)])[0]!
  expect(tags.length).toBeGreaterThan(found.length)
  expect([found.slice(0, start), found.slice(-end)]).toEqual([tags.slice(0, start), tags.slice(-end)])
})

test('the words of made-up news', () => {
  let compared = 0
  for (const content of corpus(30, 300, 7)) {
    const { sentences } = tag(read({ id: 'a', content, format: 'text', date: null }))
    const words = sentences.map(({ tokens }) => tokens.map(({ text }) => text))
    tagSentences(words.map((sentence) => sentence.map(wordOf))).forEach((tags, i) => {
      const expected = byWink(words[i]!)
      if (expected === null) return
      compared += tags.length
      expect(tags, words[i]!.join(' ')).toEqual(expected)
    })
  }
  expect(compared).toBeGreaterThan(5000)
})
