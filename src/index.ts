/**
 * The library: the cascade, and the model of what it returns. Nothing here looks at files of the caller, environment, clock
 * or network; bytes and texts come in, plain data goes out.
 */
export { type Analysis, analyse, type Options } from './analyse.js'
export { analyseAll } from './analyse-all.js'
export { type KeyParts, partsOf as keyPartsOf, relationNameOf } from './claim/key/key.js'
export type * from './model.js'
export type { Article, Source } from './read/article.js'
export type * from './write/outputs.js'
