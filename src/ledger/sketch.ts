/**
 * What is kept of a text to tell whether another copies it: the least hashes of its shingles, every run of a few words
 * (Broder, "On the resemblance and containment of documents", 1997). It takes the same memory for every text.
 */
export interface Sketch {
  /** The least hashes, ascending, each once. */
  readonly least: Uint32Array
  /** How many different shingles there are. */
  readonly size: number
}

/** Words in a shingle. Fewer are common to texts by different hands, more are lost with each word that an editor changes. */
const SHINGLE = 3

/** So many hashes tell a half from a third well enough: the error is some 0.04. */
export const KEPT = 128

/** The sketch of a text in sentences. No shingle goes over the end of one, so that their order does not matter. */
export function sketchOf(sentences: Iterable<string>): Sketch {
  const hashes = new Set<number>()
  for (const sentence of sentences) addShingles(sentence, hashes)
  const sorted = Uint32Array.from(hashes).sort()
  return { least: sorted.slice(0, KEPT), size: hashes.size }
}

/** The sketch of two texts together, or of two parts of one. */
export function joined(a: Sketch, b: Sketch): Sketch {
  if (a.size === 0) return b
  if (b.size === 0) return a
  const both = Uint32Array.from(new Set([...a.least, ...b.least])).sort()
  return { least: both.slice(0, KEPT), size: a.size + b.size }
}

/** What nothing was read of. */
export const NO_SKETCH: Sketch = { least: new Uint32Array(0), size: 0 }

/**
 * How much of the shorter text stands in the longer one, from 0 to 1: Broder's containment, estimated from the resemblance of
 * the sketches and the sizes.
 */
export function containment(a: Sketch, b: Sketch): number {
  const shorter = Math.min(a.size, b.size)
  if (shorter === 0) return 0
  const resemblance = resemblanceOf(a.least, b.least)
  return ((resemblance / (1 + resemblance)) * (a.size + b.size)) / shorter
}

/** The part of the least hashes of both together that each of them has. */
function resemblanceOf(a: Uint32Array, b: Uint32Array): number {
  const most = Math.max(a.length, b.length)
  let [i, j, common, seen] = [0, 0, 0, 0]
  for (; seen < most && (i < a.length || j < b.length); seen++) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return seen === 0 ? 0 : common / seen
}

function addShingles(sentence: string, hashes: Set<number>): void {
  const words = sentence.toLowerCase().match(WORD)
  if (words === null) return
  const codes = words.map(hashOf)
  if (codes.length < SHINGLE) return
  for (let at = 0; at + SHINGLE <= codes.length; at++) {
    let hash = 0
    for (let word = at; word < at + SHINGLE; word++) hash = mixed(Math.imul(hash, 31) ^ codes[word]!)
    hashes.add(hash >>> 0)
  }
}

const WORD = /[\p{L}\p{N}]+/gu

/** FNV-1a over the UTF-16 units, by Fowler, Noll and Vo (public domain). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

/** MurmurHash3's last step, by Austin Appleby (public domain): the least hashes must be a fair sample. */
function mixed(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
