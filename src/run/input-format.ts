/** How the user says that input is to be read; auto goes by the name of each file. */
export type InputFormat = 'auto' | 'text' | 'markdown' | 'ndjson'

/** How a file or standard input is read. */
export function formatOf(path: string, asked: InputFormat): Exclude<InputFormat, 'auto'> {
  if (asked !== 'auto') return asked
  const extension = extensionOf(unpackedName(path))
  if (NDJSON.has(extension)) return 'ndjson'
  return MARKDOWN.has(extension) ? 'markdown' : 'text'
}

/** The extensions of the files that are read in folders; a file that is named is read whatever its name. */
export function wantedExtensions(chosen: readonly string[], asked: InputFormat): readonly string[] {
  if (chosen.length > 0) return chosen
  return asked === 'ndjson' ? [...NDJSON] : ARTICLES
}

/** Whether a file has one of these extensions, packed or not. */
export function hasExtension(name: string, extensions: readonly string[]): boolean {
  const names = [name.toLowerCase(), unpackedName(name).toLowerCase()]
  return extensions.some((extension) => names.some((each) => each.endsWith(`.${extension}`)))
}

/** "report.txt" of "report.txt.gz". */
export function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, '')
}

const ARTICLES: readonly string[] = ['txt', 'text', 'md']
const MARKDOWN: ReadonlySet<string> = new Set(['markdown', 'md'])
const NDJSON: ReadonlySet<string> = new Set(['ndjson', 'jsonl'])

export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}
