/** The library's face: the cascade and the model of what it returns. */
export { type Analysis, analyse, type Options } from './analyse.js'
export type * from './model.js'
export type { Source } from './read/article.js'
