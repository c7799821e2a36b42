import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { examplesIn, shownFor } from '../scripts/readme-examples.mjs'
import { COMMANDS } from '../src/cli/commands.js'
import { namesOf, OPTIONS } from '../src/cli/options.js'

const root = new URL('..', import.meta.url)
// Every program has them.
const GENERAL: ReadonlySet<string> = new Set(['--help', '-h', '--version'])
const readme = readFileSync(new URL('README.md', root), 'utf8')

describe('the README', () => {
  // If the program prints something better now: npm run build && node scripts/update-readme.mjs
  test.for(examplesIn(readme))('shows what is printed by $command', { timeout: 30_000 }, ({ command, shown }) => {
    expect(shown).toBe(shownFor(command))
  })

  test('has examples', () => {
    expect(examplesIn(readme).length).toBeGreaterThan(0)
  })

  test.for(COMMANDS)('has a line for assay $name', ({ name }) => {
    expect(readme).toContain(`\`assay ${name} `)
  })

  test.for(OPTIONS.map((option) => namesOf(option).at(-1) ?? option.name).filter((name) => !GENERAL.has(name)))(
    'has a line for the option %s',
    (name) => {
      expect(readme).toContain(name)
    },
  )

  test.for(Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), (match) => match[1] ?? ''))(
    'links to %s, which exists',
    (path) => {
      expect(existsSync(new URL(path, root))).toBe(true)
    },
  )
})
