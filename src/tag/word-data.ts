import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * What was frozen of wink-nlp's English model (scripts/freeze-words.mjs, which describes the layout), read when it is first
 * asked for. It is data of the program like its source, in a file because an engine reads 1.5 megabytes of bytes faster than
 * it parses them.
 */
export function wordData(): WordData {
  data ??= open()
  return data
}

let data: WordData | undefined

export interface WordData {
  readonly slots: Uint32Array
  readonly entries: Uint8Array
  readonly classes: Int32Array
  readonly machines: readonly Uint8Array[]
  /** What only some texts ask for. */
  readonly rest: () => RestOfWordData
}

export interface RestOfWordData {
  /** Words with other letters than Latin-1, and what the table would say of them. */
  readonly others: readonly (readonly [string, number])[]
  /** Words that are several tokens: of each its text, its tag, the class of its word, its possible tags as bits. */
  readonly contractions: readonly (readonly [string, readonly (readonly [string, number, number, number])[]])[]
  /** How wink-nlp cuts words: its regular expressions and the affixes that it leaves on. */
  readonly trex: unknown
  readonly preserve: unknown
}

/** From src/tag, from dist/tag and from dist/bundle it is the same place. */
const FILE = new URL('../../dist/data/words.bin', import.meta.url)

function open(): WordData {
  const bytes = readFileSync(fileURLToPath(FILE))
  const { buffer, byteOffset } = bytes
  const header = new Uint32Array(buffer, byteOffset, 2 * SECTIONS)
  const place = (section: number) => byteOffset + header[2 * section]!
  const length = (section: number) => header[2 * section + 1]!
  const section = (number: number) => new Uint8Array(buffer, place(number), length(number))
  let rest: RestOfWordData | undefined
  return {
    slots: new Uint32Array(buffer, place(0), length(0) / 4),
    entries: section(1),
    classes: new Int32Array(buffer, place(2), length(2) / 4),
    machines: [section(3), section(4)],
    rest: () => {
      rest ??= JSON.parse(bytes.toString('utf8', header[10], header[10]! + length(5))) as RestOfWordData
      return rest
    },
  }
}

const SECTIONS = 6
