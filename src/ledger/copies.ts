import { containment, type Sketch } from './sketch.js'

/**
 * For each document the index of the first one whose text it shares: agency text, lightly edited. A document of its own has
 * its own index. Sketches that share no hash are never compared, so the time grows with the documents, not with their pairs.
 */
export function originalsOf(sketches: readonly Sketch[]): Uint32Array {
  const originals = Uint32Array.from(sketches, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (originals[root] !== root) root = originals[root]!
    originals[index] = root
    return root
  }
  for (const [a, b] of candidatesIn(sketches)) {
    const [x, y] = [find(a), find(b)]
    if (x === y || containment(sketches[a]!, sketches[b]!) < COPIED) continue
    originals[Math.max(x, y)] = Math.min(x, y)
  }
  return originals.map((_, index) => find(index))
}

/** A text half of which stands in another is no second source. */
const COPIED = 0.5

/** Of a shorter text too little is left to tell a copy from two people who say the same. */
const LEAST_SHINGLES = 20

/** Pairs that share more than a stray hash, the earlier document first. */
function* candidatesIn(sketches: readonly Sketch[]): Generator<readonly [number, number]> {
  const shared = new Map<number, number>()
  for (const documents of sharedBy(sketches)) {
    // Of a phrase that stands everywhere nothing can be told, and of very many copies each is one of the first.
    const first = documents.slice(0, documents.length > MANY ? 1 : documents.length)
    for (const [at, a] of first.entries()) {
      for (const b of documents.slice(at + 1)) {
        const pair = a * sketches.length + b
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    }
  }
  for (const [pair, count] of shared) {
    if (count >= LEAST_SHARED) yield [Math.floor(pair / sketches.length), pair % sketches.length]
  }
}

/** More documents than this share a hash seldom but by a phrase of the trade, or as copies of one. */
const MANY = 64

/** A text that is contained in one ten times as long shares more than this with it. */
const LEAST_SHARED = 4

/** For each hash that several documents have those documents, ascending. */
function* sharedBy(sketches: readonly Sketch[]): Generator<number[]> {
  const all = sketches.map((sketch) => (sketch.size < LEAST_SHINGLES ? 0 : sketch.least.length))
  const pairs = new Float64Array(all.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const [document, { least }] of sketches.entries()) {
    // 32 bits of hash and 21 of the document's number are as much as a number holds exactly.
    for (let i = 0; i < all[document]!; i++) pairs[at++] = least[i]! * DOCUMENTS + document
  }
  pairs.sort()
  let documents: number[] = []
  let hash = -1
  for (const pair of pairs) {
    const next = Math.floor(pair / DOCUMENTS)
    if (next !== hash) {
      if (documents.length > 1) yield documents
      documents = []
      hash = next
    }
    documents.push(pair % DOCUMENTS)
  }
  if (documents.length > 1) yield documents
}

const DOCUMENTS = 2 ** 21
