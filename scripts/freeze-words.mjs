/**
 * Freezes what assay needs of wink-eng-lite-web-model (GRAYPE Systems, MIT): its words with their parts of speech, its two
 * machines that choose among tags, and the rules by which wink-nlp cuts a word in two. The package's own form is three
 * megabytes of JSON and base64 and an object of 88,000 words, which take longer to lay out than a short article to read;
 * this is one file that is looked up where it lies. `src/tag/word-table.ts` and `src/tag/pos-machine.ts` read it, with the
 * layout described here. The build runs this.
 *
 * The file is little-endian: 12 numbers of 32 bits, for each section where it begins and how many bytes it has; then the
 * sections, each on a multiple of four.
 *
 *     slots     a hash table, linear probing: 0, or the upper 12 bits of the word's hash, then its place in `entries` + 1
 *     entries   words of Latin-1: length (5 bits) and marks (bit 5: look closer, bit 6: contraction), class, letters
 *     classes   4 numbers each: the tag, the tag as an unknown word's lower case, the column of its hint, its tags as bits
 *     machine   twice: states, columns; then a byte each: next states by state and column, the state that stands if the
 *               next fails, whether a state is an end, the tag it sets (signed), how far behind its first word
 *     rest      JSON: the words that are not Latin-1, the contractions, the rules to cut words
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const MODELS = 'wink-eng-lite-web-model/dist/languages/cur/models'

/**
 * Writes the file. Throws if the package has another form than it had, since wrong tags would not be noticed. `standIn` is
 * that of `src/tag/stand-in.ts`: words that it changes are marked.
 */
export function freezeWords(file, standIn) {
  const core = coreOf(JSON.parse(readFileSync(require.resolve(`${MODELS}/eng-core-web-model.json`), 'utf8')))
  const machines = require(`${MODELS}/eng-pos-model.json`).map((json) => JSON.parse(json))
  const columns = columnsOf(machines)
  const classes = classesOf(core, columns)
  const others = []
  const latin = []
  core.words.forEach((word, i) => {
    const isContraction = core.at(i, 'isContraction')
    const marks = isContraction || standIn(word) !== word ? CLOSER | (isContraction * CONTRACTION) : 0
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of Latin-1
    if (/^[\u0000-\u00ff]{1,31}$/.test(word)) latin.push({ word, class: classes.of[i], marks })
    else others.push([word, classes.of[i] | (marks << 11)])
  })
  const { slots, entries } = tableOf(latin)
  const rest = { others, contractions: contractionsOf(core, classes), ...core.rules }
  const sections = [
    bytesOf(slots),
    entries,
    bytesOf(Int32Array.from(classes.rows.flat())),
    ...machines.map((machine) => machineOf(machine, columns)),
    Buffer.from(JSON.stringify(rest)),
  ]
  must(sections.length === 6, 'two machines')
  const header = new Uint32Array(12)
  const parts = [bytesOf(header)]
  let offset = header.byteLength
  sections.forEach((section, i) => {
    header.set([offset, section.length], 2 * i)
    const gap = -section.length & 3
    parts.push(section, Buffer.alloc(gap))
    offset += section.length + gap
  })
  writeFileSync(file, Buffer.concat(parts))
}

function must(right, what) {
  if (!right) throw new Error(`wink-eng-lite-web-model has another form than expected: ${what}`)
}

/** The words, and what is packed of each. A layout row is [number, mask, shift] in `size` 32-bit numbers a word. */
function coreOf(model) {
  const { layout, size } = model.packing
  const numbers = numbersOf(model.lexicon)
  const words = model.features.lexeme.list
  const at = (word, name) => {
    const [number, mask, shift] = layout[name]
    return (numbers[size * word + number] & mask) >>> shift
  }
  // The sets of tags that a word can have, as bits.
  const clusters = model.features.posClusters.list.map((tags) =>
    tags.split('_').reduce((bits, tag) => bits | (1 << (model.pos.hash[tag] ?? 0)), 0),
  )
  must(Array.isArray(words) && numbers.length === size * words.length, 'the words')
  must(model.features.pos.list.length === 19 && model.features.pos.list.join() === model.pos.list.join(), '19 tags')
  // A spelling that is mapped to another has the number of that in the place of its lemma.
  const spelling = (word) => (at(word, 'isSpellingMapped') ? at(word, 'lemma') : word)
  return {
    words,
    at,
    spelling,
    normal: (word) => (at(word, 'isSpellingMapped') ? at(word, 'lemma') : at(word, 'normal') + word),
    tagsAsBits: (word) => clusters[at(word, 'lexemeCID')],
    expansions: numbersOf(model.xpansions),
    rules: {
      trex: { ltc: model.trex.ltc, rtc: model.trex.rtc, helpers: model.trex.helpers },
      preserve: model.preserve,
    },
  }
}

