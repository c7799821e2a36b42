/** How the user says that input is to be read; auto goes by the name of each file. */
export type InputFormat = 'auto' | 'text' | 'markdown' | 'ndjson'

/** How a file or standard input is read. */
export function formatOf(path: string, asked: InputFormat): Exclude<InputFormat, 'auto'> {
  if (asked !== 'auto') return asked
  const extension = extensionOf(path)
  if (NDJSON.has(extension)) return 'ndjson'
  return MARKDOWN.has(extension) ? 'markdown' : 'text'
}

/** Whether a file found in a folder is an article; a file that is named is read whatever its name. */
export function isArticle(name: string, asked: InputFormat): boolean {
  return (asked === 'ndjson' ? NDJSON : ARTICLES).has(extensionOf(name))
}

const ARTICLES: ReadonlySet<string> = new Set(['md', 'text', 'txt'])
const MARKDOWN: ReadonlySet<string> = new Set(['markdown', 'md'])
const NDJSON: ReadonlySet<string> = new Set(['jsonl', 'ndjson'])

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}
