/**
 * One of wink-nlp's machines: it walks over the tags and hints of a sentence, and where it recognizes a pattern it proposes
 * another tag for one of its words, which stands if the word can have it. The same walk as in wink-nlp's automaton.js, but
 * over tables of bytes. The tags are mended in place.
 */
export function makePosMachine(data: Uint8Array): (sentence: Shown) => void {
  const [states, columns] = new Uint32Array(data.slice(0, 8).buffer) as unknown as [number, number]
  const next = data.subarray(8, 8 + states * columns)
  const column = (index: number) =>
    data.subarray(next.length + 8 + index * states, next.length + 8 + (index + 1) * states)
  const [otherwise, isEnd, proposed, behind] = [column(0), column(1), new Int8Array(column(2)), column(3)]
  /** Where the patterns that were recognized change a tag, and the tag: wink-nlp changes them after the walk. */
  const places: number[] = []
  const news: number[] = []
  const propose = (first: number, state: number): void => {
    const tag = proposed[state]!
    if (tag === 0) return
    places.push(first + behind[state]!)
    news.push(tag)
  }
  return ({ tags, hints, possible }) => {
    const length = tags.length
    let first = 0
    let state = 0
    let elseState = 0
    let elsePlace = 0
    for (let i = 0; i <= length; i++) {
      for (let j = i; j <= length; j++) {
        const met = j === length ? SENTENCE_END : hints[j] || tags[j]!
        const to = next[state * columns + met]!
        if (state === 0 && to !== 0) first = j
        if (isEnd[to] === 1 || (to === 0 && elseState !== 0)) {
          if (to !== 0) i = j
          else i = elsePlace
          propose(first, to || elseState)
          elseState = 0
          state = 0
          break
        }
        state = to
        if (to === 0) break
        if (otherwise[to] !== 0) {
          elsePlace = j
          elseState = otherwise[to]!
        }
      }
    }
    for (let i = 0; i < places.length; i++) {
      const tag = news[i]!
      const place = places[i]!
      if (tag < 0) tags[place] = -tag
      else if ((possible[place]! >> tag) & 1) tags[place] = tag
    }
    places.length = 0
    news.length = 0
  }
}

/** A sentence as the machines see it: a tag each, the column of its hint or 0, the tags that it can have as bits. */
export interface Shown {
  readonly tags: number[]
  readonly hints: number[]
  readonly possible: number[]
}

/** The column after those of the tags. */
const SENTENCE_END = 19
