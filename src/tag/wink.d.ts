/** The parts of wink-nlp and its English model that are used one by one. */

declare module 'wink-nlp/src/compile-trex.js' {
  const compileTRex: (trex: unknown) => unknown
  export default compileTRex
}

declare module 'wink-nlp/src/tokenizer.js' {
  /** What a tokenizer hands its tokens to. */
  interface TokenSink {
    readonly _addToken: (text: string, category: number) => void
    /** Answers 0 where the word is not known. */
    readonly _addTokenIfInCache: (text: string) => number
    readonly isLexeme: (text: string) => unknown
  }
  const makeTokenizer: (
    rules: unknown,
    categories: Readonly<Record<string, number>>,
    preserve: unknown,
  ) => (sink: TokenSink, text: string) => void
  export default makeTokenizer
}

declare module 'wink-eng-lite-web-model/dist/token-categories.js' {
  const categories: { readonly hash: Readonly<Record<string, number>> }
  export default categories
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  /** What says whether a word is known, and as what. */
  interface KnownWords {
    readonly lookup: (word: string) => readonly number[]
    readonly intrinsicSize: () => number
    readonly posOf: (word: number) => number
  }
  const makeFeatures: (config: object) => {
    readonly pos: (word: string, category: number, known: KnownWords) => number
  }
  export default makeFeatures
}
