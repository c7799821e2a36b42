import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AddressOf } from '../write/table-row.js'

/**
 * The addresses of places in documents: `file`, `vscode`, or a pattern with {path}, {line} and {column}. Only a document
 * that is a file has one; a record's id and standard input lead nowhere.
 */
export function addressesBy(hyperlink: string, workingFolder: string): AddressOf {
  const pattern = PATTERNS.get(hyperlink) ?? hyperlink
  const known = new Map<string, string | null>()
  return (doc, { line, column }) => {
    let path = known.get(doc)
    if (path === undefined) {
      path = pathIn(workingFolder, doc)
      known.set(doc, path)
    }
    if (path === null) return null
    const values = new Map([
      ['path', path],
      ['line', String(line)],
      ['column', String(column)],
    ])
    return pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => values.get(name) ?? whole).replace(HAZARD, encoded)
  }
}

/** A file's own scheme has no place for a line (RFC 8089). */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['file', 'file://{path}'],
  // code.visualstudio.com/docs/editor/command-line#_opening-vs-code-with-urls
  ['vscode', 'vscode://file{path}:{line}:{column}'],
])

/** The absolute path as part of a URI: control characters and whatever else cannot stand in one as %XX. */
function pathIn(workingFolder: string, doc: string): string | null {
  if (doc === '-' || doc === '' || doc.includes('\0')) return null
  const path = resolve(workingFolder, doc)
  return existsSync(path) ? pathToFileURL(path).pathname : null
}

/** Of a pattern, too, a terminal gets nothing that it would obey. */
const HAZARD = /[^!-~]/gu

function encoded(character: string): string {
  return Array.from(Buffer.from(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
