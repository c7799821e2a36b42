import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../fixtures/articles/', import.meta.url)

/** The project's own articles, to start from. */
export const articles = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
