import { expect, test } from 'vitest'
import type { Traced } from '../../src/stages.js'
import { explain } from '../../src/write/explain.js'
import { paint } from '../../src/write/paint.js'
import { block, sentence } from './explain/by-hand.js'
import { LOCKS } from './explain/lock-stages.js'

/** A text whose words are one block and one sentence of tokens, and nothing is known of them. */
function bare(text: string, tagged: string, id = 'bare.txt'): Traced {
  const whole = block(text, 'paragraph', text.trim(), 'read.made')
  const article = { ...LOCKS.article, id, text, blocks: [whole] }
  return {
    article,
    sentences: [sentence(text, whole, 0, tagged)],
    attributions: [],
    entities: [],
    claims: [],
    rejected: [],
    judgements: new Map(),
  }
}

test.for([
  [3, 80],
  [3, 120],
  [5, 80],
] as const)('line %i at %i columns', async ([line, width]) => {
  await expect(explain(LOCKS, line, width)).toMatchFileSnapshot(`golden/explain-${line}-${width}.txt`)
})

test.for([
  [3, ['locks.txt:3:1']],
  [4, ['locks.txt:3:1', 'locks.txt:4:53']],
  [5, ['locks.txt:4:53', 'locks.txt:5:31']],
] as const)('line %i shows the sentences that begin on it or cover it', ([line, places]) => {
  expect(explain(LOCKS, line, 80).match(/locks\.txt:\d+:\d+/g)).toEqual(places)
})

test.for([
  [1, 'line 1 is page furniture (read.furniture.reading-time): 2 min read\n'],
  [2, 'line 2 is blank\n'],
] as const)('of line %i: %s', ([line, words]) => {
  expect(explain(LOCKS, line, 80)).toBe(words)
})

test('a line that no block has is markup', () => {
  const text = '---\ntitle: Locks\n---\n'
  const front: Traced = { ...LOCKS, article: { ...LOCKS.article, text, blocks: [] }, sentences: [] }
  expect(explain(front, 2, 80)).toBe('line 2 belongs to no block of the text: it is markup or front matter\n')
})

test('furniture beside a sentence is told after it', () => {
  const text = 'Locks leak. Share'
  const said = block(text, 'paragraph', 'Locks leak.', 'read.made')
  const blocks = [said, block(text, 'furniture', 'Share', 'read.furniture.button')]
  const sentences = [sentence(text, said, 0, 'Locks/NOUN/lock leak/VERB ./PUNCT')]
  const both: Traced = { ...LOCKS, article: { ...LOCKS.article, text, blocks }, sentences, claims: [] }
  expect(explain(both, 1, 80)).toMatch(/\n─+\n\nalso on line 1: page furniture \(read\.furniture\.button\): Share\n$/)
})

test.for(['\r\n', '\r', '\n'])('lines end with %j', (end) => {
  expect(explain(bare(`Locks leak.${end}${end}`, 'Locks/NOUN leak/VERB ./PUNCT'), 2, 80)).toBe('line 2 is blank\n')
})

test('wide characters keep the columns aligned', () => {
  const lines = explain(bare('港湾 rose 🚢 fast', '港湾/PROPN rose/VERB/rise 🚢/SYM fast/ADV'), 1, 80).split('\n')
  const at = lines.indexOf('Tokens')
  expect(lines.slice(at + 1, at + 4)).toEqual(['  港湾   rose  🚢   fast', '  PROPN  VERB  SYM  ADV', '         rise'])
})

test('what a terminal would obey is shown', () => {
  const text = 'Locks \u001b[31mleak\u202e'
  const shown = explain(bare(text, 'Locks/NOUN \u001b[31mleak\u202e/VERB', 'a\u0007\u009b.txt'), 1, 80)
  expect(shown).toContain('a␇\\x9b.txt:1:1')
  expect(shown).toContain('␛[31mleak\\u202e')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
})

test('an entity that the article names with control characters is shown escaped', () => {
  const entities = LOCKS.entities.map((entity) => ({ ...entity, name: `\u001b]0;${entity.name}` }))
  expect(explain({ ...LOCKS, entities }, 3, 80)).not.toContain('\u001b')
})

test('colour changes no word', () => {
  const coloured = explain(LOCKS, 3, 80, paint(true))
  expect(coloured).toContain('\u001b[1mTokens\u001b[22m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that paint adds.
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(explain(LOCKS, 3, 80))
})

test('clauses that govern each other in a circle are all shown once', () => {
  const [first, ...rest] = LOCKS.sentences
  const clauses = first!.clauses.map((clause, index) => ({ ...clause, parent: 1 - index }))
  const shown = explain({ ...LOCKS, sentences: [{ ...first!, clauses }, ...rest] }, 3, 80)
  expect(shown.match(/^ +\d (reported|main)$/gm)).toHaveLength(2)
})
