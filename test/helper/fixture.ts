import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Expected } from '../../scripts/match-claims.mjs'

/** An article of the project's own with the claims that a careful reader finds in it. */
export interface Fixture {
  readonly name: string
  readonly format: 'text' | 'markdown'
  readonly text: string
  readonly expected: readonly Expected[]
}

/** What is known to be wrong: the fields of one expectation, and why. */
export interface Fault {
  readonly article: string
  readonly evidence: string
  readonly nth?: number
  /** Tells apart two expectations with one evidence. */
  readonly predicate?: string
  readonly fields: readonly string[]
  readonly reason: string
}

export const fixtures: readonly Fixture[] = readdirSync(folder('articles'))
  .sort()
  .map((file) => ({ file, name: file.replace(/\.(?:txt|md)$/, '') }))
  .map(({ file, name }) => ({
    name,
    format: file.endsWith('.md') ? 'markdown' : 'text',
    text: readFileSync(folder('articles', file), 'utf8'),
    expected: JSON.parse(readFileSync(folder('expected', `${name}.json`), 'utf8')) as Expected[],
  }))

export const faults = JSON.parse(readFileSync(folder('known-faults.json'), 'utf8')) as readonly Fault[]

function folder(...parts: readonly string[]): string {
  return join(fileURLToPath(new URL('../../fixtures', import.meta.url)), ...parts)
}
