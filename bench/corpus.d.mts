export function corpus(count: number, words: number, seed: number): string[]

export function article(words: number, seed: number): string

export function randomFrom(seed: number): () => number
