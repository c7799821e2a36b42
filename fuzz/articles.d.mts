export const articles: readonly string[]