function numbersOf(base64) {
  const bytes = Buffer.from(base64, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

/** All that the machines can tell apart of a word, each combination once. */
function classesOf({ words, at, spelling, normal, tagsAsBits }, columns) {
  const rows = []
  const numbers = new Map()
  const of = words.map((word, i) => {
    must(
      word !== word.toLowerCase() || at(i, 'isSpellingMapped') || at(i, 'normal') === 0,
      `${word} is its own lower case`,
    )
    const row = [at(spelling(i), 'pos') || NOUN, at(i, 'pos'), columns.ofHint(at(i, 'posHint')), tagsAsBits(normal(i))]
    const key = row.join()
    if (!numbers.has(key)) numbers.set(key, rows.push(row) - 1)
    return numbers.get(key)
  })
  must(rows.length <= 256, 'a class is a byte')
  return { rows, of }
}

/** Bits beside a word's length: that a closer look is needed, and that it is a contraction. */
const CLOSER = 32
const CONTRACTION = 64

/** What a word without any tag is taken for. */
const NOUN = 8

/** wink-nlp's own numbers for what a machine meets: a tag, a hint on a word, the end of the sentence, anything else. */
const HINT = 1_080_000
const END = 2_070_000
const OTHERWISE = 2_070_003
const TAGS = 19

/** A machine's columns: the tags, the end of the sentence, a hint that no machine knows, and the hints. */
function columnsOf(machines) {
  const events = machines.flatMap(([, , states]) => Object.values(states).flatMap((state) => Object.keys(state)))
  const hints = [...new Set(events.map((event) => Number(event) - HINT))].filter((hint) => hint > 0 && hint < 1000)
  return {
    count: TAGS + 2 + hints.length,
    // 0 where a word has no hint: no word has the tag 0.
    ofHint: (hint) => (hint === 0 ? 0 : hints.includes(hint) ? TAGS + 2 + hints.indexOf(hint) : TAGS + 1),
    of: (event) => {
      const number = Number(event)
      if (number < TAGS) return number
      if (number === END) return TAGS
      return hints.includes(number - HINT) ? TAGS + 2 + hints.indexOf(number - HINT) : null
    },
  }
}

/** A machine as wink-nlp's automaton.js exports it: [version, last state, states, ends, marks]. */
function machineOf([, last, states, ends, marks], columns) {
  const count = last + 1
  must(count <= 256, 'a state is a byte')
  const next = Buffer.alloc(count * columns.count)
  const otherwise = Buffer.alloc(count)
  const isEnd = Buffer.alloc(count)
  const tag = Buffer.alloc(count)
  const behind = Buffer.alloc(count)
  for (const [state, events] of Object.entries(states)) {
    for (const [event, to] of Object.entries(events)) {
      const column = columns.of(event)
      if (Number(event) === OTHERWISE) otherwise[state] = to
      else if (column !== null) next[state * columns.count + column] = to
    }
  }
  must(otherwise[0] === 0, 'the machine begins anew at its root')
  for (const [state, name] of Object.entries(ends)) {
    must(Math.abs(Number(name)) < TAGS, 'an end is named for a tag')
    isEnd[state] = 1
    tag.writeInt8(Number(name), Number(state))
  }
  for (const [state, [first]] of Object.entries(marks)) behind[state] = first
  return Buffer.concat([bytesOf(Uint32Array.of(count, columns.count)), next, otherwise, isEnd, tag, behind])
}

/** The tokens of a contraction: what each is written as, its tag, the class of its word, and its tags as bits. */
function contractionsOf({ words, at, expansions, tagsAsBits }, classes) {
  const contractions = []
  words.forEach((word, i) => {
    if (!at(i, 'isContraction')) return
    const packed = at(i, 'lemma')
    const first = packed & 0x3fff
    const tokens = []
    for (let k = first; k < first + ((packed >> 14) & 31); k += 4) {
      const [lexeme, normal, , tag] = expansions.slice(k, k + 4)
      must(tag > 0 && tag < TAGS && words[lexeme] !== undefined, `the expansion of ${word}`)
      tokens.push([words[lexeme], tag, classes.of[lexeme], tagsAsBits(normal)])
    }
    must(tokens.length > 1, `${word} is a contraction`)
    contractions.push([word, tokens])
  })
  return contractions
}

function tableOf(entries) {
  // Two thirds full; the hash bits beside the place tell nearly all of the wrong ones.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(entries.length * 1.4)))
  const parts = [Buffer.of(0)]
  let place = 1
  for (const { word, class: number, marks } of entries) {
    const hash = hashOf(word)
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = ((hash & 0xfff00000) | place) >>> 0
    parts.push(Buffer.of(word.length | marks, number), Buffer.from(word, 'latin1'))
    place += 2 + word.length
  }
  must(place < 2 ** 20, 'a place has 20 bits')
  return { slots, entries: Buffer.concat(parts) }
}

/** FNV-1a (isthe.com/chongo/tech/comp/fnv), as in `src/tag/word-table.ts`. */
function hashOf(word) {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

function bytesOf(array) {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}
